import type { OutlineIncident, OutlineSection, Summary } from '../../../server/src/protocol.ts';

/** One row of the outline. `id` is its place in the document's outline. */
export type OutlineNode = IncidentNode | SectionNode;

export interface IncidentNode {
  readonly type: 'incident';
  readonly id: string;
  readonly index: number;
  incident: OutlineIncident;
  readonly parent: null;
  readonly children: SectionNode[];
}

export interface SectionNode {
  readonly type: 'section';
  readonly id: string;
  section: OutlineSection;
  readonly parent: OutlineNode | null;
  readonly children: SectionNode[];
}

/** The rows of a document: its sections, below their incident where there are several. */
export function outlineNodes({ outline }: Summary): OutlineNode[] {
  return outline.flatMap((incident, index): OutlineNode[] => {
    if (outline.length === 1) return sectionNodes(incident.sections, '', null);
    const id = String(index);
    const node: IncidentNode = { type: 'incident', id, index, incident, parent: null, children: [] };
    node.children.push(...sectionNodes(incident.sections, `${id}/`, node));
    return [node];
  });
}

/** Makes a tree of sections in order, each below the last one that is less deep. */
function sectionNodes(
  sections: readonly OutlineSection[],
  prefix: string,
  incident: IncidentNode | null,
): SectionNode[] {
  const top: SectionNode[] = [];
  const open: SectionNode[] = [];
  sections.forEach((section, index) => {
    while ((open.at(-1)?.section.depth ?? 0) >= section.depth) open.pop();
    const around = open.at(-1);
    const node: SectionNode = {
      type: 'section',
      id: `${prefix}${index}`,
      section,
      parent: around ?? incident,
      children: [],
    };
    (around?.children ?? top).push(node);
    open.push(node);
  });
  return top;
}

/**
 * Brings rows up to date in place where the new ones have the same shape.
 * @returns those that look different now; null where the shape has changed.
 */
export function updateNodes(
  nodes: readonly OutlineNode[],
  fresh: readonly OutlineNode[],
): OutlineNode[] | null {
  if (nodes.length !== fresh.length) return null;
  const changed: OutlineNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const next = fresh[index];
    if (!next || node.id !== next.id || node.type !== next.type) return null;
    const below = updateNodes(node.children, next.children);
    if (!below) return null;
    if (appearance(node) !== appearance(next)) changed.push(node);
    changed.push(...below);
    if (node.type === 'section' && next.type === 'section') node.section = next.section;
    if (node.type === 'incident' && next.type === 'incident') node.incident = next.incident;
  }
  return changed;
}

/** All of a row that can be seen: not its line, which is looked up when it is clicked. */
function appearance(node: OutlineNode): string {
  if (node.type === 'incident') return node.incident.title ?? '';
  const { name, state, required } = node.section;
  return `${state} ${required} ${name}`;
}

/** Where a row leads: the line of the section, or where it would be inserted. */
export function lineOf(node: OutlineNode): number {
  if (node.type === 'section') return node.section.line;
  return Math.min(
    ...node.incident.sections.filter(({ state }) => state !== 'missing').map(({ line }) => line),
  );
}
