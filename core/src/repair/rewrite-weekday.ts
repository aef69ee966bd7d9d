const abbreviated = 4;

/**
 * The name of a weekday as its author would write it: language, length, case and full stop of another one.
 *
 * @param weekday ISO weekday, 1 (Monday) – 7
 * @param language BCP 47 tag of the language the other is most likely in
 */
export function weekdayLike(like: string, weekday: number, language: string): string {
  const letters = like.replace(/\.$/, '');
  const own =
    [language, 'en', 'fr', 'es', 'pt', 'de'].find((tag) =>
      namesIn(tag).some((name) => isShortOf(letters, name)),
    ) ?? language;
  const full = namesIn(own)[weekday - 1] ?? like;
  const name = letters.length <= abbreviated ? full.slice(0, Math.max(2, Math.min(letters.length, 3))) : full;
  const cased =
    letters === letters.toUpperCase()
      ? name.toUpperCase()
      : isCapital(letters)
        ? name.charAt(0).toUpperCase() + name.slice(1)
        : name.toLowerCase();
  return like.endsWith('.') ? `${cased}.` : cased;
}

/** Monday to Sunday in a language. */
function namesIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)));
}

function isShortOf(letters: string, name: string): boolean {
  const [short, long] = [letters.toLowerCase(), name.toLowerCase()];
  return (
    short === long ||
    (short.length >= 2 && short.length <= abbreviated && long.startsWith(short)) ||
    long.startsWith(`${short}-`)
  );
}

function isCapital(letters: string): boolean {
  return letters.charAt(0) !== letters.charAt(0).toLowerCase();
}
