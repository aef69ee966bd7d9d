import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Document } from '../../../core/src/document.ts';
import { addColumn } from '../../../core/src/repair/add-column.ts';
import { timelineAsList, timelineAsTable } from '../../../core/src/repair/convert-timeline.ts';
import { applyEdits, type Edit } from '../../../core/src/repair/edit.ts';
import { formatTable } from '../../../core/src/repair/format-table.ts';
import { displayWidth } from '../../../core/src/repair/table.ts';

type Rewrite = (document: Document, line: number) => Edit | null;

/** The text after a rewrite at the line that holds `at`; null where it is not offered. */
function rewritten(text: string, at: string, rewrite: Rewrite): string | null {
  const document = analyse(text, { path: 'postmortem.md' });
  const edit = rewrite(document, document.markdown.lines.lineAt(text.indexOf(at)));
  return edit && applyEdits(text, [edit]);
}

const entriesOf = (text: string) =>
  analyse(text, { path: 'postmortem.md' }).incidents[0]?.entries.map(({ at, text: told }) => [
    at?.time,
    at?.date,
    at?.zone,
    told.replace(/[\s|]+$/, ''),
  ]);

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

  it.each([
    ['children', '- 08:00: Alarm.\n  - The porter looked.\n'],
    ['an entry without a time', '- 08:00: Alarm.\n- Then nothing.\n'],
    ['emphasis over time and text', '- **08:00 Alarm.**\n'],
    ['a time within the text', '- Alarm at 08:00.\n'],
  ])('is not offered for %s', (_, entries) => {
    const text = `${head}## Timeline\n\n${entries}`;
    expect(rewritten(text, entries, timelineAsTable)).toBeNull();
  });
});
