import { toEpoch } from '../time/arithmetic.ts';
import { alerts } from './alerts.ts';
import { csv } from './csv.ts';
import { gitLog } from './git-log.ts';
import { prepare } from './input.ts';
import { kubectl } from './kubectl.ts';
import { logs } from './logs.ts';
import { notes } from './notes.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';
import type {
  ImportContext,
  ImportedEntry,
  ImportedTimeline,
  ImportProblem,
  Input,
  Source,
  SourceName,
} from './types.ts';

/** All sources. Of two with equal evidence the first is taken. */
const sources: readonly Source[] = [kubectl, gitLog, alerts, teams, csv, logs, slack, notes];

/** As many entries as anybody would take for a timeline. */
const mostEntries = 2000;
/** Evidence below this is none. */
const enough = 0.3;

export interface ImportOptions extends Partial<ImportContext> {
  /** What the text is; told from the text where it is not given. */
  readonly source?: SourceName;
}

/**
 * Reads what happened when out of a chat, a log, a list of alerts or notes. Linear, bounded, never throws, whatever the
 * text. Entries are masked, merged where two say the same of one minute, and in order.
 */
export function importTimeline(text: string, options: ImportOptions = {}): ImportedTimeline {
  const input = prepare(text);
  const source = sources.find(({ name }) => name === options.source) ?? detect(input);
  const nothing: ImportProblem = { kind: 'nothing', message: 'Nothing with a time was found in this text.' };
  if (!source) return { source: null, entries: [], problems: [nothing] };
  const context: ImportContext = {
    zone: options.zone ?? null,
    date: options.date ?? null,
    now: options.now ?? Date.now(),
  };
  const found = source.read(input, context);
  const entries = ordered(merged(found.entries));
  const problems = [...(found.problems ?? [])];
  if (entries.length === 0) problems.push(nothing);
  if (input.cut)
    problems.push({ kind: 'size', message: 'Only the first 10 MB, or 200000 lines, were read.' });
  if (entries.length > mostEntries)
    problems.push({
      kind: 'many',
      message: `Only the first ${mostEntries} of ${entries.length} entries were taken.`,
    });
  if (entries.some(({ zone }) => zone === null))
    problems.push({ kind: 'zone', message: 'The text does not say in which time zone its times are.' });
  if (entries.some(({ date }) => date === null))
    problems.push({ kind: 'date', message: 'The text does not say on which day its times are.' });
  return { source: source.name, entries: entries.slice(0, mostEntries), problems };
}

/** What a text is, by the evidence in it; null where nothing in it tells what happened when. */
function detect(input: Input): Source | null {
  let best: { readonly source: Source; readonly evidence: number } | null = null;
  for (const source of sources) {
    const evidence = source.evidence(input);
    if (evidence >= enough && (best === null || evidence > best.evidence)) best = { source, evidence };
  }
  return best?.source ?? null;
}

/** One of several entries that say the same of one minute. */
function merged(entries: readonly ImportedEntry[]): ImportedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ date, time, zone, text }) => {
    const said = [date, time.slice(0, 5), zone, text.toLowerCase()].join('\n');
    return !seen.has(said) && seen.add(said);
  });
}

/** In the order of their instants, stably; as they are where the order of some cannot be told. */
function ordered(entries: readonly ImportedEntry[]): ImportedEntry[] {
  const zones = new Set(entries.map(({ zone }) => zone));
  const keyed = entries.map((entry) => ({ entry, at: instantOf(entry, zones.size > 1) }));
  if (keyed.some(({ at }) => at === null)) return [...entries];
  return keyed.sort((a, b) => (a.at as number) - (b.at as number)).map(({ entry }) => entry);
}

/** @param exact by the zones, which differ; otherwise all are taken to be in one */
function instantOf({ date, time, zone }: ImportedEntry, exact: boolean): number | null {
  return date === null ? null : toEpoch(date, time, exact ? zone : 'UTC');
}
