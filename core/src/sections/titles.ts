/*
 * What the title of a report is called.
 */

/** Words by which a report calls itself, slips included: `postmoterm`, `pos-mortem`. */
export const titleWords =
  /post[\s-]*m[oa]r?t[eo]?r?[mn]|pos[\s-]?mortem|stmortem|incident (?:report|review|postmortem|retrospective)|(?:outage|failure) report|root cause analysis|\brca\b|\bpir\b|\bcoe\b|retrospective|rapport d.incident|informe de incidente|relat[óo]rio de incidente|vorfallbericht|st[öo]rungsbericht|インシデント(?:レポート|報告)|障害報告|ポストモーテム|incident\b.*\d{4}-\d\d|outage/i;

/** What only a report is called; an outage may be spoken of anywhere in it. */
export const ofReport = /mort|incident|rca|retrospective|rapport|informe|relat[óo]rio|bericht|報告|レポート/i;

/** `**Postmortem:** what failed`: the label of a title. */
export const bareTitle = /^(?:(?:p?o)?st-?\s?mortem|incident report|outage report|incident)(?: report)?$/i;

/** The heading of the second task, pasted with its text. */
export const pastedTitle = /^\W*(?:\d\W+)?make people want to read your post-?\s?mortem/i;
