import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Document } from '../../../core/src/document.ts';
import { addColumn } from '../../../core/src/repair/add-column.ts';
import {
  type TimelineConversion,
  timelineAsList,
  timelineAsTable,
} from '../../../core/src/repair/convert-timeline.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { formatTable } from '../../../core/src/repair/format-table.ts';
import { displayWidth } from '../../../core/src/repair/table.ts';

type Rewrite = (document: Document, line: number) => TimelineConversion | null;

/** The text after a rewrite at the line that holds `at`, or why there is none; null where it is not offered. */
function rewritten(text: string, at: string, rewrite: Rewrite): string | null {
  const document = analyse(text, { path: 'postmortem.md' });
  const edit = rewrite(document, document.markdown.lines.lineAt(text.indexOf(at)));
  return edit && ('refused' in edit ? edit.refused : applyEdits(text, [edit]));
}

const entriesOf = (text: string) =>
  analyse(text, { path: 'postmortem.md' }).incidents[0]?.entries.map(({ at, text: told }) => [
    at?.time,
    at?.date,
    at?.zone,
    told.replace(/[\s|]+$/, ''),
  ]);

/** Real reports stand beside a developer's checkout; they are not part of the project. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/dev');
const folders = ['docs', 'more'].map((name) => join(corpus, name)).filter((folder) => existsSync(folder));
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);

const head =
  '# Postmortem: the lift\n\n## Summary\n\nOn 4 June 2024 the lift stood from 08:00 to 09:00 UTC.\n\n';

describe('aligning a table', () => {
  it('pads cells to the widest, by what they take on the screen', () => {
    const text = `${head}## Timeline\n\n|Time|Event|\n|-|:-:|\n|08:00|Alarm 🔥|\n| 08:05 | 監視 \\| a |\n`;
    expect(rewritten(text, '08:05', formatTable)).toBe(
      `${head}## Timeline\n\n| Time  |   Event   |\n| ----- | :-------: |\n| 08:00 | Alarm 🔥  |\n| 08:05 | 監視 \\| a |\n`,
    );
  });

  it('fills up short rows, keeps CRLF, and does nothing twice', () => {
    const text = `${head}| A | B |\n|--|--:|\n| long cell |\n\nEnd.\n`.replace(/\n/g, '\r\n');
    const once = rewritten(text, 'long', formatTable);
    expect(once).toContain('| A         |   B |\r\n| --------- | --: |\r\n| long cell |     |\r\n\r\nEnd.');
    expect(rewritten(once as string, 'long', formatTable)).toBeNull();
  });

  it('is not offered outside of tables', () => {
    expect(rewritten(`${head}A | B\n`, 'A | B', formatTable)).toBeNull();
    expect(rewritten(`${head}| A |\n|--|\n| x |\n\nEnd.\n`, 'End', formatTable)).toBeNull();
  });

  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['障害', 4],
    ['👩‍🚒', 2],
    ['✔️', 2],
  ])('takes %s for %i columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('adding a column', () => {
  const tasks = `${head}## Action items\n\n| Action | Owner |\n| --- | --- |\n| Grease it | Ann |\n`;
  const add =
    (column: 'owner' | 'due' | 'link'): Rewrite =>
    (document, line) =>
      addColumn(document, line, column);

  it('puts it behind the last one', () => {
    expect(rewritten(tasks, 'Grease', add('due'))).toContain(
      '| Action    | Owner | Due |\n| --------- | ----- | --- |\n| Grease it | Ann   |     |\n',
    );
  });

  it('is not offered where there is one, nor in other tables', () => {
    expect(rewritten(tasks, 'Grease', add('owner'))).toBeNull();
    expect(rewritten(tasks.replace('Action items', 'Timeline'), 'Grease', add('due'))).toBeNull();
  });
});

describe('converting a timeline', () => {
  const list = `${head}## Timeline\n\n- **08:00 (UTC):** The lift | stopped, *loudly*.\n- **08:05 (UTC):** Detected by the porter.\n- **09:00 (UTC):**\n\n## Root cause\n\nA relay.\n`;

  it('makes a table of a list and a list of a table, and loses nothing', () => {
    const table = rewritten(list, '08:05', timelineAsTable) as string;
    expect(table).toContain(
      '| Time        | What happened                  |\n| ----------- | ------------------------------ |\n| 08:00 (UTC) | The lift \\| stopped, *loudly*. |\n| 08:05 (UTC) | Detected by the porter.        |\n',
    );
    expect(rewritten(table, '08:05', timelineAsList)).toBe(list);
  });

  it('keeps times, days and zones', () => {
    const dated = `${head}## Timeline\n\nWhat we know:\n* 2024-06-04 11:50 PM EAT - Alarm.\n* 2024-06-05 12:10 AM – 12:20 AM EAT - The porter looked.\n`;
    const table = rewritten(dated, 'Alarm', timelineAsTable) as string;
    expect(entriesOf(table)).toEqual(entriesOf(dated));
    expect(entriesOf(rewritten(table, 'Alarm', timelineAsList) as string)).toEqual(entriesOf(dated));
  });

  it('gives each time the zone that the header names, and keeps further cells', () => {
    const table = `${head}## Timeline\n\n| Time (EAT) | Event | Who |\n| --- | --- | --- |\n| 08:00 | Alarm. | Ann |\n`;
    expect(rewritten(table, '08:00 |', timelineAsList)).toContain('\n- **08:00 (EAT):** Alarm. – Ann\n');
  });

  it('folds what stands below an entry into its cell, and unfolds it again', () => {
    const nested = `${head}## Timeline\n\n- **08:00 (UTC):** Alarm.\n  - The porter looked,\n    then called.\n  - Nobody came.\n- **09:00 (UTC):** It runs.\n`;
    const table = rewritten(nested, '09:00 (UTC):', timelineAsTable) as string;
    expect(table).toContain(
      '| 08:00 (UTC) | Alarm.<br>- The porter looked, then called.<br>- Nobody came. |\n',
    );
    expect(rewritten(table, '| 09:00', timelineAsList)).toBe(
      nested.replace('looked,\n    then', 'looked, then'),
    );
  });

  it('opens emphasis over time and text anew in the text', () => {
    const text = `${head}## Timeline\n\n- **08:00 – Alarm**: rang.\n- *08:05: Somebody came.*\n`;
    const table = rewritten(text, '08:05', timelineAsTable);
    expect(table).toMatch(/\| 08:00 \| \*\*Alarm\*\*: rang\. +\|\n\| 08:05 \| \*Somebody came\.\* +\|\n/);
  });

  it('folds paragraphs and hard breaks, with CRLF', () => {
    const text = `${head}## Timeline\n\n- 08:00: Alarm.\\\n  It rang twice.\n\n  Nobody came.\n`;
    expect(rewritten(text.replace(/\n/g, '\r\n'), '08:00: A', timelineAsTable)).toContain(
      '| 08:00 | Alarm.<br>It rang twice.<br>Nobody came. |\r\n',
    );
  });

  it.each([
    [
      'an entry without a time',
      '- 08:00: Alarm.\n- Then nothing.\n',
      'line 10 has no time to put into a cell',
    ],
    ['a time in HTML', '- <b>08:00</b> Alarm.\n', 'line 9 has its time in HTML'],
    ['code over time and text', '- `08:00 Alarm.`\n', 'line 9 has no time'],
    ['a time within the text', '- Alarm at 08:00.\n', 'line 9 has its time within its text'],
    ['code', '- 08:00: Alarm.\n\n  ```\n  ring\n  ```\n', 'line 9 holds what can’t stand in a cell'],
    ['a deeper list', '- 08:00: Alarm.\n  - a\n    - b\n', 'line 9 holds what can’t stand in a cell'],
    ['entries within an entry', '- 08:00: Alarm.\n  - 08:05: Porter.\n', 'line 10 stands within another one'],
  ])('says why %s can’t be converted', (_, entries, why) => {
    const text = `${head}## Timeline\n\n${entries}`;
    expect(rewritten(text, entries, timelineAsTable)).toContain(`The entry on ${why}`);
  });

  it.skipIf(texts.length === 0)(
    'in real reports loses no time and no letter',
    () => {
      let converted = 0;
      const wrong: string[] = [];
      const letters = (text: string) =>
        [...text.replace(/<br>/g, '').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
      for (const [file, text] of texts) {
        const document = analyse(text, { path: 'postmortem.md' });
        for (const entry of document.incidents.flatMap(({ entries }) => entries)) {
          const edit = timelineAsTable(document, entry.line);
          if (!edit || 'refused' in edit || edit.span.start !== document.markdown.lines.start(entry.line))
            continue;
          converted++;
          const taken = text.slice(edit.span.start, edit.span.end);
          const [, , ...rows] = edit.text.trim().split(/\r?\n/);
          if (letters(taken.replace(/^\s*\d+[.)]/gm, '')) !== letters(rows.join('\n')))
            wrong.push(`${file}, line ${entry.line + 1}: lost letters`);
          const after = analyse(applyEdits(text, [edit]), { path: 'postmortem.md' });
          const times = (of: typeof document) =>
            JSON.stringify(
              of.incidents.map(({ entries }) => entries.map(({ at }) => [at?.time, at?.date, at?.zone])),
            );
          if (times(after) !== times(document)) wrong.push(`${file}: times changed`);
        }
      }
      console.info(`timelines as tables: ${converted}, ${wrong.length} violations`);
      expect(converted).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
