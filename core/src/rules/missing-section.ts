import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';
import { insertEntry } from '../repair/insert-entry.ts';
import { insertSection } from '../repair/insert-section.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { Outline, SectionState } from '../templates/outline.ts';
import type { Report, Rule } from './rule.ts';
import { isStudentTask } from './support/places.ts';

/** What an element is called in a sentence. */
const elementNames: Readonly<Partial<Record<SectionKind, string>>> = {
  detection: 'how and when it was detected',
  escalation: 'escalation',
  resolution: 'how it was resolved',
  duration: 'when it began and ended',
  impact: 'the impact',
  'root-cause': 'the root cause',
  tasks: 'a list of tasks',
};

/** What is asked for where the template is only the nearest: any reader looks for these. */
const inEveryReport = new Set<SectionKind>([
  'summary',
  'timeline',
  'root-cause',
  'root-cause-and-resolution',
  'measures',
  'tasks',
]);

export const missingSection: Rule = {
  id: 'missing-section',
  category: 'sections',
  severity: 'warning',
  docs: {
    summary:
      'A section or element that the template requires is nowhere in the report, under any name or form.',
    why: 'Reviewers and readers look for these parts first: without the timeline, the cause or the measures nobody can learn from the incident.',
    bad: [
      '# Postmortem: login down',
      '',
      '## Issue Summary',
      '',
      'On May 3, 2024 from 10:00 to 11:30 UTC nobody could log in: the connection pool was too small.',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired for failed logins.',
      '- 10:20 UTC: Escalated to the database team.',
      '- 11:30 UTC: Pool enlarged, service restored.',
      '',
      '## Root cause and resolution',
      '',
      'The pool was sized for half of the traffic. It was doubled.',
    ].join('\n'),
    good: [
      '# Postmortem: login down',
      '',
      '## Issue Summary',
      '',
      'On May 3, 2024 from 10:00 to 11:30 UTC nobody could log in: the connection pool was too small.',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired for failed logins.',
      '- 10:20 UTC: Escalated to the database team.',
      '- 11:30 UTC: Pool enlarged, service restored.',
      '',
      '## Root cause and resolution',
      '',
      'The pool was sized for half of the traffic. It was doubled.',
      '',
      '## How we keep it from coming back',
      '',
      '### Prevention',
      '',
      '- Alert at 80 % of the pool.',
    ].join('\n'),
    quiet:
      'The section is there under another name, as a bold line, a label, a plain line or a table row; its content is told inside another section or between the title and the first one; a timeline entry tells the element ("escalated to the DBA team"). Where the report only resembles a template it is information, and where it follows none next to nothing is asked for.',
  },
  *check(document) {
    for (const [incident, outline] of document.outlines.entries()) {
      yield* missingSections(document, outline, incident);
      yield* untoldElements(document, outline);
    }
  },
};

function* missingSections(document: Document, outline: Outline, incident: number): Iterable<Report> {
  for (const [index, state] of outline.states.entries()) {
    if (state.state !== 'missing' || !state.section.required) continue;
    const around = state.parent === null ? null : (outline.states[state.parent] as SectionState);
    // What is missing with the section around it is one finding, not several.
    if (around && around.found === null) continue;
    if (!document.templateCertain && !around && !isAskedOfAll(document, state.section.kind, incident))
      continue;
    if (!around && isNamedInside(document, state.section.name)) continue;
    // Measures without tasks are the business of a rule of their own.
    if (state.section.kind === 'tasks' && around && isStudentTask(document)) continue;
    const { name } = state.section;
    const message = around
      ? `${around.section.name}: ${elementNames[state.section.kind] ?? name} is not told.`
      : document.templateCertain
        ? `The section “${name}” of the template ${document.template.name} is missing.`
        : // The author chose no template; its name would say nothing.
          `There is no section “${name}” here, under this name or another.`;
    yield {
      severity: around || !document.templateCertain ? 'info' : 'warning',
      span: around ? nameSpan(document, around) : placeOfMissing(document, outline, index, incident),
      message,
      fixes: [
        {
          title: around ? `Insert “${name}”` : `Insert the section “${name}”`,
          preferred: true,
          safe: false,
          edits: () => [insertSection(document, outline, index)],
        },
      ],
    };
  }
}

/** "… for two hours. Timeline: Detected at 10:00": the line breaks between the parts were lost. */
function isNamedInside({ markdown: { mask } }: Document, name: string): boolean {
  for (let at = mask.indexOf(`${name}:`); at >= 0; at = mask.indexOf(`${name}:`, at + 1)) {
    if (/[.!?:)] +$/.test(mask.slice(Math.max(0, at - 5), at))) return true;
  }
  return false;
}

/** Where the template is only the nearest: what any reader looks for, and a timeline only of what has a clock. */
function isAskedOfAll(document: Document, kind: SectionKind, incident: number): boolean {
  if (kind === 'timeline') {
    const clocks = document.incidents[incident]?.times.moments.filter(({ clock }) => clock !== null) ?? [];
    return clocks.length > 0;
  }
  return inEveryReport.has(kind);
}

function* untoldElements(document: Document, outline: Outline): Iterable<Report> {
  for (const { kind, within } of outline.untold) {
    const state = outline.states[within] as SectionState;
    yield {
      severity: kind === 'escalation' || !document.templateCertain ? 'info' : 'warning',
      span: nameSpan(document, state),
      message: `${state.section.name}: ${elementNames[kind] ?? kind} is not told.`,
      fixes: [
        {
          title: `Insert an entry for ${kind}`,
          preferred: true,
          safe: false,
          edits: () => [insertEntry(document, state.found as number, kind)],
        },
      ],
    };
  }
}

/** The name of the section a state stands for. */
function nameSpan(document: Document, state: SectionState): Span {
  return (document.sections[state.found as number] as Section).nameSpan;
}

/** Where a missing main section is shown: the section it would follow, else the title, else the first line. */
function placeOfMissing(document: Document, outline: Outline, index: number, incident: number): Span {
  for (let i = index - 1; i >= 0; i--) {
    const state = outline.states[i] as SectionState;
    if (state.found !== null && state.section.depth === 1) return nameSpan(document, state);
  }
  const first = document.sections.find((section) => section.incident === incident);
  if (first) return first.nameSpan;
  return document.markdown.prose[0]?.content ?? { start: 0, end: 0 };
}
