import type { MarkdownDocument } from '../markdown/parse.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { matchName } from '../sections/match.ts';
import { normaliseName } from '../sections/normalise.ts';
import type { Section } from '../sections/section.ts';
import { tells } from '../sections/told.ts';
import { isEmpty } from './empty.ts';
import type { Template, TemplateSection } from './template.ts';
import { isToldUnnamed, readersContent } from './unnamed.ts';

/** How a section of the template stands in one incident of the document. */
export interface SectionState {
  readonly section: TemplateSection;
  /** `told` inside another section, without a name of its own. */
  readonly state: 'present' | 'told' | 'empty' | 'missing';
  /** Index of the section in the document's list; null unless present or empty. */
  readonly found: number | null;
  /** Line (from 0) where it is, or behind which it would be inserted. */
  readonly line: number;
  /** The last line of what stands for it; `line` where nothing does. */
  readonly endLine: number;
  /** Index, in the same list of states, of the template section around; null at the top. */
  readonly parent: number | null;
}

/** Something a section of the template has to tell and does not. */
export interface Untold {
  readonly kind: SectionKind;
  /** The section that should tell it, as an index in the list of states. */
  readonly within: number;
}

export interface Outline {
  readonly states: readonly SectionState[];
  readonly untold: readonly Untold[];
}

/** Kinds that together stand for another: the document tells in two sections what the template asks for in one. */
export const composed: Readonly<Partial<Record<SectionKind, readonly (readonly SectionKind[])[]>>> = {
  'root-cause-and-resolution': [['root-cause', 'resolution'], ['root-cause'], ['resolution']],
  measures: [['measures'], ['improvements'], ['tasks'], ['lessons']],
  tasks: [['tasks'], ['measures']],
  improvements: [['improvements'], ['measures']],
  resolution: [['resolution'], ['root-cause-and-resolution']],
  'root-cause': [['root-cause'], ['root-cause-and-resolution']],
  lessons: [['lessons'], ['went-well'], ['went-wrong']],
  summary: [['summary'], ['background'], ['duration', 'impact']],
  // The student timeline told by labels: detection, actions, misleading paths, escalation, resolution.
  timeline: [['timeline'], ['detection', 'escalation']],
  actions: [['actions'], ['detection'], ['resolution']],
};

/** Holds the sections of one incident against a template. */
export function outlineOf(
  document: MarkdownDocument,
  sections: readonly Section[],
  incident: number,
  template: Template,
): Outline {
  const own = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.incident === incident);
  const ofIncident = own.map(({ section }) => section);
  const named = new Set(ofIncident.map(({ kind }) => kind));
  const states: SectionState[] = [];
  const untold: Untold[] = [];
  const open: number[] = [];
  let line = own[0]?.section.line ?? 0;
  for (const section of template.sections) {
    while (open.length > 0 && (states[open.at(-1) as number] as SectionState).section.depth >= section.depth)
      open.pop();
    const parent = open.at(-1) ?? null;
    const around = parent === null ? null : (states[parent] as SectionState);
    open.push(states.length);
    const found = findSection(own, section, around);
    if (!found) {
      const told = around
        ? isTold(document, sections, around, section.kind)
        : isToldUnnamed(document, ofIncident, section.kind);
      states.push({ section, state: told ? 'told' : 'missing', found: null, line, endLine: line, parent });
      continue;
    }
    const match = sections[found.index] as Section;
    const state = isEmpty(document, match, sections[found.index + 1]) ? 'empty' : 'present';
    const ends = [found.index, ...found.others].map((index) => (sections[index] as Section).endLine);
    const endLine = Math.max(...ends);
    states.push({ section, state, found: found.index, line: match.line, endLine, parent });
    if (section.depth === 1) line = endLine;
    if (state === 'empty') continue;
    const lacks = section.tells.filter(
      (kind) => !named.has(kind) && !tells(document, readersContent(sections, found.index), kind),
    );
    untold.push(...lacks.map((kind) => ({ kind, within: states.length - 1 })));
  }
  return { states, untold };
}

interface Own {
  readonly section: Section;
  readonly index: number;
}

/** The section that stands for one of the template, and others that tell the rest of it. */
interface Found {
  readonly index: number;
  readonly others: readonly number[];
}

/**
 * The section of the incident that stands for one of the template: first its very name, then its own kind within
 * `around`, then anywhere, then what is composed of others. A name that is no known kind has to be met as it is.
 */
function findSection(
  own: readonly Own[],
  wanted: TemplateSection,
  around: SectionState | null,
): Found | null {
  const { kind } = wanted;
  const outer = around?.found ?? null;
  const name = normaliseName(wanted.name);
  if (kind === 'other') {
    const met = mainFirst(
      own.filter(({ section, index }) => index !== outer && normaliseName(section.name) === name),
    );
    return met ? { index: met.index, others: [] } : null;
  }
  const inside = outer === null ? null : own.find((entry) => entry.index === outer)?.section;
  if (inside) {
    const within = own.find(
      ({ section, index }) =>
        index !== outer &&
        section.kind === kind &&
        section.line >= inside.line &&
        section.endLine <= inside.endLine,
    );
    if (within) return { index: within.index, others: [] };
  }
  const alike = own.filter(({ section, index }) => section.kind === kind && index !== outer);
  const same = around === null ? mainFirst(alike, name) : alike[0];
  if (same) return { index: same.index, others: [] };
  for (const parts of composed[kind] ?? []) {
    const found = parts.map((part) =>
      own.find(({ section, index }) => section.kind === part && index !== outer),
    );
    const [first, ...others] = found;
    if (first && others.every((entry) => entry !== undefined)) {
      return { index: first.index, others: others.map((entry) => (entry as Own).index) };
    }
  }
  // "Resolution and preventive methods" is recognised by its first part and holds the second as well.
  const joint = own.find(({ section, index }) => index !== outer && jointKinds(section.name).includes(kind));
  return joint ? { index: joint.index, others: [] } : null;
}

/** A main section is a line of its own before it is a label in another one; of several the one that is named so. */
function mainFirst(alike: readonly Own[], name?: string): Own | undefined {
  const lines = alike.filter(({ section }) => section.form !== 'label');
  const all = lines.length > 0 ? lines : alike;
  return all.find(({ section }) => normaliseName(section.name) === name) ?? all[0];
}

/** The kinds that the parts of a joint name stand for. */
function jointKinds(name: string): SectionKind[] {
  const parts = name.split(/\s*(?:&|,|\/|\+|\b(?:and|et|y|e|und)\b)\s*/i);
  return parts.length < 2 ? [] : parts.flatMap((part) => matchName(part)?.kind ?? []);
}

/** An element is told where the section around it says so in its own words, or where that section is missing itself. */
function isTold(
  document: MarkdownDocument,
  sections: readonly Section[],
  around: SectionState,
  kind: SectionKind,
): boolean {
  if (around.found === null) return true;
  // A "TODO" that stands for the measures is itself the list that is asked for.
  if (sections[around.found]?.kind === kind) return true;
  return tells(document, readersContent(sections, around.found), kind);
}
