import { expect, it } from 'vitest';
import { lengthLike } from '../../../core/src/repair/set-duration.ts';

it.each([
  ['45 min', 5, '5 min'],
  ['2 hr', 180, '3 hr'],
  ['1 hr', 180, '3 hrs'],
  ['3 h', 20, '20 min'],
  ['3h', 20, '20m'],
  ['2h 5m', 65, '1h 5m'],
  ['2 hours', 90, '1 hour and 30 minutes'],
  ['one hour', 90, '1 hour and 30 minutes'],
  ['1 hour 30 minutes', 125, '2 hours 5 minutes'],
  ['90 minutes', 61, '61 minutes'],
  ['45 mins', 1, '1 min'],
  ['1h30', 95, '1h35'],
  ['1:30', 95, '1:35'],
  ['PT1H30M', 60, 'PT1H'],
  ['2 heures', 61, '1 heure et 1 minute'],
  ['10 Minuten', 5, '5 Minuten'],
  ['45-minute', 30, '30-minute'],
  ['86', 90, '90'],
])('“%s” set to %d minutes is “%s”', (raw, minutes, text) => {
  expect(lengthLike(raw, minutes)).toBe(text);
});
