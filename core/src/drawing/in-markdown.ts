import type { Analysis } from '../analyse.ts';
import { fromAnalysis, shownIncidents } from './from-analysis.ts';
import { layout } from './layout.ts';
import { toSvg } from './svg.ts';

/** Pixels; the page scales it to the width it has. */
const width = 680;

/** A picture, and the line (from 0) on which the section begins that it belongs over. */
export interface PlacedPicture {
  readonly line: number;
  readonly svg: string;
}

/** The pictures of a document, each with its timeline's section. Their text is escaped. */
export function inMarkdown(analysis: Analysis): PlacedPicture[] {
  const incidents = shownIncidents(analysis);
  return fromAnalysis(analysis).flatMap((picture, index) => {
    const incident = incidents[index];
    const section =
      analysis.sections.find((each) => each.kind === 'timeline' && each.incident === incident?.index) ??
      analysis.sections[incident?.entries[0]?.section ?? -1];
    if (!section || picture.entries.length === 0) return [];
    const svg = toSvg(layout(picture, { width }), { framed: false, id: `timeline-${index}` });
    return [{ line: section.line, svg }];
  });
}
