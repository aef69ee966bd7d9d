import { isIncidentOfDay } from './about.ts';
import { pathSuggests } from './path.ts';

/*
 * A postmortem uses at least two of these stems: the names of its parts and the words for what happened, in the
 * languages we know. Measured on real documents: every postmortem does, most other Markdown files do not.
 */
const stems = [
  /post[\s-]?m[oa]r?t|pos[\s-]?mortem|ポストモーテム/i,
  /incident|incidente|vorfall|インシデント/i,
  /outage|downtime|disruption|degradation|unavailab|panne|indisponib|interrupci|interrupç|caída|ausfall|störung|障害/i,
  /time ?line|chronolog|cronolog|línea de tiempo|linha do tempo|zeitlinie|zeitverlauf|ablauf|déroulé|経緯|タイムライン/i,
  /root cause|contributing|cause|causa|ursache|原因/i,
  /impact|affected|fallout|auswirkung|影響/i,
  /resolution|resolved|recover|mitigat|restored|\bfix|résolu|resoluci|resoluç|solución|solução|behebung|lösung|復旧|解決/i,
  /prevent|corrective|action items?|lessons|lições|lecciones|leçons|maßnahmen|再発防止/i,
  /detect|alert|détect|detecç|erkennung|検知/i,
  /summary|overview|what happen|why (?:did )?this|résumé|resumen|resumo|zusammenfassung|概要/i,
];

/** Where a title is looked for that tells a day and what broke on it. */
const titleLength = 1000;
const titleLines = 12;
/** As much as is looked at; a report says what it is before. */
const scanLength = 64 * 1024;

/**
 * Whether a file may be a postmortem, told from its path and a linear scan of its text without parsing. False only
 * where that is certain; true means that `analyse` has to decide.
 */
export function mayBePostmortem(path: string | null, text: string): boolean {
  if (path !== null && pathSuggests(path)) return true;
  const head = text.length > scanLength ? text.slice(0, scanLength) : text;
  if (/^---\r?\n/.test(head) && /^(?:postmortem|start_time)\s*:/m.test(head.slice(0, 4000))) return true;
  if (head.slice(0, titleLength).split('\n', titleLines).some(isIncidentOfDay)) return true;
  let met = 0;
  for (const stem of stems) if (stem.test(head) && ++met >= 2) return true;
  return false;
}
