/** The forms in which a timeline leaves the editor as text. */
export const exportFormats = ['svg', 'mermaid', 'gantt', 'csv', 'json', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** File name extensions, without the dot. */
export const extensions: Readonly<Record<ExportFormat, string>> = {
  svg: 'svg',
  mermaid: 'mmd',
  gantt: 'mmd',
  csv: 'csv',
  json: 'json',
  html: 'html',
};

/** Width of the picture in files, in CSS pixels. */
export const exportWidth = 1200;
