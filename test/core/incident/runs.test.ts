import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Incident, TimelineEntry } from '../../../core/src/incident/types.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { insertEntries } from '../../../core/src/repair/insert-entries.ts';
import { sortTimeline } from '../../../core/src/repair/sort-timeline.ts';

const path = '0x19-postmortem/README.md';
const opening =
  '# Postmortem\n\n## Summary\n\nDown on May 3, 2024, from 10:00 to 11:30 UTC.\n\n## Timeline\n\n';

function read(timeline: string) {
  const text = opening + timeline;
  const document = analyse(text, { path });
  const incident = document.incidents[0] as Incident;
  return { text, document, incident, entries: incident.entries };
}

const told = (timeline: string) => read(timeline).entries.map(({ at, text }) => [at?.time, text]);

describe('entries in a row', () => {
  it.each<[string, string]>([
    ['a colon behind each', '10:00: Alert fired. 10:20: Pool doubled. 11:30: All well.'],
    ['a dash and a semicolon', '10:00 - Alert fired; 10:20 - Pool doubled; 11:30 - All well'],
    ['bold times', '**10:00** Alert fired **10:20** Pool doubled **11:30** All well'],
    ['brackets', '[10:00] Alert fired, [10:20] Pool doubled, [11:30] All well'],
    ['line breaks of HTML', '10:00 Alert fired<br>10:20 Pool doubled<br/>11:30 All well'],
    ['arrows', '10:00 Alert fired → 10:20 Pool doubled → 11:30 All well'],
    ['zones', '10:00 AM (UTC): Alert fired. 10:20 AM (UTC): Pool doubled. 11:30 AM (UTC): All well.'],
    ['a list’s item', '- 10:00: Alert fired. 10:20: Pool doubled. 11:30: All well.'],
    [
      'a cell',
      '| Day | What |\n|---|---|\n| 1 | 10:00: Alert fired.<br>10:20: Pool doubled.<br>11:30: All well. |',
    ],
    ['sentences', 'At 10:00 AM, Alert fired. At 10:20 AM, Pool doubled. By 11:30 AM, All well.'],
    ['a paragraph over two lines', '10:00: Alert fired. 10:20: Pool\ndoubled. 11:30: All well.'],
  ])('%s', (_, timeline) => {
    expect(
      told(timeline).map(([time, text]) => [time, text?.replace(/\n/g, ' ').replace(/\.$/, '')]),
    ).toEqual([
      ['10:00', 'Alert fired'],
      ['10:20', 'Pool doubled'],
      ['11:30', 'All well'],
    ]);
  });

  it('begin behind an entry of which nobody knows when it was', () => {
    expect(
      told('??:?? - The vendor ships an update<br> 13:02 - First report<br>\n20:57 - A test fails'),
    ).toEqual([
      ['13:02', 'First report'],
      ['20:57', 'A test fails'],
    ]);
  });

  it('have spans of their own that follow each other', () => {
    const { entries, text } = read('10:00 - Alert fired; 10:20 – 10:30 - Pool doubled; 11:30 - All well');
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '10:00 - Alert fired',
      '10:20 – 10:30 - Pool doubled',
      '11:30 - All well',
    ]);
    expect(entries[1]?.until?.time).toBe('10:30');
  });

  it.each<[string, string]>([
    ['a range', 'from 10:05 to 10:10 nobody could log in'],
    ['a range of stamps', '10:05 - 10:10: nobody could log in'],
    ['a time that is spoken of', '10:05: Looked at the errors seen at 10:00: they were many.'],
    ['a later sentence', '10:05: Alert fired. 10:10 was when the pool ran dry.'],
    ['a time within the sentence', '10:05 - the deploy of 10:00 - the last of the day - was suspected.'],
    ['the same moment twice', '10:05 UTC / 12:05 CEST: Alert fired.'],
    ['bold times that are spoken of', '**10:05** Alert fired, as it had at **10:00** and **9:30**.'],
    ['sentences of an item', '- At 10:05 AM the alert fired. At 10:10 AM the team looked at it.'],
  ])('are not seen in %s', (_, timeline) => {
    expect(read(timeline).entries.filter(({ form }) => form === 'run')).toEqual([]);
  });

  it('stay apart from lines of one entry each', () => {
    expect(told('10:00: Alert fired.\n10:20: Pool doubled. 10:40: Tested.\n11:30: All well.')).toEqual([
      ['10:00', 'Alert fired.'],
      ['10:20', 'Pool doubled.'],
      ['10:40', 'Tested.'],
      ['11:30', 'All well.'],
    ]);
  });
});

