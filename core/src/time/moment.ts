import { type Read, readClock } from './clock.ts';
import { readDate } from './date.ts';
import type { Phrase } from './phrase.ts';
import type { CalendarDate, ClockTime, Moment, ZoneMention } from './types.ts';
import { readUnknown, readZone } from './zone.ts';

/** A moment being put together. */
interface Draft {
  readonly start: number;
  end: number;
  next: number;
  clock: ClockTime | null;
  date: CalendarDate | null;
  zone: ZoneMention | null;
  alternative: Moment | null;
}

/** Reads date, clock time and zone in any order as one moment. */
export function readMoment(phrase: Phrase, at: number): Read<Moment> | null {
  return read(phrase, at, true);
}

function read(phrase: Phrase, at: number, withAlternative: boolean): Read<Moment> | null {
  const draft = begin(phrase, at);
  if (!draft) return null;
  while (
    addZone(phrase, draft) ||
    addClock(phrase, draft) ||
    addDate(phrase, draft) ||
    addYear(phrase, draft)
  ) {
    // Each step takes one more part; all four refuse what is there already.
  }
  if (withAlternative) addAlternative(phrase, draft);
  const { start, end, clock, date, zone, alternative } = draft;
  return { next: draft.next, value: { span: { start, end }, clock, date, zone, alternative } };
}

function begin(phrase: Phrase, at: number): Draft | null {
  const { start } = phrase.at(at);
  const rest = { start, zone: null, alternative: null };
  const date = readDate(phrase, at, 'alone');
  if (date) return { ...rest, date: date.value, clock: null, next: date.next, end: date.value.span.end };
  const leading = readZone(phrase, at, 'alone');
  if (leading?.value.key && phrase.at(at).word.zone !== undefined) {
    // "UTC 05:13"; in "CDT 10:00 CST" the zone behind is the time's own.
    const clock = readClock(phrase, leading.next);
    if (!clock || readZone(phrase, clock.next, 'clock')) return null;
    const { value: zone } = leading;
    return { ...rest, zone, clock: clock.value, date: null, next: clock.next, end: clock.value.span.end };
  }
  const clock = readClock(phrase, at);
  if (clock) return { ...rest, clock: clock.value, date: null, next: clock.next, end: clock.value.span.end };
  // A weak date ("3 mai") counts with a clock time behind it.
  const weak = readDate(phrase, at, 'clock');
  if (!weak) return null;
  const draft: Draft = { ...rest, date: weak.value, clock: null, next: weak.next, end: weak.value.span.end };
  return addClock(phrase, draft) ? draft : null;
}

/** ` UTC`, `(UTC)`, `[UTC]`, `, UTC` behind a clock time. */
function addZone(phrase: Phrase, draft: Draft): boolean {
  if (draft.zone || !draft.clock) return false;
  const { next } = draft;
  const direct = draft.clock.span.end === draft.end;
  const found = readZone(phrase, next, direct ? 'clock' : 'aside');
  if (found) return take(draft, found.next, found.value.span.end, { zone: found.value });
  // `11:22 am-GMT`, `10:00/WAT`
  if (direct && (phrase.joint(next, '-') || phrase.joint(next, '/')) && phrase.at(next + 1).kind === 'word') {
    const joined = readZone(phrase, next + 1, 'clock');
    if (joined) return take(draft, joined.next, joined.value.span.end, { zone: joined.value });
  }
  if (phrase.mark(next, '(') || phrase.mark(next, '[') || phrase.mark(next, ',')) {
    const inner = readZone(phrase, next + 1, 'aside');
    if (inner) {
      if (phrase.mark(next, ',')) return take(draft, inner.next, inner.value.span.end, { zone: inner.value });
      if (phrase.mark(inner.next, ')') || phrase.mark(inner.next, ']')) {
        return take(draft, inner.next + 1, phrase.at(inner.next).end, { zone: inner.value });
      }
      if (!draft.date && phrase.mark(inner.next, ',')) {
        // "(EAT, May 3)" is left alone; the zone is not.
        return take(draft, inner.next, inner.value.span.end, { zone: inner.value });
      }
    }
    const unknown = readUnknown(phrase, next);
    if (unknown)
      return take(draft, next + 1, phrase.text.indexOf(')', unknown.span.end) + 1, { zone: unknown });
  }
  return false;
}

/** The clock time behind a date: `, at 10:00`, `T01:36`, ` @ 04:51`, ` - 10:00`. */
function addClock(phrase: Phrase, draft: Draft): boolean {
  if (draft.clock || !draft.date) return false;
  const { next } = draft;
  const military = isoMilitary(phrase, draft);
  if (military) return military;
  for (const from of [next, ...afterConnectors(phrase, next, true)]) {
    const clock = readClock(phrase, from);
    if (clock) return take(draft, clock.next, clock.value.span.end, { clock: clock.value });
  }
  if (phrase.mark(next, '(')) {
    const clock = readClock(phrase, next + 1);
    if (clock && phrase.mark(clock.next, ')')) {
      return take(draft, clock.next + 1, phrase.at(clock.next).end, { clock: clock.value });
    }
  }
  return false;
}

