import type { ClockTime } from '../time/types.ts';
import { twoDigits } from '../two-digits.ts';
import type { Edit } from './edit.ts';

const perDay = 24 * 60;

/**
 * The edit that sets a clock time to another, written as its author writes: 12 or 24 hours, separator, padding, case
 * and dots of AM and PM.
 *
 * @param minutes since midnight; whole days are taken off
 */
export function rewriteTime(clock: ClockTime, minutes: number): Edit {
  const ofDay = ((Math.round(minutes) % perDay) + perDay) % perDay;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  const own = clock.meridiemSpan;
  const twelve = own !== null || clock.meridiemInherited;
  const shown = twelve ? hour % 12 || 12 : hour;
  const head = own ? clock.raw.slice(0, own.start - clock.span.start) : clock.raw;
  const tail = own ? clock.raw.slice(own.start - clock.span.start) : '';
  const digits = head.match(/\d+/g) ?? [];
  let text: string;
  if (digits.length === 1 && /^\d{4}$/.test(digits[0] as string)) {
    text = head.replace(/\d{4}/, twoDigits(shown) + twoDigits(minute));
  } else {
    const padded = twelve ? (digits[0] ?? '').startsWith('0') : digits[0]?.length === 2;
    const parts = [padded ? twoDigits(shown) : String(shown), twoDigits(minute)];
    let at = 0;
    text = head.replace(/\d+/g, (found) => parts[at++] ?? found);
    if (at === 1 && minute > 0) text = text.replace(/\d+/, (found) => `${found}:${twoDigits(minute)}`);
  }
  return { span: clock.span, text: text + (own ? likeMeridiem(tail, hour >= 12) : '') };
}

/** The edit that turns AM into PM and PM into AM; null where the time has neither. */
export function swapMeridiem(clock: ClockTime): Edit | null {
  if (!clock.meridiemSpan || clock.problem !== null) return null;
  const { start, end } = clock.meridiemSpan;
  const raw = clock.raw.slice(start - clock.span.start, end - clock.span.start);
  return { span: clock.meridiemSpan, text: likeMeridiem(raw, clock.meridiem === 'am') };
}

/** The edit that takes AM or PM away, with the space before it. */
export function dropMeridiem(clock: ClockTime): Edit | null {
  if (!clock.meridiemSpan) return null;
  const head = clock.raw.slice(0, clock.meridiemSpan.start - clock.span.start).trimEnd();
  return { span: { start: clock.span.start + head.length, end: clock.meridiemSpan.end }, text: '' };
}

function likeMeridiem(like: string, pm: boolean): string {
  return like.replace(/[ap](?=\W*m)/i, (found) => {
    const letter = pm ? 'p' : 'a';
    return found === found.toUpperCase() ? letter.toUpperCase() : letter;
  });
}
