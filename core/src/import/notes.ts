import { timeOf } from '../incident/instant.ts';
import { scanTimes } from '../time/scan.ts';
import type { Moment } from '../time/types.ts';
import { Days, relativeDay } from './days.ts';
import { oneLine, share } from './input.ts';
import type { ImportedEntry, Source } from './types.ts';

/** What may stand before the time that opens a line: marks of lists and emphasis, "at", "around". */
const lead =
  /^[^\p{L}\p{N}]{0,40}(?:(?:at|around|about|approximately|circa|ca|on|by|from|à|vers|a las|hacia|às|um|gegen)\b[^\p{L}\p{N}]{0,10}){0,3}$/iu;
/** What parts a time from its text. */
const separator = /^[\s:：;,.\-–—|*_~)\]>`]+/;
/** As much of a line as may hold the time that opens it. */
const head = 120;

/** Notes as people jot them down: lines that open with a time. */
export const notes: Source = {
  name: 'notes',
  evidence({ sample }) {
    const timed = share(sample, (line) => read(line) !== null);
    return timed >= 0.5 ? 0.9 : timed > 0 ? 0.5 : 0;
  },
  read({ lines }, context) {
    const days = new Days(context);
    const entries: ImportedEntry[] = [];
    let { zone } = context;
    let skipped = 0;
    let belongs = false;
    for (const line of lines) {
      const found = read(line);
      if (found) {
        const { moment, time, text } = found;
        const day = moment.date ? days.complete(moment.date) : null;
        if (day !== null) days.start(day);
        entries.push({ date: days.of(time), time, zone: moment.zone?.key ?? zone, text, raw: line.trim() });
        belongs = true;
        continue;
      }
      const last = entries.at(-1);
      if (line.trim() === '') {
        belongs = false;
      } else if (belongs && last && /^\s/.test(line)) {
        entries[entries.length - 1] = {
          ...last,
          text: oneLine(`${last.text} ${line.replace(/^\s*[-*+>]?\s*/, '')}`),
        };
      } else {
        const said = scanTimes(line.slice(0, head));
        const day = dayOf(line, said.moments, days) ?? relativeDay(line.replace(/[#:*]/g, ''), context);
        zone = said.zones[0]?.key ?? zone;
        if (day !== null) days.start(day);
        else if (entries.length > 0 && said.zones.length === 0) skipped++;
        belongs = false;
      }
    }
    // An entry without a text is a time that something else belongs to.
    const whole = entries.filter(({ text }) => text !== '');
    if (skipped === 0) return { entries: whole };
    const message = `${skipped} ${skipped === 1 ? 'line without a time was' : 'lines without a time were'} left out.`;
    return { entries: whole, problems: [{ kind: 'skipped', message }] };
  },
};

interface Read {
  readonly moment: Moment;
  readonly time: string;
  readonly text: string;
}

/** A line that opens with a time. */
function read(line: string): Read | null {
  if (!/\d/.test(line.slice(0, 60))) return null;
  const { moments, ranges } = scanTimes(line.slice(0, head));
  const moment = moments.find(({ clock }) => clock);
  const time = moment?.clock ? timeOf(moment.clock) : null;
  if (!moment || time === null || !lead.test(line.slice(0, moment.span.start))) return null;
  const range = ranges.find(({ start }) => start === moment);
  const rest = line.slice(range?.span.end ?? moment.span.end).replace(separator, '');
  const until = range?.end.clock ? `(until ${range.end.clock.raw}) ` : '';
  return { moment, time, text: oneLine(until + rest.replace(/[\s|]+$/, '')) };
}

/** The day that a line names, where it names nothing else. */
function dayOf(line: string, moments: readonly Moment[], days: Days): string | null {
  const moment = moments.find(({ date }) => date?.day != null);
  if (!moment?.date || line.length > 60) return null;
  const rest = line.slice(0, moment.span.start) + line.slice(moment.span.end);
  return (rest.match(/\p{L}+/gu) ?? []).length <= 3 ? days.complete(moment.date) : null;
}
