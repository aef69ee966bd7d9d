import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { drawDiagram } from '../../../core/src/repair/diagram.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { staleDiagram } from '../../../core/src/rules/stale-diagram.ts';

const { bad, good } = staleDiagram.docs;
const found = (text: string) => analyse(text).findings.filter(({ rule }) => rule === 'stale-diagram');

/** The text with a diagram drawn into it, or drawn anew. */
function drawn(text: string): string {
  const document = analyse(text);
  const edit = drawDiagram(document, document.incidents[0]!);
  return edit ? applyEdits(text, [edit]) : text;
}

it('reports a diagram once the timeline says something else, and mends it', () => {
  const [finding] = found(bad);
  expect(finding).toMatchObject({ severity: 'hint' });
  const mended = applyEdits(bad, finding!.fixes[0]!.edits());
  expect(mended).toBe(good);
  expect(found(good.replace('- 11:30: Service', '- 11:20: Service'))).toHaveLength(1);
  expect(found(good.replace('- 11:30: Service', '- 11:30: **Service**'))).toEqual([]);
});

it('looks only at diagrams that are marked', () => {
  expect(found(bad.replace(/<!-- postmortem-diagram.*-->\n/, ''))).toEqual([]);
  expect(found(bad.replace('```mermaid', '```text'))).toEqual([]);
});

it('draws below the timeline, CRLF kept, and nothing twice', () => {
  const without = good.replace(/<!-- postmortem-diagram[^`]*```mermaid[^`]*```\n\n/, '');
  expect(without).not.toContain('mermaid');
  expect(drawn(without)).toBe(good);
  expect(drawn(good)).toBe(good);
  expect(drawn(without.replace(/\n/g, '\r\n'))).toBe(good.replace(/\n/g, '\r\n'));
  expect(found(good.replace(/\n/g, '\r\n'))).toEqual([]);
});

it('takes nothing of the text for Mermaid’s own syntax', () => {
  const text = drawn(good.replace('Service restored.', 'Service; %% restored: `a` #35; <b>x</b>'));
  const fence = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(fence).not.toMatch(/[;#`]|%%/);
  expect(fence.match(/ : /g)).toHaveLength(2);
});