describe('repair of entries in a row', () => {
  function sorted(timeline: string): string | null {
    const { text, document, incident, entries } = read(timeline);
    const edits = sortTimeline(document, incident, entries[0] as TimelineEntry);
    return edits && applyEdits(text, edits).slice(opening.length);
  }
  function inserted(timeline: string, time: string, what = 'Tested'): string {
    const { text, document } = read(timeline);
    const entry = { date: '2024-05-03', time, zone: 'UTC', text: what };
    return applyEdits(text, insertEntries(document, [entry]).edits).slice(opening.length);
  }

  it('sorts them within the row, what parts them stays', () => {
    expect(sorted('10:00: Alert fired. 11:30: All well. 10:20: Pool doubled.')).toBe(
      '10:00: Alert fired. 10:20: Pool doubled. 11:30: All well.',
    );
    expect(sorted('10:20 - Pool doubled; 10:00 - Alert fired')).toBe(
      '10:00 - Alert fired; 10:20 - Pool doubled',
    );
  });

  it('inserts between them, in their way', () => {
    expect(inserted('10:00: Alert fired. 11:30: All well.', '10:20')).toBe(
      '10:00: Alert fired. 10:20: Tested. 11:30: All well.',
    );
    expect(inserted('**10:00** - Alert fired; **11:30** - All well', '11:40')).toBe(
      '**10:00** - Alert fired; **11:30** - All well; **11:40** - Tested',
    );
    expect(inserted('10:00: Alert fired. 11:30: All well', '11:40')).toBe(
      '10:00: Alert fired. 11:30: All well. 11:40: Tested.',
    );
    expect(inserted('10:00: Alert fired. 11:30: All well.', '09:50')).toBe(
      '09:50: Tested. 10:00: Alert fired. 11:30: All well.',
    );
  });

  it('keeps the others with an entry still to be written', () => {
    const text = opening + inserted('10:00: Alert fired. 11:30: All well.', '10:20', '');
    expect(analyse(text, { path }).incidents[0]?.entries.map(({ at }) => at?.time)).toEqual([
      '10:00',
      '10:20',
      '11:30',
    ]);
  });

  it('never changes what another one says', () => {
    const minute = fc.integer({ min: 0, max: 59 });
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.uniqueArray(minute, { minLength: 2, maxLength: 5 }),
        minute,
        fc.constantFrom<[string, string]>([': ', '. '], [' - ', '; '], [': ', '<br>'], [': ', '.\n']),
        (minutes, added, [separator, joint]) => {
          fc.pre(!minutes.includes(added));
          const written = [...minutes]
            .sort((a, b) => a - b)
            .map((each) => `10:${two(each)}${separator}Step ${'abcde'[each % 5]}`);
          const row = written.join(joint);
          const text = opening + inserted(row, `10:${two(added)}`);
          const after = analyse(text, { path }).incidents[0]?.entries ?? [];
          expect(after.map(({ at }) => at?.time)).toEqual(
            [...minutes, added].sort((a, b) => a - b).map((each) => `10:${two(each)}`),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('deletes one that stands there twice, and nothing else', () => {
    const { text, document } = read('10:00: Alert fired. 10:00: Alert fired.\n\nNothing more.');
    const finding = document.findings.find(({ rule }) => rule === 'duplicate-entry');
    expect(applyEdits(text, finding?.fixes[0]?.edits() ?? []).slice(opening.length)).toBe(
      '10:00: Alert fired. \n\nNothing more.',
    );
  });
});
