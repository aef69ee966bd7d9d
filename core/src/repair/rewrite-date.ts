import { weekdayOf } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import { lookUp } from '../time/words.ts';
import { weekdayLike } from './rewrite-weekday.ts';

const languages = ['en', 'fr', 'es', 'pt', 'de'];

/**
 * A date written as its author writes another one: order, separators, padding, names in full or short, ordinals. ISO
 * where the other one's form can't be followed.
 *
 * @param date `YYYY-MM-DD`
 * @param language BCP 47 tag of the language the other is most likely in
 */
export function dateLike(like: CalendarDate, date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (like.problem !== null || like.day === null || like.month === null) return date;
  const numbers = like.raw.match(/\d+/g) ?? [];
  const named = [...like.raw.matchAll(/\p{L}+/gu)].some(
    ([word]) => lookUp(word.toLowerCase())?.month !== undefined,
  );
  const order = named ? (numbers[0]?.length === 4 ? ['y', 'd'] : ['d', 'y']) : orderOf(like);
  if (!order || numbers.length > order.length) return date;
  const parts = { y: year, m: month, d: day };
  let at = 0;
  const digits = like.raw.replace(/\d+/g, (written) => {
    const value = parts[order[at++] as 'y' | 'm' | 'd'];
    const short = written.length === 2 && value > 99 ? value % 100 : value;
    return String(short).padStart(written.startsWith('0') || written.length === 4 ? written.length : 1, '0');
  });
  return digits.replace(/(\d?)(\p{L}+\.?)/gu, (whole, before: string, word: string, offset: number) => {
    const sense = lookUp(word.toLowerCase().replace(/\.$/, ''));
    if (before !== '') return before + (sense?.ordinal ? ordinalLike(word, day) : word);
    if (sense?.month !== undefined && like.month !== null && offset >= 0)
      return monthLike(word, month, language);
    const weekday = weekdayOf(date);
    return sense?.weekday !== undefined && weekday !== null ? weekdayLike(word, weekday, language) : whole;
  });
}

function orderOf({ order, ambiguous, raw, month }: CalendarDate): readonly string[] | null {
  if (order !== null) return [...order];
  if (/^\d{4}/.test(raw)) return ['y', 'm', 'd'];
  if (!ambiguous) return null;
  // In the order in which the other one is read.
  return Number(/\d+/.exec(raw)?.[0]) === month ? ['m', 'd', 'y'] : ['d', 'm', 'y'];
}

function ordinalLike(like: string, day: number): string {
  if (/^(?:er|º|ª)$/i.test(like)) return day === 1 ? like : '';
  const teen = day > 10 && day < 14;
  const letters = (!teen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th';
  return like === like.toUpperCase() ? letters.toUpperCase() : letters;
}

function monthLike(like: string, month: number, language: string): string {
  const letters = like.replace(/\.$/, '').toLowerCase();
  const tags = [language, ...languages].filter((tag) => /^[a-z]{2}/.test(tag));
  const own = tags.find((tag) =>
    monthsIn(tag).some((name) => name.startsWith(letters.slice(0, 3)) && fits(name, letters)),
  );
  const full = monthsIn(own ?? 'en')[month - 1] ?? '';
  const short = lookUp(letters)?.full !== true;
  // Not every beginning of three letters is a name: juin and juillet.
  const beginnings = [3, 4].map((length) => full.slice(0, length));
  const name = (short && beginnings.find((part) => lookUp(part)?.month === month)) || full;
  const first = like.charAt(0);
  const cased =
    like.length > 1 && like === like.toUpperCase()
      ? name.toUpperCase()
      : first === first.toUpperCase()
        ? name.charAt(0).toUpperCase() + name.slice(1)
        : name.toLowerCase();
  return like.endsWith('.') && short ? `${cased}.` : cased;
}

/** The name of a month in full, in a language, with capitals as in another word. */
export function monthName(like: string, month: number, language: string): string {
  const name = monthsIn(/^[a-z]{2}/.test(language) ? language : 'en')[month - 1] ?? like;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase()
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}

/** Whether letters are a month's name or its beginning. */
function fits(name: string, letters: string): boolean {
  return name === letters || (letters.length <= 4 && name.startsWith(letters));
}

/** January to December in a language, in small letters. */
function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)).toLowerCase());
}
