import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { type InsertOptions, insertEntries } from '../../../core/src/repair/insert-entries.ts';
import type { NewEntry } from '../../../core/src/repair/local-entries.ts';

const path = '0x19-postmortem/README.md';

/** A report on an outage on 3 May 2024, 10:00–11:30 UTC, with a timeline. */
function report(timeline: string, duration = '3 May 2024, 10:00 – 11:30 (UTC)'): string {
  return `# Postmortem: nobody could log in

## Issue Summary

- **Duration:** ${duration}
- **Impact:** 40% of the users could not log in.
- **Root cause:** The pool was too small.

## Timeline

${timeline}

## Root cause and resolution

The pool was made for half of the load. It was doubled.
`;
}

function inUtc(time: string, text: string, date: string | null = '2024-05-03'): NewEntry {
  return { date, time, zone: 'UTC', text };
}

function insert(text: string, entries: readonly NewEntry[], options: InsertOptions = {}) {
  const insertion = insertEntries(analyse(text, { path }), entries, options);
  return { ...insertion, text: applyEdits(text, insertion.edits) };
}

/** Timelines in the ways people write them, each with the entry of 10:30 as that person would write it. */
const styles: Record<string, { timeline: string; line: string; duration?: string }> = {
  'plain times': {
    timeline: '- 10:00: Alert fired.\n- 10:20: Looked at the pool.\n- 11:30: Solved.',
    line: '- 10:30: Pool doubled',
  },
  'bold times with the zone': {
    timeline:
      '* **10:00 UTC** – Alert fired.\n* **10:20 UTC** – Looked at the pool.\n* **11:30 UTC** – Solved.',
    line: '* **10:30 UTC** – Pool doubled',
  },
  'the zone in brackets, the colon bold': {
    timeline:
      '- **10:00 (UTC):** Alert fired.\n- **10:20 (UTC):** Looked at the pool.\n- **11:30 (UTC):** Solved.',
    line: '- **10:30 (UTC):** Pool doubled',
  },
  'twelve hours': {
    timeline: '- 9:50 AM - Alert fired.\n- 10:20 AM - Looked.\n- 1:30 PM - Solved.',
    line: '- 10:30 AM - Pool doubled',
  },
  'small letters and dots': {
    timeline: '+ 10.00am: Alert fired.\n+ 10.20am: Looked.\n+ 11.30am: Solved.',
    line: '+ 10.30am: Pool doubled',
  },
  'h between hours and minutes': {
    timeline: '- 10h00 : Alerte reçue.\n- 10h20 : Analyse en cours.\n- 11h30 : Service rétabli.',
    line: '- 10h30 : Pool doubled',
  },
  seconds: {
    timeline: '- 10:00:05 Alert fired.\n- 10:20:59 Looked.\n- 11:30:00 Solved.',
    line: '- 10:30:00 Pool doubled',
  },
  'numbered items': {
    timeline: '1. 10:00: Alert fired.\n2. 10:20: Looked.\n3. 11:30: Solved.',
    line: '3. 10:30: Pool doubled',
  },
  'loose items': {
    timeline: '- 10:00: Alert fired.\n\n- 10:20: Looked.\n\n- 11:30: Solved.',
    line: '- 10:30: Pool doubled',
  },
  'items set in': {
    timeline: '  - **10:00** Alert fired.\n  - **10:20** Looked.\n  - **11:30** Solved.',
    line: '  - **10:30** Pool doubled',
  },
  'tabs behind the marker': {
    timeline: '-\t10:00: Alert fired.\n-\t10:20: Looked.\n-\t11:30: Solved.',
    line: '-\t10:30: Pool doubled',
  },
  'dates in every entry': {
    timeline:
      '- May 3, 2024 10:00 UTC: Alert fired.\n- May 3, 2024 10:20 UTC: Looked.\n- May 3, 2024 11:30 UTC: Solved.',
    line: '- May 3, 2024 10:30 UTC: Pool doubled',
  },
  'whole entries in italics': {
    timeline: '- *10:00: Alert fired.*\n- *10:20: Looked.*\n- *11:30: Solved.*',
    line: '- *10:30: Pool doubled*',
  },
  'lines with hard breaks': {
    timeline: '**10:00** – Alert fired.  \n**10:20** – Looked.  \n**11:30** – Solved.  ',
    line: '**10:30** – Pool doubled  ',
  },
  'a table': {
    timeline:
      '| Time  | Event        | Who |\n| ----- | ------------ | --- |\n| 10:00 | Alert fired  | Ada |\n| 10:20 | Looked       | Ada |\n| 11:30 | Solved       | Bo  |',
    line: '| 10:30 | Pool doubled |     |',
  },
  'a table with a column for the date': {
    timeline:
      '| Date | Time (UTC) | Who | What happened |\n|--|--|--|--|\n| 2024-05-03 | 10:00 | Ada | Alert fired |\n| 2024-05-03 | 11:30 | Bo | Solved |',
    line: '| 2024-05-03 | 10:30 |     | Pool doubled |',
  },
  headings: {
    timeline: '### 10:00 – Alert fired\n\nAda saw it.\n\n### 10:20 – Looked\n\n### 11:30 – Solved\n\nBy Bo.',
    line: '### 10:30 – Pool doubled',
  },
  'the same time in another zone': {
    timeline:
      '- 10:00 UTC (13:00 EAT): Alert fired.\n- 10:20 UTC (13:20 EAT): Looked.\n- 11:30 UTC (14:30 EAT): Solved.',
    line: '- 10:30 UTC: Pool doubled',
  },
  'emoji before the time': {
    timeline: '- 🔥 10:00: Alert fired.\n- 🔥 10:20: Looked 👩‍💻.\n- 🔥 11:30: Solved.',
    line: '- 🔥 10:30: Pool doubled',
  },
};

