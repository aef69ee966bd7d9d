import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { fromAnalysis } from '../../../core/src/drawing/from-analysis.ts';
import { layout } from '../../../core/src/drawing/layout.ts';
import type { TimelinePicture } from '../../../core/src/drawing/picture.ts';
import { stretches } from '../../../core/src/drawing/stretches.ts';

function pictureOf(text: string): TimelinePicture {
  const [picture] = fromAnalysis(analyse(text, { path: '0x19-postmortem/README.md' }));
  if (!picture) throw new Error('no picture');
  return picture;
}

const dated = `# Mail outage

## Issue Summary
- **Duration:** 4 March 2025, 21:50 to 00:40 UTC

## Timeline
- **21:50** – Alert: mail queue above *10 000*
- **23:55** – Cause found: full disk on \`mx-2\`
- **00:40** – Mail delivered again, incident resolved
- Customers were told
`;

describe('a document with date and zone', () => {
  const picture = pictureOf(dated);

  test('stands on real time, over midnight', () => {
    expect(picture.absolute).toBe(true);
    expect(picture.zone).toBe('UTC');
    expect(picture.entries.map(({ ms }) => ms)).toEqual([
      Date.UTC(2025, 2, 4, 21, 50),
      Date.UTC(2025, 2, 4, 23, 55),
      Date.UTC(2025, 2, 5, 0, 40),
    ]);
    expect(picture.window).toMatchObject({
      startMs: Date.UTC(2025, 2, 4, 21, 50),
      endMs: Date.UTC(2025, 2, 5, 0, 40),
    });
  });

  test('texts are plain, and entries without a time wait', () => {
    expect(picture.entries.map(({ text }) => text)).toEqual([
      'Alert: mail queue above 10 000',
      'Cause found: full disk on mx-2',
      'Mail delivered again, incident resolved',
    ]);
    expect(picture.untimed.map(({ text }) => text)).toEqual(['Customers were told']);
  });

  test('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });
});

test('without date and zone the clock is carried over midnight all the same', () => {
  const picture = pictureOf(`# Postmortem

## Timeline
- 11:30 PM – Alarm: site down
- 12:20 AM – Cause found
- 1:10 AM – Service restored
`);
  expect(picture).toMatchObject({ absolute: false, dated: false, clock: 12, zone: 'no zone stated' });
  const [first = 0, ...rest] = picture.entries.map(({ ms }) => ms as number);
  expect(rest.map((ms) => (ms - first) / 60_000)).toEqual([50, 100]);
});

test('a file that is no postmortem has no picture', () => {
  expect(fromAnalysis(analyse('# Shopping\n\n- 10:00 milk\n', { path: 'list.md' }))).toEqual([]);
});

test('the title of front matter and of a label is its value', () => {
  const body = dated.slice(dated.indexOf('## Issue'));
  expect(pictureOf(`---\ntitle: "Mail: down"\ndate: 2025-03-04\n---\n\n${body}`).title).toBe('Mail: down');
  expect(pictureOf(`---\ntitle:\n---\n\n# Mail outage\n\n${body}`).title).toBe('Mail outage');
  expect(pictureOf(`---\ntitle: Mail down\n---\n\n# Another\n\n${body}`).title).toBe('Mail down');
});

describe('a timeline of days without times', () => {
  const days = `# Postmortem: the key that leaked

## Timeline

- **2024-05-03**: the key is written to the log
- 2024-06-17 ::: found by a reader
- 2024-06-18 the key is *replaced*
- the reader is thanked

## Root cause

The log level was left at debug.
`;

  test('stands on its days', () => {
    const picture = pictureOf(days);
    expect(picture).toMatchObject({ days: true, dated: true, absolute: false });
    expect(picture.entries.map(({ ms, day, timeText, text }) => [ms, day, timeText, text])).toEqual([
      [Date.UTC(2024, 4, 3), '2024-05-03', '2024-05-03', 'the key is written to the log'],
      [Date.UTC(2024, 5, 17), '2024-06-17', '2024-06-17', 'found by a reader'],
      [Date.UTC(2024, 5, 18), '2024-06-18', '2024-06-18', 'the key is replaced'],
    ]);
    expect(picture.untimed.map(({ text }) => text)).toEqual(['the reader is thanked']);
  });

  test('not where they tell but one day', () => {
    expect(pictureOf(days.replaceAll(/2024-\d\d-\d\d/g, '2024-05-03')).entries).toEqual([]);
  });

  test('not where any entry has a time: a day has no one place beside it', () => {
    const picture = pictureOf(days.replace('2024-06-18 the key', '2024-06-18 10:05 UTC the key'));
    expect(picture.days).toBe(false);
    expect(picture.entries).toHaveLength(1);
    expect(picture.untimed).toHaveLength(3);
  });

  test('not where days are impossible, ambiguous or only mentioned', () => {
    const other = days
      .replace('2024-05-03', '2024-02-31')
      .replace('2024-06-17 ::: found', 'A reader of 2024-06-17 found')
      .replace('2024-06-18', '04/05/2024');
    expect(pictureOf(other).entries).toEqual([]);
  });
});

test.each([
  ['2024-05-03T10:00:00Z', 'UTC'],
  ['2024-05-03T10:00:00-07:00', 'UTC-07:00'],
])('the zone of %s is told as %s', (time, zone) => {
  const text = `# Postmortem: down\n\n## Timeline\n\n- ${time} alert\n- ${time.replace('10:', '11:')} fixed\n`;
  expect(pictureOf(text).zone).toBe(zone);
});

describe('a window that is told in days', () => {
  const picture = pictureOf(`# Postmortem: messages that never left

## Summary

- **Duration:** 2024-05-12 to 2024-05-15

## Timeline

- 2024-05-14 18:30 Alert: no message has left for hours
- 2024-05-14 19:00 Queue restarted, messages leave again
`);

  test('lasts to the end of its last day', () => {
    expect(picture.window).toMatchObject({
      days: true,
      startMs: Date.UTC(2024, 4, 12),
      endMs: Date.UTC(2024, 4, 16),
    });
  });

  test('tells nothing in hours', () => {
    expect(stretches(picture).map(({ name }) => name)).not.toContain('undetected');
    expect(layout(picture, { width: 900 }).band?.text).toBe('Stated window 2024-05-12 – 2024-05-15');
  });
});

test('no metric runs from an entry to itself', () => {
  const picture = pictureOf(`# Postmortem: the queue

## Timeline (UTC)

- 2024-05-14 18:30 Alert: the queue grows
- 2024-05-14 19:00 Queue restarted, incident resolved
`);
  expect(picture.metrics.map(({ name }) => name)).toEqual(['time-to-resolve']);
});

test('what only names the times below it does not wait for one', () => {
  const picture = pictureOf(`# Postmortem: the queue

## Timeline

- **Detection:**
  - 14 May 2024, 18:30 UTC: Alert: the queue grows
- **Actions:**
  - Restarted the queue
`);
  expect(picture.entries).toHaveLength(1);
  expect(picture.untimed.map(({ text }) => text)).toEqual(['Actions: Restarted the queue']);
});
