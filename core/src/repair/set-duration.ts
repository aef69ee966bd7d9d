import type { Span } from '../markdown/span.ts';
import { twoDigits } from '../two-digits.ts';
import type { Edit } from './edit.ts';

/** Words for hours and minutes that belong together, singular and plural. */
const units: readonly {
  readonly hour: readonly [string, string];
  readonly minute: readonly [string, string];
  readonly and: string;
}[] = [
  { hour: ['hour', 'hours'], minute: ['minute', 'minutes'], and: ' and ' },
  { hour: ['hr', 'hrs'], minute: ['min', 'mins'], and: ' ' },
  { hour: ['heure', 'heures'], minute: ['minute', 'minutes'], and: ' et ' },
  { hour: ['hora', 'horas'], minute: ['minuto', 'minutos'], and: ' y ' },
  { hour: ['Stunde', 'Stunden'], minute: ['Minute', 'Minuten'], and: ' und ' },
  { hour: ['h', 'h'], minute: ['min', 'min'], and: ' ' },
];

/**
 * The edit that sets a stated length to another, written as its author writes: with the same words or letters for the
 * units, in one unit where it has one and the new length allows it.
 *
 * @param raw the length as written, at `span`
 * @param minutes the new length, at least one
 */
export function setDuration(raw: string, span: Span, minutes: number): Edit {
  return { span, text: lengthLike(raw, Math.round(minutes)) };
}

/** A length in the style of another. */
export function lengthLike(raw: string, minutes: number): string {
  // `duration_minutes: 86`
  if (/^\d+$/.test(raw)) return String(minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (/^PT/i.test(raw))
    return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
  const colon = /^\d+:\d\d/.exec(raw);
  if (colon) return `${hours}:${twoDigits(rest)}${raw.slice(colon[0].length)}`;
  const joined = /^(\d+)(\s?)h(\s?)\d{1,2}$/i.exec(raw);
  if (joined) return `${hours}${joined[2]}h${joined[3]}${twoDigits(rest)}`;
  const compact = /^(?:\d+h)?\s?(?:\d+m)?$/i.exec(raw);
  if (compact) {
    const minute = raw.includes('H') || raw.includes('M') ? 'M' : 'm';
    const hour = minute.toUpperCase() === minute ? 'H' : 'h';
    return [hours > 0 ? `${hours}${hour}` : '', rest > 0 || hours === 0 ? `${rest}${minute}` : '']
      .filter(Boolean)
      .join(' ');
  }
  const hyphen = /\d-(?=\p{L})/u.test(raw);
  const set =
    units.find(
      ({ hour, minute }) => hour.some((word) => holds(raw, word)) || minute.some((word) => holds(raw, word)),
    ) ?? units[0];
  if (!set) return raw;
  const inMinutes = !set.hour.some((word) => holds(raw, word));
  const capital = /\d\W*\p{Lu}\p{Ll}/u.test(raw);
  // "45 min", "2 hr": these authors write one form for all numbers.
  const oneForm = [...raw.matchAll(/(\d+)\W*(\p{L}+)/gu)].some(
    ([, count, word = '']) =>
      Number(count) !== 1 && [set.hour, set.minute].some(([one]) => one.toLowerCase() === word.toLowerCase()),
  );
  const unit = (count: number, [one, many]: readonly [string, string]) => {
    const word = count === 1 || hyphen || oneForm ? one : many;
    return `${count}${hyphen ? '-' : /\d\p{L}/u.test(raw) ? '' : ' '}${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word}`;
  };
  if (inMinutes && minutes < 180) return unit(minutes, set.minute);
  const parts = [hours > 0 ? unit(hours, set.hour) : '', rest > 0 ? unit(rest, set.minute) : ''].filter(
    Boolean,
  );
  return parts.join(
    set.and === ' ' || /\band\b|\bet\b|\by\b|\be\b|\bund\b/.test(raw) || !/\d+\D+\d/.test(raw)
      ? set.and
      : ' ',
  );
}

function holds(raw: string, word: string): boolean {
  const at = raw.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return false;
  const [before, after] = [raw.charAt(at - 1), raw.charAt(at + word.length)];
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}