describe('an entry is written like those that are there', () => {
  for (const [name, { timeline, line }] of Object.entries(styles)) {
    for (const eol of ['\n', '\r\n']) {
      it(`${name}${eol === '\n' ? '' : ', CRLF'}`, () => {
        const before = report(timeline).replaceAll('\n', eol);
        const { text, edits, count, questions } = insert(before, [inUtc('10:30', 'Pool doubled')]);
        expect([count, questions]).toEqual([1, []]);
        const lines = text.split(eol);
        expect(lines).toContain(line);
        expect(edits.map(({ span }) => span.end - span.start)).toEqual([0]);
        // Nothing but that line, and what parts it from the next, is new.
        const told = (source: readonly string[]) => source.filter((each) => each !== '' && each !== line);
        expect(told(lines)).toEqual(told(before.split(eol)));
        const [incident] = analyse(text, { path }).incidents;
        const times = incident?.entries.flatMap(({ at: instant }) => instant?.epoch ?? []) ?? [];
        expect(times).toContain(Date.UTC(2024, 4, 3, 10, 30));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        // Pasting it again changes nothing.
        expect(insert(text, [inUtc('10:30', 'Pool doubled')]).edits).toEqual([]);
      });
    }
  }
});

describe('the zone', () => {
  it('of entries is converted to that of the document', () => {
    const before = report(
      '- 10:00 EAT: Alert fired.\n- 11:30 EAT: Solved.',
      '3 May 2024, 10:00 – 11:30 (EAT)',
    );
    const { text } = insert(before, [inUtc('07:45', 'Pool doubled')]);
    expect(text).toContain('- 10:00 EAT: Alert fired.\n- 10:45 EAT: Pool doubled\n');
  });

  it('changes the day where it must', () => {
    const before = report('- 23:00: Alert fired.\n- 23:30: Solved.', '3 May 2024, 23:00 – 23:30 (UTC)');
    const { text } = insert(before, [
      { date: '2024-05-04', time: '02:10', zone: 'EAT', text: 'Pool doubled' },
    ]);
    expect(text).toContain('- 23:00: Alert fired.\n- 23:10: Pool doubled\n- 23:30: Solved.');
  });

  const unzoned = report('- 10:00: Alert fired.\n- 11:30: Solved.', '3 May 2024, 10:00 – 11:30');

  it('is asked for where the document has none, or the entries have none', () => {
    expect(insert(unzoned, [inUtc('10:30', 'x')]).questions).toMatchObject([{ kind: 'zone' }]);
    const zoned = report('- 10:00: Alert fired.');
    const without = { ...inUtc('10:30', 'x'), zone: null };
    expect(insert(zoned, [without]).questions).toMatchObject([{ kind: 'zone' }]);
    expect(insert(zoned, [without], { asPrinted: true }).questions).toEqual([]);
  });

  it('is taken from the answer', () => {
    const { text, questions } = insert(unzoned, [inUtc('07:30', 'Pool doubled')], { zone: 'EAT' });
    expect(questions).toEqual([]);
    expect(text).toContain('- 10:30: Pool doubled');
    const without = { ...inUtc('13:30', 'Pool doubled'), zone: null };
    const zoned = report('- 10:00: Alert fired.\n- 11:30: Solved.');
    expect(insert(zoned, [without], { zone: 'EAT' }).text).toContain('- 10:30: Pool doubled');
  });
});

