import type { InsertEntriesParams, InsertEntriesResult } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** What only writing needs, loaded when somebody first writes. */
const load = async () => {
  const [{ importTimeline }, { insertEntries, withEntries }, { dayForEntries }, { Lines }, { zoneKey }] =
    await Promise.all([
      import('../../../core/src/import/import.ts'),
      import('../../../core/src/repair/insert-entries.ts'),
      import('../../../core/src/repair/local-entries.ts'),
      import('../../../core/src/markdown/lines.ts'),
      import('../../../core/src/time/zones.ts'),
    ]);
  return { importTimeline, insertEntries, withEntries, dayForEntries, Lines, zoneKey };
};

/** The edits that put given entries, or those read out of a text, into the timeline of the current version. */
export async function insertInto(
  { version, analysis }: Analysed,
  params: InsertEntriesParams,
): Promise<InsertEntriesResult> {
  const core = await load();
  const asPrinted = params.asPrinted === true;
  const zone = params.zone ? core.zoneKey(params.zone) : null;
  const day = core.dayForEntries(analysis, analysis.incidents[0]);
  const imported =
    params.text === undefined ? null : core.importTimeline(params.text, { zone, date: params.date ?? day });
  const entries = imported?.entries ?? params.entries ?? [];
  const options = { zone, asPrinted, overPrompts: imported !== null };
  const insertion = core.insertEntries(analysis, entries, options);
  const { lines } = analysis.markdown;
  const { caret } = insertion;
  return {
    version,
    source: imported?.source ?? null,
    found: entries.length,
    count: insertion.count,
    edits: insertion.edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text })),
    caret: caret === null ? null : new core.Lines(core.withEntries(analysis, insertion)).position(caret),
    questions: insertion.questions,
  };
}
