import type { Analysis } from '../../core/src/analyse.ts';
import type { Instant } from '../../core/src/incident/types.ts';

/** An instant as `inspect` prints it: line from 1; date, time and zone as stated, `instant` in UTC or null. */
function instantOf(instant: Instant | null) {
  if (!instant) return null;
  const counted = instant.dateFrom.how === 'relative';
  return {
    line: instant.line + 1,
    date: counted ? null : instant.date,
    time: counted ? null : instant.time,
    zone: counted ? null : nameOf(instant.zone),
    instant: instant.epoch === null ? null : new Date(instant.epoch).toISOString().replace('.000Z', 'Z'),
  };
}

/** `EAT (UTC+3)` and `East Africa Time (EAT)` name one zone twice: by its abbreviation. */
function nameOf(zone: string | null): string | null {
  if (zone === null) return null;
  return /^([A-Z]{2,5}) ?\([^()]*\)$/.exec(zone)?.[1] ?? /[a-z] ?\(([A-Z]{2,5})\)$/.exec(zone)?.[1] ?? zone;
}

/** The analysis of one file as plain data: lines and columns from 1, columns in UTF-16 units. */
export function inspect(path: string, analysis: Analysis) {
  const { lines } = analysis.markdown;
  const place = (start: number, end: number) => {
    const from = lines.position(start);
    const to = lines.position(end);
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
  const first = analysis.incidents[0];
  const missing = new Set<string>();
  for (const outline of analysis.outlines) {
    for (const state of outline.states) {
      if (state.state === 'missing' && state.section.required) missing.add(state.section.kind);
    }
    for (const { kind } of outline.untold) missing.add(kind);
  }
  return {
    path,
    isPostmortem: analysis.isPostmortem,
    why: analysis.why,
    template: analysis.template.name,
    templateWhy: analysis.templateWhy,
    language: analysis.language,
    incidents: analysis.incidents.length,
    sections: analysis.sections.map((section) => ({
      kind: section.kind,
      text: section.name,
      line: section.line + 1,
      endLine: section.endLine + 1,
      form: section.form,
      level: section.level,
      incident: section.incident + 1,
    })),
    missing: analysis.isPostmortem ? [...missing] : [],
    window: first?.window ? { start: instantOf(first.window.start), end: instantOf(first.window.end) } : null,
    durations: analysis.incidents.flatMap((incident) =>
      incident.durations.map(({ line, raw, minutes, approximate }) => ({
        line: line + 1,
        raw,
        minutes,
        approximate,
      })),
    ),
    events: analysis.incidents.flatMap((incident) =>
      incident.entries.flatMap((entry) =>
        entry.at
          ? [
              {
                ...instantOf(entry.at),
                line: entry.at.line + 1,
                raw: entry.at.raw,
                phase: entry.phase,
                text: entry.text,
              },
            ]
          : [],
      ),
    ),
    metrics: analysis.incidents.flatMap((incident) =>
      incident.metrics.map(({ name, minutes, from, to }) => ({ name, minutes, from: from + 1, to: to + 1 })),
    ),
    actionItems: analysis.incidents.flatMap((incident) =>
      incident.actionItems.map((item) => ({ ...item, line: item.line + 1 })),
    ),
    diagnostics: analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...place(finding.span.start, finding.span.end),
      message: finding.message,
      related: finding.related.map(({ span, message }) => ({ line: lines.lineAt(span.start) + 1, message })),
      fixes: finding.fixes.map((fix) => fix.title),
    })),
  };
}
