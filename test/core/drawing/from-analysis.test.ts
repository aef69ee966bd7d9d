import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { fromAnalysis } from '../../../core/src/drawing/from-analysis.ts';
import type { TimelinePicture } from '../../../core/src/drawing/picture.ts';

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
