import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { bases, coloured, loadGrammar } from './support.ts';

const cases: [text: string, found: string[]][] = [
  // clock times
  ['- 10:05 AM: alert', ['time 10:05 AM']],
  ['- **3:00 PM** - seen, **15:20:31** gone', ['time 3:00 PM', 'time 15:20:31']],
  ['At 9pm and at 11 a.m. it rang.', ['time 9pm', 'time 11 a.m.']],
  ['À 10h05 puis 14 h 30', ['time 10h05', 'time 14 h 30']],
  ['Um 10.05 Uhr', ['time 10.05 Uhr']],
  ['| 10:05 | alert |', ['time 10:05']],
  ['## 10:05 - alert', ['time 10:05']],
  ['[10:05 UTC](https://example.org/10:05)', ['time 10:05', 'timezone UTC']],
  // with a zone
  ['10:05 AM (UTC): alert', ['time 10:05 AM', 'timezone UTC']],
  ['from 8:00 PM PST to 2:00 AM EAT', ['time 8:00 PM', 'timezone PST', 'time 2:00 AM', 'timezone EAT']],
  ['15:00 GMT+1', ['time 15:00', 'timezone GMT+1']],
  ['15:00 Africa/Lagos', ['time 15:00', 'timezone Africa/Lagos']],
  // zones alone
  ['All times in UTC.', ['timezone UTC']],
  ['Timeline (CET)', ['timezone CET']],
  ['Zone: America/Argentina/Buenos_Aires', ['timezone America/Argentina/Buenos_Aires']],
  // dates
  ['On 2024-03-12 it broke', ['date 2024-03-12']],
  ['2024-03-12T10:05:00Z down', ['date 2024-03-12', 'time 10:05:00', 'timezone Z']],
  ['12/03/2024, 12.03.2024', ['date 12/03/2024', 'date 12.03.2024']],
  ['March 12, 2024 and 12th of March 2024', ['date March 12, 2024', 'date 12th of March 2024']],
  ['le 12 mars 2024, el 12 de marzo de 2024', ['date 12 mars 2024', 'date 12 de marzo de 2024']],
  ['Der 3. März 2024', ['date 3. März 2024']],
  // durations
  ['for 45 minutes, about 2 hours', ['duration 45 minutes', 'duration 2 hours']],
  ['1 hour and 15 minutes', ['duration 1 hour and 15 minutes']],
  [
    'a 20-minute gap, 1h 15m, 1h15min, 35min',
    ['duration 20-minute', 'duration 1h 15m', 'duration 1h15min', 'duration 35min'],
  ],
  ['pendant 3 jours et 45 minutes ; 2 Stunden', ['duration 3 jours et 45 minutes', 'duration 2 Stunden']],
];

const none = [
  'Version 10.5.3 of node:20 at 1.2.3.4:8080',
  'A ratio of 16:9:4 and verses 3:16b',
  'http://example.org/2024-03-12/10:05',
  '`10:05 AM` and `2 hours`',
  '```\n2024-03-12 10:05:00 UTC error\n```',
  '    10:05 AM indented code',
  '<!-- 10:05 AM UTC -->',
  'You may 12 times try; in March we rest.',
  'GMTK and UTC-based names stay plain: IST, MST.',
  'file-2024-03-12.log costs $10:05',
];

describe.each(bases)('injected into %s', (_, base) => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar(base);
  });

  test.each(cases)('colours %j', (text, found) => {
    expect(coloured(grammar, text)).toEqual(found);
  });

  test.each(none)('leaves %j alone', (text) => {
    expect(coloured(grammar, text)).toEqual([]);
  });

  test('takes long lines without stopping', () => {
    const started = performance.now();
    for (const piece of ['1', '10:', '10:05 ', 'a', '2024-', '1 hour and ', ' ']) {
      coloured(grammar, piece.repeat(20_000 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
