import { describe, expect, it } from 'vitest';
import { suggestions, taken } from './support.ts';

const head = `# Postmortem: the lift that would not stop

## Summary

On 4 June 2024 the lift stood from 08:00 to 09:00 UTC; 40% of the staff took the stairs.

## Timeline

`;
const list = `${head}- **08:00 (UTC):** The lift stopped.
- **08:05 (UTC):** Detected by the porter.
`;

const snippetOf = (marked: string, circumstances = {}) => suggestions(marked, circumstances)[0]?.snippet;

describe('completion of entries', () => {
  it('offers the minute after the last entry, in the style of the list', () => {
    expect(taken(`${list}-‸`, '08:06', { unasked: true })).toBe(`${list}- **08:06 (UTC):** `);
    expect(taken(`${list}- ‸\n\n## Root cause\n\nA relay.\n`, '08:06')).toBe(
      `${list}- **08:06 (UTC):** \n\n## Root cause\n\nA relay.\n`,
    );
  });

  it('offers phrases of the document’s language as choices', () => {
    expect(snippetOf(`${list}- ‸`)).toMatch(
      /^- \*\*08:06 \(UTC\):\*\* \$\{1\|Detected by,Investigated,.*,Resolved by\|\} \$0$/,
    );
    const french =
      "# Postmortem : panne de l'ascenseur\n\n## Résumé\n\nL'ascenseur est resté bloqué le 4 juin 2024.\n\n## Chronologie\n\n- 8h00 : L'ascenseur s'arrête.\n- ‸";
    expect(snippetOf(french)).toContain('Détecté par');
    expect(snippetOf(french)).toMatch(/^- 8h01 : /);
  });

  it('offers now first, only on the day of the incident, in its zone', () => {
    const now = suggestions(`${list}- ‸`, { now: '2024-06-04T08:41:30Z' });
    expect(now.map(({ label, detail }) => [label, detail])).toEqual([
      ['08:41', 'now, UTC'],
      ['08:06', 'one minute after the last entry'],
    ]);
    expect(suggestions(`${list}- ‸`, { now: '2024-06-05T08:41:30Z' })).toHaveLength(1);
    const paris = list.replaceAll('UTC', 'CEST');
    expect(taken(`${paris}- ‸`, '10:41', { now: '2024-06-04T08:41:30Z' })).toContain('- **10:41 (CEST):** ');
  });

  it('offers now also after midnight, and behind the next minute where the last entry is to come', () => {
    const late = `${head}- 23:40 UTC: Alarm.\n- 23:58 UTC: The porter looked.\n- ‸`;
    const labels = (now: string) => suggestions(late, { now }).map(({ label }) => label);
    expect(labels('2024-06-05T00:10:00Z')).toEqual(['00:10', '23:59']);
    expect(labels('2024-06-05T13:10:00Z')).toEqual(['23:59']);
    expect(labels('2024-06-04T23:50:00Z')).toEqual(['23:59', '23:50']);
  });

  it('writes the zone that now is in, where the entries are of several', () => {
    const zones = `${head}- ~08:00 UTC: Alarm.\n- 04:10 EDT: Looked.\n- 04:20 EDT: Called.\n- ‸`;
    expect(taken(zones, '08:41', { now: '2024-06-04T08:41:30Z' })).toContain('\n- 08:41 UTC: ');
    expect(taken(zones, '04:21')).toContain('\n- 04:21 EDT: ');
  });

  it('takes a time that is half typed', () => {
    const [first] = suggestions(`${list}- **08:0‸**`);
    expect(first?.filter.startsWith('- **08:06')).toBe(true);
    expect(taken(`${list}- **08:0‸**`)).toBe(`${list}- **08:06 (UTC):** `);
  });

  it('goes over midnight, and counts numbered items', () => {
    const late = `${head}1. 23:58 UTC - Alarm.\n2. 23:59 UTC - The porter looked.\n3. ‸`;
    expect(taken(late)).toContain('\n3. 00:00 UTC - ');
  });

  it('knows 12 hours', () => {
    const text = `${head}* 11:58 AM: Alarm.\n* 11:59 AM: The porter looked.\n* ‸`;
    expect(taken(text)).toContain('\n* 12:00 PM: ');
  });

  it('fills in rows of a table', () => {
    const table = `${head}| Time (UTC) | Event |\n| --- | --- |\n| 08:00 | The lift stopped. |\n| 08:05 | Detected by the porter. |\n|‸`;
    expect(taken(table, '08:06', { unasked: true })).toMatch(/\n\| 08:06 \| +\|$/);
    expect(taken(`${table.slice(0, -1)} ‸ | |`, '08:06')).toMatch(/\n\| 08:06 \| +\|$/);
  });

  it('begins a timeline that is empty at the start of the incident', () => {
    const [first] = suggestions(`${head}- ‸`);
    expect(first?.detail).toBe('when the incident began');
    expect(taken(`${head}- ‸`)).toContain('- **08:00');
  });

  it('keeps CRLF', () => {
    const text = taken(`${list}- ‸\n\n## Root cause\n\nA relay.\n`.replace(/\n/g, '\r\n'), '08:06');
    expect(text).toBe(`${list}- **08:06 (UTC):** \n\n## Root cause\n\nA relay.\n`.replace(/\n/g, '\r\n'));
  });

  it.each([
    ['another section', `${list}\n## Root cause\n\n- ‸`],
    ['the text of an entry', `${list}- **08:06:** The porter - ‸`],
    ['a list in a timeline of rows', `${head}| Time | Event |\n| --- | --- |\n| 08:00 | Alarm. |\n\n- ‸`],
    ['before the timeline', `${head.replace('## Timeline', '- ‸\n\n## Timeline')}- 08:00: Alarm.\n`],
    ['a blank line', `${list}‸`],
  ])('says nothing unasked: %s', (_, text) => {
    expect(suggestions(text, { unasked: true })).toEqual([]);
  });
});
