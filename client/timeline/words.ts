import type { EmptyReason } from './messages.ts';

/** The page's own words, in one place. */
export const words = {
  timeline: 'Timeline',
  incident: 'Incident',
  zone: 'Time zone',
  otherZone: 'Other time zone…',
  zoneExample: 'Europe/Paris',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  fold: 'Shorten long gaps',
  export: 'Export',
  metrics: 'Metrics',
  trouble: 'What does not fit',
  untimed: 'Without a time',
  details: 'Details',
  list: 'Timeline as a list',
  lock: 'Stay with this file, or follow the editor',
  following: 'Follows the editor',
  locked: (file: string) => `Stays with ${file}`,
  stated: (raw: string) => `stated: ${raw}`,
  sinceStart: (length: string) => `${length} after the start`,
  beforeStart: (length: string) => `${length} before the start`,
  atStart: 'at the start',
  goTo: (line: number) => `Enter or click: line ${line}`,
  move: 'Drag or Alt+← →: another time',
  untimedOnly: 'No entry has a time yet. Put one first, and it takes its place on the axis:',
  untimedHint: 'Put a time first, and it joins the picture.',
};

export const exportChoices = ['svg', 'png', 'copy', 'mermaid', 'gantt', 'csv', 'json', 'html'] as const;
export type ExportChoice = (typeof exportChoices)[number];

export const exportWords: Readonly<Record<ExportChoice, string>> = {
  svg: 'Picture (SVG)…',
  png: 'Picture (PNG)…',
  copy: 'Copy picture',
  mermaid: 'Mermaid timeline…',
  gantt: 'Mermaid gantt…',
  csv: 'Table (CSV)…',
  json: 'Data (JSON)…',
  html: 'Report (HTML)…',
};

export const zoneWords: Readonly<Record<string, string>> = {
  written: 'as written',
  utc: 'UTC',
  local: 'my time',
};

interface EmptyWords {
  readonly head: string;
  readonly body: string;
}

export const emptyWords: Readonly<Record<EmptyReason, EmptyWords>> = {
  'no-file': {
    head: 'No postmortem is open',
    body: 'Open a Markdown file that tells an incident, and its timeline appears here.',
  },
  'no-postmortem': {
    head: 'This does not look like a postmortem',
    body: 'A file with a heading such as “Timeline” and a few times is one. For example:',
  },
  'no-timeline': {
    head: 'No timeline yet',
    body: 'Write what happened as a list, each line with its time first. For example:',
  },
};

export const example = `## Timeline (UTC)

- **14:05** – Alert: error rate above 5 %
- **14:20** – Cause found: the new release leaks connections
- **14:45** – Rolled back, service restored`;
