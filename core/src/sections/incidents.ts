import type { SectionKind } from './kinds.ts';
import type { Section } from './section.ts';

/** The lines (from 0, both inclusive) in which one incident, or one version of the report, is told. */
export interface IncidentSpan {
  readonly line: number;
  readonly endLine: number;
}

/** The parts of a document, and the incidents they tell. */
export interface Recognised {
  readonly sections: readonly Section[];
  readonly incidents: readonly IncidentSpan[];
}

/** A section of which it is not known yet to which incident it belongs. */
export type Unplaced = Omit<Section, 'incident'>;

/** A file that tells more incidents than this is read as if the last ones were one. */
const maxIncidents = 30;

/** Kinds a report tells once: when two of them come again, so does the report. */
const toldOnce = new Set<SectionKind>([
  'summary',
  'timeline',
  'root-cause-and-resolution',
  'measures',
  'resolution',
  'root-cause',
]);

/** Tells apart several incidents, or several versions of one report, in one document. */
export function splitIncidents(sections: readonly Unplaced[], lineCount: number): Recognised {
  const starts = findStarts(sections);
  const incidents = starts.map((start, index): IncidentSpan => {
    const next = starts[index + 1];
    return {
      line: index === 0 ? 0 : (sections[start] as Unplaced).line,
      endLine: next === undefined ? lineCount - 1 : (sections[next] as Unplaced).line - 1,
    };
  });
  return {
    sections: sections.map((section, index) => ({
      ...section,
      incident: Math.max(
        0,
        starts.findLastIndex((start) => start <= index),
      ),
    })),
    incidents,
  };
}

/** Indices of the sections with which an incident begins; the first is always 0. */
function findStarts(sections: readonly Unplaced[]): number[] {
  const starts = [0];
  let seen = new Set<SectionKind>();
  /** Every kind told since the last start, wherever it stands. */
  let told = new Set<SectionKind>();
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as Unplaced;
    if (starts.length < maxIncidents && (opensVersion(sections, i, told) || opensNumbered(sections, i))) {
      starts.push(i);
      seen = new Set();
      told = new Set();
    }
    told.add(section.kind);
    if (!isMain(sections, i)) continue;
    if (starts.length < maxIncidents && seen.has(section.kind) && repeatsReport(sections, i, seen)) {
      let start = i;
      while (start > 0 && opensReport(sections[start - 1] as Unplaced)) start--;
      if (start > (starts.at(-1) as number)) {
        starts.push(start);
        seen = new Set();
        told = new Set();
      }
    }
    seen.add(section.kind);
  }
  return starts;
}

/** "Incident 2", "Outage #2: the disk", "Vorfall B" */
const numbered =
  /^\W*(incident[ea]?|outage|event|case|postmortem|panne|interruption|interrup[cç][ãa]o|ca[íi]da|vorfall|ausfall|st[öo]rung|障害|インシデント)\s*(?:#|no?\.|n[º°])?\s*(\d{1,3}|[a-h])(?![\p{L}\p{N}])/iu;

/** The second or a later of several headings with a name and a number, each with a timeline of its own below it. */
function opensNumbered(sections: readonly Unplaced[], index: number): boolean {
  const nameOf = (at: number) => {
    const { kind, form, name } = sections[at] as Unplaced;
    return (kind === 'other' || kind === 'title') && form !== 'label' ? numbered.exec(name) : null;
  };
  const [, word, number] = nameOf(index) ?? [];
  if (word === undefined || !hasTimeline(sections, index)) return false;
  for (let before = index - 1; before >= 0; before--) {
    const [, other, otherNumber] = nameOf(before) ?? [];
    if (other?.toLowerCase() === word.toLowerCase() && otherNumber !== number)
      return (
        (sections[before] as Unplaced).level === (sections[index] as Unplaced).level &&
        hasTimeline(sections, before)
      );
  }
  return false;
}

function hasTimeline(sections: readonly Unplaced[], index: number): boolean {
  const { endLine } = sections[index] as Unplaced;
  for (let i = index + 1; i < sections.length && (sections[i] as Unplaced).line <= endLine; i++) {
    if ((sections[i] as Unplaced).kind === 'timeline') return true;
  }
  return false;
}

/** A title behind a whole report, below which at least three of its parts are told again, under whatever headings. */
function opensVersion(sections: readonly Unplaced[], index: number, told: ReadonlySet<SectionKind>): boolean {
  const title = sections[index] as Unplaced;
  if (title.kind !== 'title' || !(told.has('timeline') || told.has('summary'))) return false;
  const again = new Set<SectionKind>();
  for (let i = index + 1; i < sections.length; i++) {
    const { kind } = sections[i] as Unplaced;
    if (kind !== 'title' && kind !== 'other' && told.has(kind)) again.add(kind);
  }
  // A heading over the second half of one report, with the cause and the lessons that are still to be told, opens none.
  const whole = told.has('root-cause') || told.has('root-cause-and-resolution');
  return again.size >= 3 && (whole || again.has('timeline') || again.has('summary'));
}

/** A section that stands for itself, not inside another part of the report. */
function isMain(sections: readonly Unplaced[], index: number): boolean {
  const section = sections[index] as Unplaced;
  if (!toldOnce.has(section.kind)) return false;
  const parent = section.parent === null ? null : (sections[section.parent] as Unplaced);
  return parent === null || parent.kind === 'title' || parent.kind === 'other';
}

/** From here on at least two kinds that were told already are told again, the first ones before any new kind. */
function repeatsReport(sections: readonly Unplaced[], from: number, seen: ReadonlySet<SectionKind>): boolean {
  const again = new Set<SectionKind>();
  for (let i = from; i < sections.length; i++) {
    const section = sections[i] as Unplaced;
    if (!isMain(sections, i)) continue;
    if (seen.has(section.kind)) again.add(section.kind);
  }
  const has = (kind: SectionKind) => again.has(kind);
  return (
    again.size >= 2 &&
    (has('timeline') || has('summary')) &&
    (again.size >= 3 || (has('timeline') && has('summary')))
  );
}

/** A title or an unnamed heading just before the repetition belongs to it. */
function opensReport(section: Unplaced): boolean {
  return (
    section.kind === 'title' ||
    (section.kind === 'other' && section.form === 'heading' && section.endLine - section.line < 8)
  );
}
