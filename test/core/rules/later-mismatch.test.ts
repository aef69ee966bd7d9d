import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'later-mismatch';
const summary = 'On May 3, 2024, from 10:00 to 12:30 UTC, nobody could log in.';
const of = (...entries: readonly string[]) => timeExample(summary, ...entries);

it.each([
  ['minutes', of('10:00: Alert fired.', '10:40: 15 minutes later, the team looked.'), '15 minutes'],
  ['bold words', of('10:00: Alert fired.', '10:40: **15 min later** the team looked.'), '15 min'],
  [
    'words for numbers',
    of('10:00: Alert fired.', '10:40: Five minutes later the team looked.'),
    'Five minutes',
  ],
  [
    '“about”, where it is far off',
    of('10:00: Alert fired.', '10:50: About 15 minutes later it was back.'),
    '15 minutes',
  ],
  [
    'one after another',
    of(
      '10:00: Alert fired.',
      '10:10: 10 minutes later the team looked.',
      '11:00: 10 minutes later it was back.',
    ),
    '10 minutes',
  ],
  ['Spanish', of('10:00: Alert fired.', '10:40: 15 minutos después volvió.'), '15 minutos'],
  ['French', of('10:00: Alert fired.', '10:40: 15 minutes plus tard, tout marche.'), '15 minutes'],
  ['Japanese', of('10:00: Alert fired.', '10:40: 15分後、復旧。'), '15分'],
  ['German', of('10:00: Alert fired.', '10:40: 15 Minuten später lief alles.'), '15 Minuten'],
] as const)('reports %s', (_, text, place) => {
  expect(judged(text, rule)).toEqual([`info ${place}`]);
});

it.each([
  ['the words fit', of('10:00: Alert fired.', '10:15: 15 minutes later the team looked.')],
  ['rounding', of('10:00: Alert fired.', '10:18: 15 minutes later the team looked.')],
  ['“about”', of('10:00: Alert fired.', '10:24: About 15 minutes later the team looked.')],
  [
    'they fit an earlier entry',
    of('10:00: Alert fired.', '10:30: Escalated.', '10:40: 40 minutes later it was back.'),
  ],
  [
    'further on in the text',
    of('10:00: Alert fired.', '10:40: The pool was enlarged, 5 minutes later it was full.'),
  ],
  ['later than planned', of('10:00: Alert fired.', '10:40: 15 minutes later than planned the call began.')],
  ['después de', of('10:00: Alert fired.', '10:40: 15 minutos después del reinicio volvió.')],
  [
    'the entry above goes on',
    of('10:00: Rebuild began, took 25 minutes.', '10:40: 15 minutes later it was back.'),
  ],
  [
    'the entry above has two times',
    of('10:00: Rebuild began, done by 10:25.', '10:40: 15 minutes later it was back.'),
  ],
  [
    'an entry without a time between',
    of('10:00: Alert fired.', 'Then the rebuild.', '10:40: 15 minutes later it was back.'),
  ],
  ['vague words', of('10:00: Alert fired.', '10:40: A few minutes later the team looked.')],
  ['a clock without AM and PM', of('12:50: Alert fired.', '1:05: 15 minutes later the team looked.')],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

const text = of(
  '10:00: Alert fired.',
  '10:40: 15 minutes later the team looked.',
  '11:30: Service restored.',
);

it.each([
  ['Change to 40 minutes', '- 10:40: 40 minutes later the team looked.'],
  ['Change the time to 10:15', '- 10:15: 15 minutes later the team looked.'],
] as const)('offers “%s”', (title, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it('offers no time that would come after the next entry', () => {
  const late = of(
    '10:00: Alert fired.',
    '10:20: 45 minutes later the team looked.',
    '10:30: Service restored.',
  );
  expect(raised(late, rule)[0]?.fixes.map(({ title }) => title)).toEqual(['Change to 20 minutes']);
});
