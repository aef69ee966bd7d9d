import type { Document } from '../document.ts';
import type { Incident } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Edit } from './edit.ts';
import { mermaidClock, mermaidText } from './mermaid-text.ts';

/** A diagram in the text that was drawn from a timeline. */
export interface Diagram {
  /** From the comment that marks it to the end of its fence. */
  readonly span: Span;
  /** The comment alone. */
  readonly mark: Span;
  readonly incident: Incident;
  /** The timeline says something else by now. */
  readonly stale: boolean;
}

const marked =
  /^<!-- postmortem-diagram ([0-9a-f]{8})\b[^\r\n]*?-->[ \t]*\r?\n(?:[ \t]*\r?\n)?```mermaid[ \t]*\r?\n(?:(?!```)[^\r\n]*\r?\n)*```[ \t]*$/gm;

/** The diagrams of a document, in its order. A fence that nothing marks as generated is the author's own. */
export function diagramsOf(document: Document): Diagram[] {
  const { text, lines } = document.markdown;
  if (!text.includes('<!-- postmortem-diagram ')) return [];
  return [...text.matchAll(marked)].flatMap((match): Diagram[] => {
    const line = lines.lineAt(match.index);
    const incident = document.incidents.findLast((each) => each.line <= line);
    const source = incident ? drawn(document, incident) : null;
    if (!incident || source === null) return [];
    const comment = match[0].indexOf('-->') + 3;
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        mark: { start: match.index, end: match.index + comment },
        incident,
        stale: hash(source) !== match[1],
      },
    ];
  });
}

/**
 * The edit that puts the timeline of an incident as a Mermaid diagram below its section, or draws the one anew that is
 * there. Null where the timeline has no times, or the diagram is as it should be.
 */
export function drawDiagram(document: Document, incident: Incident): Edit | null {
  const { lines } = document.markdown;
  const source = drawn(document, incident);
  if (source === null) return null;
  const block =
    `<!-- postmortem-diagram ${hash(source)}: drawn from the timeline above, do not edit -->\n\`\`\`mermaid\n${source}\`\`\``.replace(
      /\n/g,
      lines.eol,
    );
  const there = diagramsOf(document).find((diagram) => diagram.incident === incident);
  if (there) return there.stale ? { span: there.span, text: block } : null;
  const section = document.sections[incident.entries.find(({ at }) => at)?.section ?? -1];
  if (!section) return null;
  let last = section.endLine;
  while (last > section.line && lines.text(last).trim() === '') last--;
  const at = lines.end(last);
  const next = last + 1 < lines.count && lines.text(last + 1).trim() !== '' ? lines.eol : '';
  return { span: { start: at, end: at }, text: lines.eol.repeat(2) + block + next };
}

/** The timeline of an incident as Mermaid: its entries by day, in the order of the text. Null without times. */
function drawn({ markdown: { mask } }: Document, { entries, title, zone }: Incident): string | null {
  const timed = entries.filter(({ at }) => at?.clock);
  if (timed.length === 0) return null;
  const name = mermaidText([title ?? '', zone ? `(${zone})` : ''].join(' ')) || 'Timeline';
  const out = ['timeline', `    title ${name}`];
  let day: string | null = null;
  for (const { at, textSpan } of timed) {
    if (!at?.clock) continue;
    if (at.date !== null && at.date !== day) out.push(`    section ${at.date}`);
    day = at.date ?? day;
    const told = mermaidText(mask.slice(textSpan.start, textSpan.end)) || '…';
    out.push(`    ${mermaidClock(at.clock.raw)} : ${told}`);
  }
  return `${out.join('\n')}\n`;
}

/** FNV-1a of the text's UTF-16 units, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
