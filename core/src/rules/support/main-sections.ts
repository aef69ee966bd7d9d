import type { Document } from '../../document.ts';
import type { Section } from '../../sections/section.ts';

/** Whether a name stands on a line of its own, as a heading or made like one. */
export function isOwnLine({ form }: Section): boolean {
  return form === 'heading' || form === 'setext' || form === 'html' || form === 'emphasis' || form === 'line';
}

/** The sections of one incident that stand for themselves, not inside another part of the report. */
export function mainSections(document: Document, incident: number): Section[] {
  return document.sections.filter((section) => {
    if (
      section.incident !== incident ||
      section.kind === 'title' ||
      section.kind === 'other' ||
      !isOwnLine(section)
    )
      return false;
    const parent = section.parent === null ? null : (document.sections[section.parent] as Section);
    return parent === null || parent.kind === 'title' || parent.kind === 'other';
  });
}
