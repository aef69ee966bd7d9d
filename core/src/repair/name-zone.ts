import type { Document } from '../document.ts';
import type { ClockTime } from '../time/types.ts';
import type { Edit, Fix } from './edit.ts';
import { escapeSnippet } from './snippet.ts';

/**
 * The ways to name the zone of a document's times: beside the first of them, and behind the name of the timeline for
 * all. Editors with tab stops have the zone selected, for those who live in another.
 *
 * @param zone as it is written into the text
 */
export function nameZone(document: Document, first: ClockTime, zone: string): Fix[] {
  const { sections, incidents } = document;
  const used = new Set(incidents.flatMap(({ entries }) => entries.map(({ section }) => section)));
  const timeline = sections.find(
    ({ kind, form }, index) => kind === 'timeline' && form !== 'label' && form !== 'table' && used.has(index),
  );
  return [
    add(`Add (${zone})`, first.span.end, zone),
    ...(timeline ? [add(`Add (${zone}) to “${timeline.name}”`, timeline.nameSpan.end, zone)] : []),
  ];
}

function add(title: string, at: number, zone: string): Fix {
  const edit: Edit = {
    span: { start: at, end: at },
    text: ` (${zone})`,
    snippet: ` (\${1:${escapeSnippet(zone)}})`,
  };
  return { title, preferred: false, safe: false, edits: () => [edit] };
}
