import { Temporal } from 'temporal-polyfill/implementation';
import { ianaZone } from './zones.ts';

/**
 * Whether a local time falls into the hour that the clocks skip in spring, or into the one that comes twice in autumn.
 *
 * @param key key of a zone whose offset changes over the year; any other gives null
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM` or `HH:MM:SS`
 */
export function clockChange(key: string, date: string, time: string): 'skipped' | 'repeated' | null {
  const zone = ianaZone(key);
  if (zone === null) return null;
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time}`);
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds) return null;
    return earlier.toPlainDateTime().equals(local) ? 'repeated' : 'skipped';
  } catch {
    // Not a date, or not a time.
    return null;
  }
}
