import { offsetName } from '../time/offset-name.ts';
import type { ZoneMention } from '../time/types.ts';
import { ianaZone, zoneMeanings, zoneOffset, zoneRow } from '../time/zones.ts';
import type { Fact } from './description.ts';
import type { Telling } from './say.ts';

/**
 * Minutes by which a zone is ahead of UTC; null where that can't be told.
 *
 * @param local `YYYY-MM-DDTHH:MM`; null where no day is known, which leaves only zones that never change their clocks
 */
export function offsetAt(key: string | null, local: string | null): number | null {
  if (key === null) return null;
  if (local !== null) return zoneOffset(key, local);
  return ianaZone(key) === null ? zoneOffset(key, 0) : null;
}

/** What can be said of a zone's name: its meanings where it has several, the misspelling that it is, or that it is unknown. */
export function zoneFacts(mention: ZoneMention | null, key: string | null, { say }: Telling): Fact[] {
  if (mention?.corrected) {
    return [{ name: say('Spelling'), text: say('{0} is read as {1}', mention.raw, mention.corrected) }];
  }
  if (key === null) return [{ name: say('Unknown zone'), text: say('times in it are not converted') }];
  const row = zoneRow(mention?.key ?? key);
  if (!row?.ambiguous || mention?.statedOffset) return [];
  const meanings = zoneMeanings(row.key)
    .map(({ label, offset, iana }) => `${label} (${offset === null ? iana : offsetName(offset)})`)
    .join(', ');
  return [
    { name: say('{0} can mean', row.key), text: meanings },
    {
      name: say('Taken for'),
      text: row.dominant ? say('the first of them') : say('none of them: times in it are not converted'),
    },
  ];
}