describe('the day', () => {
  it('is written where the place does not tell it, and entries below keep theirs', () => {
    const before = report('- 10:00: Alert fired.\n- 11:30: Solved.');
    const { text } = insert(before, [
      inUtc('09:00', 'Deployed', '2024-05-01'),
      inUtc('08:00', 'Reviewed', '2024-05-07'),
    ]);
    expect(text).toContain(
      '- 2024-05-01 09:00: Deployed\n- 2024-05-03 10:00: Alert fired.\n- 11:30: Solved.\n- 2024-05-07 08:00: Reviewed',
    );
  });

  it('is left out behind midnight and under the heading of the day', () => {
    const night = report(
      '- 23:00: Alert fired.\n- 00:30: Solved.',
      '3 May 2024 23:00 – 4 May 2024 00:30 (UTC)',
    );
    expect(insert(night, [inUtc('00:10', 'Looked', '2024-05-04')]).text).toContain(
      '- 23:00: Alert fired.\n- 00:10: Looked\n- 00:30: Solved.',
    );
    const days = report('### 3 May 2024\n\n- 10:00: Alert fired.\n\n### 4 May 2024\n\n- 09:00: Solved.');
    const { text } = insert(days, [inUtc('08:30', 'Woke up', '2024-05-04'), inUtc('12:00', 'Went home')]);
    expect(text).toContain(
      '- 10:00: Alert fired.\n- 12:00: Went home\n\n### 4 May 2024\n\n- 08:30: Woke up\n- 09:00',
    );
  });

  it('follows the form of the dates that are there', () => {
    const before = report(
      '- Friday 3rd May 2024, 10:00: Alert fired.\n- Friday 3rd May 2024, 11:30: Solved.',
    );
    expect(insert(before, [inUtc('08:30', 'Checked', '2024-06-01')]).text).toContain(
      '- Saturday 1st June 2024, 08:30: Checked',
    );
    const numbers = report('- 03/05/2024 10:00: Alert fired.\n- 23/05/2024 11:30: Solved.');
    expect(insert(numbers, [inUtc('08:30', 'Checked', '2024-06-01')]).text).toContain(
      '- 01/06/2024 08:30: Checked',
    );
  });
});

