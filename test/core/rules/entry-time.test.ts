import { describe, expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'entry-time';

it.each([
  [
    'another time at the head of the text',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      '10:30: At 11:15 the team enlarged the pool.',
      '11:30: Service restored.',
    ),
    ['info 11:15'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a look back',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      '11:15: At 10:30 the team had enlarged the pool.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a time further on in the text',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired, and again at 10:10.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

describe('two answers', () => {
  const of = (entry: string, next: string) =>
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      entry,
      next,
    );

  it('the inner time becomes that of the entry, or goes', () => {
    const text = of('**10:30**: At 11:15, the team enlarged the pool.', '11:30: Service restored.');
    expect(mended(text, rule, 'Make 11:15 the time of the entry')).toContain(
      '- **11:15**: The team enlarged the pool.\n',
    );
    expect(mended(text, rule, 'Take out “At 11:15”')).toContain('- **10:30**: The team enlarged the pool.\n');
  });

  it('only the second where the entry would come to stand before an earlier one', () => {
    const text = of('10:30: At 11:15 the team looked.', '10:45: Pool enlarged.');
    expect(raised(text, rule)[0]?.fixes.map(({ title }) => title)).toEqual(['Take out “At 11:15”']);
  });

  it('none where nothing is told but the time', () => {
    const text = of('10:30: At 11:15.', '11:30: Service restored.');
    expect(raised(text, rule)[0]?.fixes ?? []).toEqual([]);
  });
});
