import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { formatClock, writtenZone, type Zone } from '../../core/src/drawing/ticks.ts';
import type { ZoneChoice } from './messages.ts';

const utc: Zone = { label: 'UTC', offset: () => 0 };

/** The clock of the reader's machine. */
function local(): Zone {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { label: name, offset: (ms) => -new Date(ms).getTimezoneOffset() };
}

/** A quarter of an hour: no zone changes its offset in between. */
const step = 900_000;
const zones = new Map<string, Zone>();

/** The clock of a zone by its IANA name; each is asked of the browser once per quarter of an hour. */
function named(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  const offsets = new Map<number, number>();
  const offset = (ms: number): number => {
    const key = Math.floor(ms / step);
    let minutes = offsets.get(key);
    if (minutes === undefined) {
      const text = format.formatToParts(key * step).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours, rest = '0'] = /([+-])(\d\d):?(\d\d)?/.exec(text) ?? [];
      minutes = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(rest));
      offsets.set(key, minutes);
    }
    return minutes;
  };
  const zone = { label: name, offset };
  zones.set(name, zone);
  return zone;
}

/** The chosen clock; null where the document's own is to be shown, as always where the picture is not in real time. */
export function chosenZone(picture: TimelinePicture, choice: ZoneChoice): Zone | null {
  if (choice === 'written' || !picture.absolute) return null;
  if (choice === 'utc') return utc;
  return choice === 'local' ? local() : named(choice);
}

/** An instant on the other clocks, where they differ from the document's: `17:09 UTC`, `19:09 Europe/Berlin`. */
export function otherTimes(picture: TimelinePicture, ms: number): string[] {
  if (!picture.absolute) return [];
  const said = new Set([writtenZone(picture).offset(ms)]);
  return [utc, local()].flatMap((zone) => {
    const offset = zone.offset(ms);
    if (said.has(offset)) return [];
    said.add(offset);
    return [`${formatClock(ms, zone, picture.clock, false)} ${zone.label}`];
  });
}
