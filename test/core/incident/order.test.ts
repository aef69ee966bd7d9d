import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { minutesApart } from '../../../core/src/incident/order.ts';
import type { Instant } from '../../../core/src/incident/types.ts';

const hour = 60;
const day = 24 * hour;

it.each([
  ['May 3, 2024 at 10:00 UTC to May 4, 2024 at 9:00 UTC', day - hour],
  ['Friday, 3rd May 10:00 UTC to Sunday, 5th May 9:00 UTC', 2 * day - hour],
  ['31 December 10:00 UTC to 1 January 9:00 UTC', day - hour],
  ['5 May 10:00 UTC to 3 May 9:00 UTC', -2 * day - hour],
  ['10:00 UTC to 9:00 UTC', -hour],
])('the time from %s, be the year known or not', (period, minutes) => {
  const text = `# Postmortem\n\n## Duration\n\n${period}\n\n## Root cause\n\nA typo.\n`;
  const { start, end } = analyse(text).incidents[0]?.window ?? {};
  expect(minutesApart(start as Instant, end as Instant)).toBe(minutes);
});