describe('the place', () => {
  it('is behind the children of the entry before', () => {
    const before = report('- 10:00: Alert fired.\n  - by Ada\n    - twice\n- 11:30: Solved.');
    expect(insert(before, [inUtc('10:30', 'Looked')]).text).toContain(
      '    - twice\n- 10:30: Looked\n- 11:30',
    );
  });

  it('is before what the template left to be filled in', () => {
    const prompts =
      '- **[time]:** Escalated to [team or person].\n- **[time]:** Resolved by [what ended the outage].';
    const { text } = insert(report(`- **10:00:** Alert fired.\n${prompts}`), [inUtc('10:30', 'Looked')]);
    expect(text).toContain(`- **10:00:** Alert fired.\n- **10:30:** Looked\n${prompts}`);
  });

  it('is the other way round in a timeline that runs backwards', () => {
    const before = report('- 11:30: Solved.\n- 10:20: Looked.\n- 10:00: Alert fired.');
    const { text } = insert(before, [inUtc('10:05', 'Called Ada'), inUtc('10:10', 'Called Bo')]);
    expect(text).toContain('- 10:20: Looked.\n- 10:10: Called Bo\n- 10:05: Called Ada\n- 10:00');
  });

  it('keeps the order of what happened at one time', () => {
    const before = report('- 10:00: Alert fired.\n- 11:30: Solved.');
    const { text } = insert(before, [inUtc('10:00', 'b'), inUtc('10:00', 'a')]);
    expect(text).toContain('- 10:00: Alert fired.\n- 10:00: b\n- 10:00: a\n- 11:30');
  });
});

