import type { Document } from '../document.ts';
import { dayForEntries, timelineZone } from '../repair/local-entries.ts';
import { prompt } from '../templates/prompt.ts';
import { localAt } from '../time/arithmetic.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';
import { candidates } from './zones.ts';

/** What placeholders of our templates ask for, by what stands in their brackets. */
const asksFor = {
  zone: /time ?zone|^zone|fuseau|zona|fuso|zeitzone|タイムゾーン/i,
  date: /^(?:date|day|until when|fecha|data|datum|jour|yyyy-mm-dd)\b|^(?:インシデントの)?日付/i,
  time: /\btime$|^(?:time|hh:mm|hora|heure|zeit|uhrzeit)\b|時刻$/i,
} as const;

/**
 * Likely values of the placeholder at the cursor: `[date]`, `[start time]`, `[time zone]`, or one of the alternatives
 * it lists: `[draft, in review, final]`.
 */
export function completeValue(document: Document, cursor: Cursor, asking: Asking): Suggestion[] {
  if (!asking.invoked) return [];
  const line = cursor.before + cursor.after;
  const column = cursor.before.length;
  const match = [...line.matchAll(prompt)].find(
    ({ index, 0: found }) => index <= column && column <= index + found.length,
  );
  if (!match) return [];
  const start = cursor.lineStart + match.index;
  const span = { start, end: start + match[0].length };
  return valuesOf(document, match[1] ?? '', asking).map(
    ([value, detail]): Suggestion => ({
      kind: 'value',
      label: value,
      detail,
      documentation: null,
      span,
      text: value,
      snippet: null,
      filter: `${match[0]} ${value}`,
    }),
  );
}

type Value = readonly [value: string, detail: string];

function valuesOf(document: Document, asked: string, asking: Asking): readonly Value[] {
  const incident = document.incidents[0];
  const own = timelineZone(incident);
  const local = localAt(asking.now, own?.key ?? asking.zone ?? 'UTC');
  const day = dayForEntries(document, incident);
  const today = local?.date ?? '';
  if (asksFor.zone.test(asked))
    return candidates(own?.written ?? null, document, asking, day ?? today).map((name) => [name, '']);
  if (asksFor.date.test(asked)) {
    const values: Value[] = day === null ? [] : [[day, 'the day of the incident']];
    return day === today || !local ? values : [...values, [today, 'today']];
  }
  if (asksFor.time.test(asked)) {
    const { start, end } = incident?.window ?? {};
    const values: Value[] = [];
    const add = (time: string | null | undefined, detail: string) => {
      if (time) values.push([time.slice(0, 5), detail]);
    };
    const told = incident?.entries.flatMap(({ at }) => at?.time ?? []) ?? [];
    if (/end|fin|fim/i.test(asked)) add(end?.time ?? told.at(-1), 'when it ended');
    else add(start?.time ?? told[0], 'when it began');
    add(local?.time, 'now');
    return values;
  }
  const alternatives = asked.split(/,\s*/);
  return alternatives.length < 3 ? [] : alternatives.map((value) => [value, '']);
}
