import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../../core/src/incident/instant.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { localTime } from '../../../core/src/time/arithmetic.ts';
import { scanTimes } from '../../../core/src/time/scan.ts';

/** Zones as written, with the place whose clocks they follow. */
const zones = [
  ['UTC', 'UTC'],
  ['EAT', 'Africa/Nairobi'],
  ['WAT', 'Africa/Lagos'],
  ['SAST', 'Africa/Johannesburg'],
  ['GMT+1', 'Etc/GMT-1'],
  ['UTC−05:00', 'Etc/GMT+5'],
  ['IST (UTC+5:30)', 'Asia/Kolkata'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['Europe/Paris', 'Europe/Paris'],
  ['America/New_York', 'America/New_York'],
] as const;

const two = (value: number) => String(value).padStart(2, '0');

/** An instant as people write it, in every supported form. */
function forms(date: string, time: string, zone: string): string[] {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const day = new Date(`${date}T00:00Z`);
  const named = (language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  const twelve = `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
  return [
    `${date} ${time} ${zone}`,
    `${date}T${time} ${zone}`,
    `${named('en-US')}, ${twelve} ${zone}`,
    `${twelve} ${zone.includes('(') ? zone : `(${zone})`}, ${named('en-US')}`,
    `${time} ${zone} on ${named('en-GB')}`,
    `${named('fr')} à ${two(hour)}h${two(minute)} ${zone}`,
    `${named('es')} a las ${time} ${zone}`,
    `${named('pt')} às ${two(hour)}h${two(minute)} ${zone}`,
    `${named('de')}, ${two(hour)}.${two(minute)} Uhr ${zone}`,
  ];
}

function read(text: string): number | null {
  const [moment] = scanTimes(text).moments;
  return moment ? instantOf(parseMarkdown(text), moment, null, null, null).epoch : null;
}

const minutes = fc
  .date({ min: new Date('2000-01-02'), max: new Date('2037-12-30'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);

test('any instant printed in any supported form is read back', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (epoch, [zone, place]) => {
      const shown = localTime(epoch, place);
      if (!shown) throw new Error(`${place} is unknown`);
      for (const form of forms(shown.date, shown.time, zone)) {
        const found = read(form);
        // The second of two equal hours in autumn is read as the first: what was written is the same.
        expect(found === null ? null : localTime(found, place), form).toMatchObject({
          date: shown.date,
          time: shown.time,
        });
        if (shown.offset === localTime(epoch - 3_600_000, place)?.offset) expect(found, form).toBe(epoch);
      }
    }),
    { numRuns: 300 },
  );
});

/** Quarters of an hour east of UTC. None is between UTC and an hour from it. */
const offsets = fc
  .integer({ min: -48, max: 56 })
  .filter((quarters) => quarters === 0 || Math.abs(quarters) >= 4);

test('timestamps are read back to the second', () => {
  fc.assert(
    fc.property(minutes, fc.nat(59), offsets, (base, second, quarters) => {
      const epoch = base + second * 1000;
      expect(read(new Date(epoch).toISOString().replace('.000', ''))).toBe(epoch);
      const offset = `${quarters < 0 ? '-' : '+'}${two(Math.floor(Math.abs(quarters) / 4))}:${two((Math.abs(quarters) % 4) * 15)}`;
      const local = new Date(epoch + quarters * 900_000).toISOString().slice(0, 19);
      expect(read(`${local}${offset}`), `${local}${offset}`).toBe(epoch);
      const spaced = `${local.replace('T', ' ')} ${offset.replace(':', '')}`;
      expect(read(spaced), spaced).toBe(epoch);
    }),
  );
});

test('an offset beside an ambiguous abbreviation decides what it means', () => {
  expect(read('2024-05-03 10:00 IST')).toBeNull();
  expect(read('2024-05-03 10:00 IST (UTC+2)')).toBe(Date.parse('2024-05-03T08:00Z'));
});
