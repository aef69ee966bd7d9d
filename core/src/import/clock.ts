/** A clock time as chats print it: `10:05`, `10:05 AM`, `10.05`, `10h05`, `10:05:01`. A part of other patterns. */
export const clockPattern = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?`;

/** `HH:MM[:SS]` of a clock time that fits the pattern; null where no clock shows it. */
export function readClock(text: string): string | null {
  const match = /^(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s?([AaPp])?/.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${match[2]}${match[3] === undefined ? '' : `:${match[3]}`}`;
}
