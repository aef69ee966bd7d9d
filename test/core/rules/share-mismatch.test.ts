import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'share-mismatch';
const of = (sentence: string) =>
  timeExample(`On May 3, 2024, from 10:00 to 11:30 UTC, logins failed. ${sentence}`, '10:00: Alert fired.');

it.each([
  ['in parentheses', '1,200 of 4,000 users (45 %) saw errors.', '45'],
  ['bold', '**1,200** of our **4,000** users (**45%**) saw errors.', '45'],
  ['out of, or', 'Errors hit 12 out of 40 servers, or 45%.', '45'],
  ['a word between', '12 servers out of 40 (45 %) were down.', '45'],
  ['a slash', 'Customers affected: 1200 / 4000 (45%)', '45'],
  ['the share first', '45 % of users (1,200 of 4,000) saw errors.', '45'],
  ['the share first, and the same thing twice', '45 % of users (1,200 of 4,000 users) saw errors.', '45'],
  ['points for thousands', '1.200 von 4.000 Nutzern (45,5 %) sahen Fehler.', '45,5'],
  ['spaces for thousands', '1 200 sur 4 000 utilisateurs (45 %) touchés.', '45'],
] as const)('reports %s', (_, sentence, place) => {
  expect(judged(of(sentence), rule)).toEqual([`info ${place}`]);
});

it.each([
  ['it is right', '1,200 of 4,000 users (30 %) saw errors.'],
  ['rounding', '2 of 3 regions (67 %) saw errors.'],
  ['cut off', '2 of 3 regions (66 %) saw errors.'],
  ['rounded counts', '1,000 of 3,000 users (32 %) saw errors.'],
  ['the rest', 'Availability was 99.5 % (10 of 2,000 requests failed).'],
  ['something else', '3 of 10 servers (45 % of users) were down.'],
  ['different things', '45 % of orders (3 of 10 servers) were lost.'],
  ['about', 'About 1,200 of 4,000 users (45 %) saw errors.'],
  ['a step', 'Step 1 of 3 (10 %) was live.'],
  ['a share of the traffic', '1 of 3 pods (10 %) took canary requests.'],
  ['more than all', '4,000 of 1,200 users (45 %) saw errors.'],
  ['thousands by a letter', '100 errors out of 100K requests (0.1%).'],
  ['a version', 'Node 1.2 of 4 (45 %).'],
  ['another percentage', '12 of 40 % (45 %) it was.'],
  ['a quotation', 'No more.\n\n> 1,200 of 4,000 users (45 %)'],
] as const)('is quiet: %s', (_, sentence) => {
  expect(judged(of(sentence), rule)).toEqual([]);
});

it.each([
  ['Change to 30 %', '1,200 of 4,000 users (45 %) saw errors.', '1,200 of 4,000 users (30 %)'],
  ['Change to 30.0 %', '45.5% of users (1,200 of 4,000).', '30.0% of users (1,200 of 4,000)'],
  ['Change to 30,0 %', '1.200 von 4.000 Nutzern (45,5 %).', '1.200 von 4.000 Nutzern (30,0 %)'],
] as const)('offers “%s”', (title, sentence, expected) => {
  expect(mended(of(sentence), rule, title)).toContain(expected);
});
