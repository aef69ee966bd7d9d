import type { Analysis } from '../analyse.ts';
import { toCsv } from './csv.ts';
import { type ExportFormat, exportWidth } from './formats.ts';
import { fromAnalysis } from './from-analysis.ts';
import { toJson } from './json.ts';
import { layout } from './layout.ts';
import { toMermaidGantt, toMermaidTimeline } from './mermaid.ts';
import type { TimelinePicture } from './picture.ts';
import { reportHtml } from './report.ts';
import { textOf } from './report-text.ts';
import { toSvg } from './svg.ts';

/**
 * The timeline of a document as a file: JSON and HTML tell all its incidents, the others one.
 *
 * @param incident position among the document's pictures, from 0
 * @returns null where there is no such picture
 */
export function exportTimeline(analysis: Analysis, format: ExportFormat, incident = 0): string | null {
  const pictures = fromAnalysis(analysis);
  const picture = pictures[incident];
  if (!picture) return null;
  if (format === 'json') return toJson(pictures);
  if (format === 'html') return reportHtml(pictures, textOf(analysis), analysis.language);
  return exportPicture(picture, format);
}

function exportPicture(picture: TimelinePicture, format: Exclude<ExportFormat, 'json' | 'html'>): string {
  switch (format) {
    case 'svg':
      return toSvg(layout(picture, { width: exportWidth }));
    case 'mermaid':
      return toMermaidTimeline(picture);
    case 'gantt':
      return toMermaidGantt(picture);
    case 'csv':
      return toCsv(picture);
  }
}
