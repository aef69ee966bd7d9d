import { describe, expect, it } from 'vitest';
import { type ImportOptions, importTimeline } from '../../../core/src/import/import.ts';
import { sources } from './texts.ts';

/** Noon of 6 March 2024, UTC. */
const now = Date.UTC(2024, 2, 6, 12);

/** Entries as one line each: date, time, zone, text. */
function read(text: string, options: ImportOptions = {}): string[] {
  const { entries } = importTimeline(text, { now, date: '2024-03-05', ...options });
  return entries.map((entry) => `${entry.date} ${entry.time} ${entry.zone ?? '-'} ${entry.text}`);
}

describe('what a text is', () => {
  for (const [name, { source, text, expected, options }] of Object.entries(sources)) {
    it(name, () => {
      expect(importTimeline(text).source).toBe(source);
      expect(read(text, options)).toEqual(expected);
      // Line endings of another system change nothing.
      expect(read(text.replaceAll('\n', '\r\n'), options)).toEqual(expected);
    });
  }

  it('is nothing where nothing has a time', () => {
    for (const text of [
      '',
      ' \n',
      'Hello.\nThere is no time to lose.',
      '{"a": 1}',
      '[1, 2]',
      '# Title\n\n- a\n- b',
    ]) {
      expect(importTimeline(text)).toMatchObject({ entries: [], problems: [{ kind: 'nothing' }] });
    }
  });

  it('is what the caller says', () => {
    const text = '2024-03-05 10:05:01 it broke';
    expect(importTimeline(text).source).toBe('logs');
    expect(importTimeline(text, { source: 'notes' }).source).toBe('notes');
  });
});

describe('what the text does not say', () => {
  it('is taken from the caller, and a problem where that does not say it either', () => {
    const text = '10:05 it broke\n10:10 it works';
    expect(importTimeline(text).problems.map(({ kind }) => kind)).toEqual(['zone', 'date']);
    expect(importTimeline(text, { zone: 'EAT', date: '2024-03-05' }).problems).toEqual([]);
    expect(read(text, { zone: 'EAT' })).toEqual([
      '2024-03-05 10:05 EAT it broke',
      '2024-03-05 10:10 EAT it works',
    ]);
  });

  it('is not overruled by the caller where the text says it', () => {
    expect(read('2024-03-07 10:05 UTC it broke', { zone: 'EAT' })).toEqual(['2024-03-07 10:05 UTC it broke']);
  });

  it('is one day more behind each midnight', () => {
    expect(read('23:50 a\n00:10 b\n12:00 c\n23:59 d\n00:01 e').map((line) => line.slice(0, 16))).toEqual([
      '2024-03-05 23:50',
      '2024-03-06 00:10',
      '2024-03-06 12:00',
      '2024-03-06 23:59',
      '2024-03-07 00:01',
    ]);
  });

  it('is the nearest year, and the reading of 5/3 that is nearest', () => {
    expect(read('Dec 31 23:59:00 web-1 app: a', { date: '2024-01-01' })).toEqual([
      '2023-12-31 23:59:00 - app: a',
    ]);
    expect(read('[5/3 10:05] Ada\nhello', { date: '2024-03-06' })).toEqual(['2024-03-05 10:05 - Ada: hello']);
    expect(read('[5/3 10:05] Ada\nhello', { date: '2024-05-02' })).toEqual(['2024-05-03 10:05 - Ada: hello']);
  });

  it('is the latest year that is not to come, where no day is known', () => {
    const { entries } = importTimeline('Dec 31 23:59:00 web-1 app: a', { now });
    expect(entries[0]?.date).toBe('2023-12-31');
  });
});

describe('every source', () => {
  it('is put in order, stably', () => {
    expect(read('10:10 b\n10:05 a\n10:10 a')).toEqual([
      '2024-03-05 10:05 - a',
      '2024-03-05 10:10 - b',
      '2024-03-05 10:10 - a',
    ]);
    const zones = '2024-03-05T10:10:00Z later\n2024-03-05T12:05:00+02:00 earlier';
    expect(read(zones)).toEqual(['2024-03-05 12:05:00 +02:00 earlier', '2024-03-05 10:10:00 UTC later']);
  });

  it('says the same of one minute once', () => {
    expect(
      read('2024-03-05T10:05:01Z down\n2024-03-05T10:05:59Z Down\n2024-03-05T10:06:00Z down'),
    ).toHaveLength(2);
  });

  it('loses its secrets and keeps its addresses', () => {
    const hidden = [
      `token=${'a1'.repeat(10)}`,
      `Authorization: Bearer ${'Zq'.repeat(12)}`,
      `${'AK'}${'IA'}QWERTYUIOP123456`,
      `postgres://app:${'hunter'}2@db.internal/app`,
      `${'ey'}J${'a1'.repeat(8)}.${'ey'}J${'b2'.repeat(8)}.${'c3'.repeat(8)}`,
      `password: "${'p4'.repeat(8)}"`,
    ];
    const text = hidden.map((secret, i) => `10:0${i} ada@example.com saw ${secret} in the log`).join('\n');
    const lines = read(text);
    expect(lines).toHaveLength(hidden.length);
    for (const line of lines) {
      expect(line).toContain('ada@example.com');
      expect(line).toContain('REDACTED');
      expect(line).not.toMatch(/(?:a1){4}|(?:Zq){4}|QWERTY|hunter2|(?:b2){4}|(?:p4){4}/);
    }
    expect(JSON.stringify(importTimeline(text))).not.toMatch(/QWERTY|hunter2/);
  });

  it('loses a private key of several lines', () => {
    const key = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
    const text = `10:05 found\n${key}\n${'A'.repeat(64)}\n${'B'.repeat(64)}\nCC==\n-----END RSA PRIVATE KEY-----\n10:06 gone`;
    const { entries } = importTimeline(text);
    expect(entries.map((entry) => entry.text)).toEqual(['found', 'gone']);
    expect(JSON.stringify(entries)).not.toMatch(/AAAA|BBBB|BEGIN/);
  });

  it('loses colours and what turns the direction of text', () => {
    expect(read('\u001b[31m10:05\u001b[0m it \u001b]8;;x\u0007broke\u202e\u0000')).toEqual([
      '2024-03-05 10:05 - it broke',
    ]);
  });

  it('is cut where it is longer than anybody reads', () => {
    const text = `10:05 ${'long '.repeat(1000)}`;
    const [entry] = importTimeline(text).entries;
    expect(entry?.text.length).toBeLessThanOrEqual(400);
    expect(entry?.text.endsWith('…')).toBe(true);
    const many = Array.from({ length: 3000 }, (_, i) => `2024-03-05T10:05:00Z request ${i}`).join('\n');
    const { entries, problems } = importTimeline(many);
    expect([entries.length, problems.map(({ kind }) => kind)]).toEqual([2000, ['many']]);
  });
});
