import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTimeline } from '../../../core/src/import/import.ts';
import { sourceNames } from '../../../core/src/import/types.ts';
import { sources } from './texts.ts';

const texts = Object.values(sources).map(({ text }) => text);

/** Two texts cut anywhere and put together, with anything between. */
const torn = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.nat(300),
    fc.nat(300),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map(([a, b, i, j, between]) => a.slice(0, i) + between + b.slice(j));

describe('importTimeline', () => {
  it('never throws, and tells only times and days that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(torn, fc.string({ unit: 'binary' }), fc.json()),
        fc.option(fc.constantFrom(...sourceNames), { nil: undefined }),
        (text, source) => {
          const { entries } = importTimeline(text, { now: 0, ...(source && { source }) });
          for (const entry of entries) {
            expect(entry.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);
            if (entry.date !== null) expect(Number.isNaN(Date.parse(`${entry.date}T00:00Z`))).toBe(false);
            expect(entry.text).not.toMatch(/[\r\n]/);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  const told = fc.constantFrom('down', 'looked at it', 'called Mina', 'up again');
  const minute = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2024, 11, 31) / 60_000 });
  const happened = fc
    .uniqueArray(minute, { minLength: 3, maxLength: 12 })
    .chain((minutes) =>
      fc.tuple(...minutes.sort((a, b) => a - b).map((at) => fc.tuple(fc.constant(at * 60_000), told))),
    );

  /** How each source prints an instant and a text; what was read must be what was printed. */
  const printers: Record<string, (at: Date, text: string) => string> = {
    logs: (at, text) => `${at.toISOString()} ${text}`,
    nginx: (at, text) =>
      `${at.toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ')} [error] ${text}`,
    notes: (at, text) => `- ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC: ${text}`,
    csv: (at, text) => `${at.toISOString()},"${text}"`,
    'git-log': (at, text) => `0a1b2c3 ${at.toISOString().slice(0, 19).replace('T', ' ')} +0000 ${text}`,
    alerts: (at, text) => JSON.stringify({ timestamp: at.toISOString(), message: text }),
    teams: (at, text) => {
      const hour = at.getUTCHours();
      const clock = `${hour % 12 || 12}:${String(at.getUTCMinutes()).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
      return `[${at.getUTCMonth() + 1}/${at.getUTCDate()}/2024 ${clock}] Mina Okafor\n${text}`;
    },
  };
  for (const [name, print] of Object.entries(printers)) {
    it(`reads the times that ${name} prints`, () => {
      fc.assert(
        fc.property(happened, (events) => {
          const text = events.map(([at, what]) => print(new Date(at), what)).join('\n');
          const date = new Date(events[0]?.[0] ?? 0).toISOString().slice(0, 10);
          const { entries } = importTimeline(text, { zone: 'UTC', ...(name === 'teams' && { date }) });
          const read = entries.map((entry) => `${entry.date}T${entry.time.slice(0, 5)}`);
          const printed = events.map(([at]) => new Date(at).toISOString().slice(0, 16));
          if (name === 'teams') expect(read.map((each) => each.slice(11))).toHaveLength(printed.length);
          else expect(read).toEqual(printed);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('hostile texts of 10 MB take no longer than others', () => {
  const size = 10 * 1024 * 1024;
  const hostile: Record<string, string> = {
    'one line of spaces': ' '.repeat(size),
    'one line of digits and colons': '1:'.repeat(size / 2),
    'clock times without end': '10:05 '.repeat(size / 6),
    brackets: '[10:05] '.repeat(size / 8),
    'open brackets': '['.repeat(size),
    'nested JSON': `{"a":${'['.repeat(size - 10)}`,
    quotes: `10:05,"${'"'.repeat(size - 10)}`,
    'the beginnings of secrets': 'token=password='.repeat(size / 15),
    'the beginnings of tokens': 'eyJ-'.repeat(size / 4),
    addresses: 'http://a:'.repeat(size / 9),
    escapes: '\u001b['.repeat(size / 2),
    'short lines': '10:05 a\n'.repeat(size / 8),
    'ISO lines': '2024-03-05T10:05:00Z a b\n'.repeat(size / 25),
    'lines of tabs': `${'\t'.repeat(3999)}\n`.repeat(size / 4000),
    names: 'Mina Okafor  '.repeat(size / 13),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(name, { timeout: 60_000 }, () => {
      const started = performance.now();
      importTimeline(text, { zone: 'UTC', date: '2024-03-05', now: 0 });
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  }
});
