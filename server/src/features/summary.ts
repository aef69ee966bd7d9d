import { fromAnalysis } from '../../../core/src/drawing/from-analysis.ts';
import type { TimelineEntry } from '../../../core/src/incident/types.ts';
import type { Finding } from '../../../core/src/rules/rule.ts';
import type { FindingCounts, OutlineIncident, Summary, TimelineRange } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';

/** What the client's views show of a document. */
export function summaryOf({ uri, version, analysis }: Analysed): Summary {
  const { isPostmortem, isTemplate, why, template, templateWhy, language, findings } = analysis;
  return {
    uri,
    version,
    isPostmortem,
    isTemplate,
    why,
    template: { name: template.name, title: template.title, why: templateWhy },
    language,
    findings: count(findings),
    outline: isPostmortem ? outlineOf(analysis) : [],
    timelines: isPostmortem ? timelinesOf(analysis) : [],
    pictures: isPostmortem ? fromAnalysis(analysis) : [],
  };
}

function outlineOf({ outlines, incidents }: Analysed['analysis']): OutlineIncident[] {
  return outlines.map(({ states }, index) => ({
    title: incidents[index]?.title ?? null,
    sections: states.map(({ section, state, line, parent }) => ({
      kind: section.kind,
      name: section.name,
      depth: section.depth,
      required: section.required,
      // What belongs to a missing section is no finding of its own, but neither is it told anywhere.
      state: state === 'told' && parent !== null && states[parent]?.state === 'missing' ? 'missing' : state,
      line,
    })),
  }));
}

/** From the first to the last line of each section that is a timeline or has timed entries. */
function timelinesOf({ sections, incidents }: Analysed['analysis']): TimelineRange[] {
  const timed = new Set(
    incidents.flatMap(({ entries }) => entries.map((entry) => entry.at && entry.section)),
  );
  return sections.flatMap(({ kind, line, endLine, incident }, index) => {
    if (kind !== 'timeline' && !timed.has(index)) return [];
    const entries = incidents[incident]?.entries.filter((entry) => entry.section === index) ?? [];
    return [{ line, endLine, last: lastOf(entries) }];
  });
}

function lastOf(entries: readonly TimelineEntry[]): TimelineRange['last'] {
  const last = entries.findLast(({ at }) => at?.time != null);
  if (!last?.at?.date || last.at.epoch === null) return null;
  const { date, time, epoch } = last.at;
  return { line: last.line, date, offset: Math.round((Date.parse(`${date}T${time}Z`) - epoch) / 60_000) };
}

function count(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