/** `2022-01-08 2233`: four digits behind an ISO date are a clock time. */
function isoMilitary(phrase: Phrase, draft: Draft): boolean {
  const token = phrase.at(draft.next);
  if (draft.date?.order !== 'ymd' || !phrase.digits(draft.next, 4) || token.glued) return false;
  const [hour, minute] = [Math.floor(token.value / 100), token.value % 100];
  if (hour > 23 || minute > 59 || phrase.at(draft.next + 1).glued) return false;
  const span = { start: token.start, end: token.end };
  return take(draft, draft.next + 1, token.end, {
    clock: {
      span,
      raw: token.text,
      hour,
      minute,
      second: null,
      meridiem: null,
      meridiemSpan: null,
      meridiemInherited: false,
      problem: null,
      approximate: false,
    },
  });
}

/** The date behind a clock time; a weekday before the time belongs to it: "Sunday 2:19am PDT 16/05/2021". */
function addDate(phrase: Phrase, draft: Draft): boolean {
  const before = draft.date;
  if (!draft.clock || (before && (before.day !== null || before.month !== null))) return false;
  const found = dateBehind(phrase, draft.next);
  if (!found || (before && found.value.day === null)) return false;
  const { value: date, next, end } = found;
  const { weekday, weekdaySpan } = date.weekday === null && before ? before : date;
  return take(draft, next, end, { date: { ...date, weekday, weekdaySpan } });
}

/** ` on May 3rd`, ` (Oct 30)`, `, 2024-05-03`, ` Tuesday Aug 28`; `end` is behind what encloses it. */
function dateBehind(phrase: Phrase, next: number): (Read<CalendarDate> & { end: number }) | null {
  for (const from of [next, ...afterConnectors(phrase, next, false)]) {
    const date = readDate(phrase, from, 'clock');
    if (date) return { ...date, end: date.value.span.end };
  }
  if (phrase.at(next).kind === 'mark' && '-–'.includes(phrase.at(next).text) && !phrase.at(next).glued) {
    // "15:09:55 - 25th May 2023": only a full date, and not the end of a range.
    const date = readDate(phrase, next + 1, 'alone');
    if (date?.value.year && date.value.day && !read(phrase, next + 1, false)?.value.clock)
      return { ...date, end: date.value.span.end };
  }
  if (phrase.mark(next, '(') || phrase.mark(next, '[')) {
    const date = readDate(phrase, phrase.at(next + 1).word.link ? next + 2 : next + 1, 'clock');
    if (date && (phrase.mark(date.next, ')') || phrase.mark(date.next, ']')))
      return { value: date.value, next: date.next + 1, end: phrase.at(date.next).end };
  }
  return null;
}

/** "15 Feb at 00:25AM 2022", "Monday May 10th (UTC), 2021": the year stands apart. */
function addYear(phrase: Phrase, draft: Draft): boolean {
  if (
    !draft.date ||
    draft.date.year !== null ||
    draft.date.month === null ||
    draft.date.span.end === draft.end
  )
    return false;
  const from = phrase.mark(draft.next, ',') ? draft.next + 1 : draft.next;
  const token = phrase.at(from);
  if (!phrase.digits(from, 4) || token.value < 1970 || token.value > 2099) return false;
  const after = phrase.at(from + 1);
  if ((after.glued && after.kind !== 'mark') || after.word.unit !== undefined) return false;
  return take(draft, from + 1, token.end, { date: { ...draft.date, year: token.value } });
}

/** `10:00 EAT (07:00 UTC)`, `10:00 PST / 13:00 EST`: the same moment once more. */
function addAlternative(phrase: Phrase, draft: Draft): void {
  if (!draft.clock) return;
  const { next } = draft;
  if (phrase.mark(next, '(') || phrase.mark(next, '[')) {
    const from = phrase.mark(next + 1, '=') ? next + 2 : next + 1;
    const inner = read(phrase, from, false);
    if (!inner?.value.clock || !(phrase.mark(inner.next, ')') || phrase.mark(inner.next, ']'))) return;
    const named = inner.value.clock.raw.length > 2 && inner.value.zone !== null;
    const noon = /^[a-z]/i.test(inner.value.clock.raw) && inner.value.zone === null;
    if (!named && !noon) return;
    take(draft, inner.next + 1, phrase.at(inner.next).end, named ? { alternative: inner.value } : {});
  } else if (phrase.mark(next, '/')) {
    const inner = read(phrase, next + 1, false);
    if (!inner?.value.clock || !inner.value.zone || !draft.zone || inner.value.zone.key === draft.zone.key)
      return;
    take(draft, inner.next, inner.value.span.end, { alternative: inner.value });
  }
}

function take(draft: Draft, next: number, end: number, parts: Partial<Draft>): true {
  Object.assign(draft, parts);
  draft.next = next;
  draft.end = Math.max(draft.end, end);
  return true;
}

const mostConnectors = 4;

/** The places behind one, two … words and marks that may join a date and a clock time. */
function afterConnectors(phrase: Phrase, at: number, dash: boolean): number[] {
  const places: number[] = [];
  for (let next = at; next < at + mostConnectors; ) {
    const token = phrase.at(next);
    const joins =
      token.kind === 'word'
        ? token.word.link === true || token.word.opens === true || token.text === 't'
        : token.kind === 'mark' &&
          (',@~'.includes(token.text) ||
            // "approx. 10:05"
            (token.text === '.' && token.glued && /^(?:approx|aprox|ca)$/.test(phrase.at(next - 1).text)) ||
            (token.text === '/' && phrase.joint(next + 2, ':')) ||
            (dash && '-–:'.includes(token.text) && (next === at || !token.glued)));
    if (!joins) break;
    next++;
    places.push(next);
  }
  return places;
}