describe('a timeline of labels', () => {
  const labels = [
    '- **Detection:**\n  - 3 May 2024, 10:00 (UTC)\n  - The alert fired.',
    '- **Actions taken:**\n  - The pool was looked at.',
    '- **Resolution:**\n  - 11:30: The pool was doubled.',
  ].join('\n\n');

  it.each([
    ['09:40', /## Timeline\n\n- \*\*2024-05-03 09:40:\*\* Looked\n\n- \*\*Detection:\*\*/],
    ['10:30', /- The pool was looked at\.\n\n- \*\*10:30:\*\* Looked\n\n- \*\*Resolution/],
    ['11:40', /The pool was doubled\.\n\n- \*\*11:40:\*\* Looked\n/],
  ])('takes an entry of %s in at its place among the labels', (time, expected) => {
    const { text } = insert(report(labels), [inUtc(time, 'Looked')]);
    expect(text).toMatch(expected);
    expect(insert(text, [inUtc(time, 'Looked')]).edits).toEqual([]);
  });

  it('takes it into the label whose entries it stands between', () => {
    const before = report(
      '- **First day:**\n  - 10:00: Alert fired.\n  - 10:20: Looked.\n- **Then:**\n  - 11:30: Solved.',
    );
    expect(insert(before, [inUtc('10:10', 'Called Ada')]).text).toContain(
      '  - 10:00: Alert fired.\n  - 10:10: Called Ada\n  - 10:20: Looked.',
    );
  });
});

describe('in a timeline of two zones', () => {
  it('an entry names the zone that its time is in, whatever the others write', () => {
    const before = report('- ~10:00 UTC: Alert fired.\n- 06:20 EDT: Looked.\n- 07:30 EDT: Solved.');
    const { text } = insert(before, [inUtc('10:30', 'Called Ada')]);
    expect(text).toContain('- 06:20 EDT: Looked.\n- 10:30 UTC: Called Ada\n- 07:30 EDT: Solved.');
  });
});

describe('in a timeline of no known day', () => {
  const before = report('- 10:00: Alert fired.\n- 11:30: Solved.', '10:00 – 11:30 (UTC)');

  it('an entry with a day goes behind the others, which keep theirs unknown', () => {
    const { text } = insert(before, [inUtc('10:30', 'Looked', '2024-05-03')]);
    expect(text).toContain('- 11:30: Solved.\n- 2024-05-03 10:30: Looked\n');
    const dates = analyse(text, { path }).incidents[0]?.entries.map(({ at }) => at?.date);
    expect(dates).toEqual([null, null, '2024-05-03']);
  });

  it('an entry without one goes to its place', () => {
    expect(insert(before, [inUtc('10:30', 'Looked', null)]).text).toContain(
      '- 10:00: Alert fired.\n- 10:30: Looked\n- 11:30: Solved.',
    );
  });

  it('the day is asked for where a time is to be converted, printed as it may be', () => {
    const lagos = { date: null, time: '11:30', zone: 'Africa/Lagos', text: 'Looked' };
    expect(insert(before, [lagos], { asPrinted: true }).questions).toMatchObject([{ kind: 'date' }]);
  });
});

describe('what is there already is known again', () => {
  const html = '<p>\n  10:00 - Alert fired.<br/>\n  11:30 - Solved.<br/>\n</p>';
  it.each([
    ['signs that HTML escapes', html, 'a < b & c > d'],
    ['stars in an address', '- 10:00: Alert fired.', 'see https://a.example/b_c?d=*e*'],
    [
      'a text that begins with a time',
      '- 10:00 - Alert fired.\n- 11:30 - Solved.',
      '10:05 said, at 10:07 done',
    ],
    ['a text of ticks and bars', '- 10:00: Alert fired.', '`a|b` $c$'],
  ])('%s', (_, timeline, told) => {
    const { text, count } = insert(report(timeline), [inUtc('10:30', told)]);
    expect(count).toBe(1);
    const [incident] = analyse(text, { path }).incidents;
    expect(incident?.entries.filter(({ at, until }) => at?.time === '10:30' && !until)).toHaveLength(1);
    expect(insert(text, [inUtc('10:30', told)]).edits).toEqual([]);
  });
});

describe('a timeline that has no entry yet', () => {
  it('is begun in place of what the template left to be filled in, or before it', () => {
    const prompts =
      '- **[time] ([time zone]):** Detected by [a monitoring alert, an engineer, a customer].\n- **[time]:** Resolved by [what ended the outage].';
    const before = report(prompts, '[date], [start time] – [end time] ([time zone])');
    const entries = [inUtc('10:00', 'Alert fired'), inUtc('10:20', 'Looked')];
    const over = insert(before, entries, { overPrompts: true }).text;
    expect(over).toContain(
      '## Timeline\n\n- **2024-05-03 10:00 (UTC):** Alert fired\n- **10:20 (UTC):** Looked\n\n## Root',
    );
    expect(insert(before, entries).text).toContain(`Looked\n${prompts}`);
  });

  it('is begun under its heading', () => {
    const { text } = insert(report(''), [inUtc('10:05', 'Alert fired')]);
    expect(text).toMatch(/## Timeline\n\n- \*\*10:05 \(UTC\):\*\* Alert fired\n\n+## Root/);
  });

  it('is begun in its table', () => {
    const { text } = insert(report('| Time | Event |\n| --- | --- |'), [inUtc('10:05', 'a | b')]);
    expect(text).toContain('| Time | Event |\n| --- | --- |\n| 10:05 (UTC) | a \\| b |');
  });

  it('is made at its place where the section is missing', () => {
    const before = report('').replace('## Timeline\n\n', '');
    const { text } = insert(before, [inUtc('10:05', 'Alert fired')]);
    expect(text.indexOf('## Timeline')).toBeGreaterThan(text.indexOf('## Issue Summary'));
    expect(text.indexOf('## Timeline')).toBeLessThan(text.indexOf('## Root cause'));
    expect(text).toContain('## Timeline\n\n- **10:05 (UTC):** Alert fired\n');
  });

  it('is made in any text', () => {
    for (const before of ['', 'Just a note.', '# Title\r\n']) {
      const { text, edits } = insert(before, [inUtc('10:05', 'Alert fired')]);
      expect(edits).toHaveLength(1);
      expect(text).toContain('Alert fired');
      expect(analyse(text, { path }).incidents[0]?.entries.map(({ at }) => at?.time)).toEqual(['10:05']);
    }
  });
});

describe('the text', () => {
  it('never becomes markup', () => {
    const text = '# see [x](y) <b>*now*</b> `a|b` _c_ snake_case ~~d~~ $e$ &amp; https://a.example/b_c?d=*e*';
    const after = insert(report('- 10:00: Alert fired.'), [inUtc('10:30', text)]).text;
    expect(after).toContain(
      '- 10:30: \\# see \\[x\\](y) \\<b>\\*now\\*\\</b> \\`a\\|b\\` \\_c\\_ snake_case \\~\\~d\\~\\~ \\$e\\$ \\&amp; https://a.example/b_c?d=%2Ae%2A',
    );
  });

  it('may be empty: the caret stands where it will be', () => {
    const { text, caret } = insert(report('- **10:00:** Alert fired.\r\n- **11:30:** Solved.'), [
      inUtc('10:30', ''),
    ]);
    expect(text.slice(0, caret ?? 0)).toMatch(/\n- \*\*10:30:\*\* $/);
  });
});

/** Real reports stand beside a developer's checkout; they are not part of the project. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/dev');
const folders = ['docs', 'more'].map((name) => join(corpus, name)).filter((folder) => existsSync(folder));
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);

it.skipIf(texts.length === 0)(
  'in real reports entries come to their place, once',
  () => {
    const wrong: string[] = [];
    let inserted = 0;
    for (const [file, text] of texts) {
      const { incidents } = analyse(text, { path });
      const incident = incidents.find(({ entries }) => entries.length > 0);
      const timed = incident?.entries.flatMap(({ at }) => (at?.epoch != null ? [at] : [])) ?? [];
      const epochs = timed.map(({ epoch }) => epoch as number);
      const sorted = (all: readonly number[]) =>
        all.every((each, i) => i === 0 || (all[i - 1] as number) <= each);
      for (const at of new Set([...timed.slice(0, 1), ...timed.slice(-1)])) {
        for (const shift of [-60_000, 60_000]) {
          const iso = new Date((at.epoch as number) + shift).toISOString();
          const entry = inUtc(iso.slice(11, 16), 'Probed the probe', iso.slice(0, 10));
          const { text: after, count, questions } = insert(text, [entry]);
          if (questions.length > 0) continue;
          inserted += count;
          const found = analyse(after, { path }).incidents[incident?.index ?? 0]?.entries ?? [];
          const mine = found.filter((each) => each.text.includes('Probed the probe'));
          const now = found.flatMap((each) => each.at?.epoch ?? []);
          const where = `${file} ${iso}`;
          if (mine.length !== 1) wrong.push(`${where}: read back ${mine.length} times`);
          else if (Math.floor((mine[0]?.at?.epoch ?? 0) / 60_000) !== Math.floor(Date.parse(iso) / 60_000))
            wrong.push(`${where}: read back as ${mine[0]?.at?.raw}`);
          if (sorted(epochs) && !sorted(now)) wrong.push(`${where}: out of order`);
          if (insert(after, [entry]).count > 0) wrong.push(`${where}: inserted twice`);
        }
      }
    }
    console.info(`inserted: ${inserted} entries into ${texts.length} documents, ${wrong.length} violations`);
    expect(wrong).toEqual([]);
  },
  120_000,
);

describe('in general', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '[', ']', '|', '<', '*', '#', '\\', '`', 'é', '👩‍💻'),
    maxLength: 12,
  });
  const entry = fc.record({
    minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
    text: words.map((text) => `told ${text}`.trim()),
  });

  it('entries that are there keep their instants, and new ones get theirs', () => {
    let inserted = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(styles)),
        fc.array(entry, { minLength: 1, maxLength: 6 }),
        (style, entries) => {
          const before = report(style.timeline);
          const wanted = entries.map(({ minute, text }) => {
            const epoch = Date.UTC(2024, 4, 2) + minute * 60_000;
            const iso = new Date(epoch).toISOString();
            return { epoch, entry: inUtc(iso.slice(11, 16), text, iso.slice(0, 10)) };
          });
          const { text, edits, count } = insert(
            before,
            wanted.map((each) => each.entry),
          );
          inserted += count;
          const instants = (source: string) =>
            analyse(source, { path }).incidents[0]?.entries.flatMap(({ at }) => at?.epoch ?? []) ?? [];
          const expected = [...instants(before), ...wanted.slice(0, count).map(({ epoch }) => epoch)];
          if (count === wanted.length) expect(instants(text).sort()).toEqual(expected.sort());
          for (const { span } of edits) expect(span.start).toBe(span.end);
        },
      ),
      { numRuns: 300 },
    );
    expect(inserted).toBeGreaterThan(300);
  });
});
