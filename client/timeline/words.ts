import { fill, english as pictureWords } from '../../core/src/drawing/words.ts';

/** All words of the page in English, those of the picture among them; `{0}` is filled in. */
export const english = {
  ...pictureWords,
  toolbar: 'Timeline',
  incident: 'Incident',
  zone: 'Time zone',
  otherZone: 'Other time zone…',
  zoneExample: 'Europe/Paris',
  asWritten: '{0} (as written)',
  utc: 'UTC',
  local: 'my time',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  fold: 'Shorten long gaps',
  metrics: 'Metrics',
  trouble: 'What does not fit',
  untimed: 'Without a time',
  untimedHint: 'Put a time first, and it joins the picture.',
  untimedOnly: 'No entry has a time yet. Put one first, and it takes its place on the axis:',
  noEntries:
    'The report says how long it lasted, and not yet what happened. Write that as a list, each line with its time first:',
  details: 'Details',
  list: 'Timeline as a list',
  lock: 'Stay with this file, or follow the editor',
  following: 'Follows the editor',
  locked: 'Stays with {0}',
  stated: 'stated: {0}',
  sinceStart: '{0} after the start',
  beforeStart: '{0} before the start',
  atStart: 'at the start',
  goTo: 'Enter or click: line {0}',
  move: 'Drag or Alt+← →: another time',
  'formula-start': 'start',
  'formula-end': 'end',
  'formula-detected': 'detected',
  'formula-acknowledged': 'acknowledged',
  'formula-mitigated': 'mitigated',
  'formula-resolved': 'resolved',
  export: 'Export',
  'export-svg': 'Picture (SVG)…',
  'export-png': 'Picture (PNG)…',
  'export-copy': 'Copy picture',
  'export-mermaid': 'Mermaid timeline…',
  'export-gantt': 'Mermaid gantt…',
  'export-csv': 'Table (CSV)…',
  'export-json': 'Data (JSON)…',
  'export-html': 'Report (HTML)…',
  'no-file': 'No postmortem is open',
  'no-file-help': 'Open a Markdown file that tells an incident, and its timeline appears here.',
  'no-postmortem': 'This does not look like a postmortem',
  'no-postmortem-help': 'A file with a heading such as “Timeline” and a few times is one. For example:',
  'no-timeline': 'No timeline yet',
  'no-timeline-help': 'Write what happened as a list, each line with its time first. For example:',
};

export type Words = Readonly<Record<keyof typeof english, string>>;

/** The words of the page in the reader's language. */
export let words: Words = english;

/** Takes over the words that the extension has put into the page; those that are missing stay English. */
export function speak(told: string | undefined): void {
  try {
    const given = Object.entries(JSON.parse(told ?? '{}')).filter(
      ([key, text]) => key in english && typeof text === 'string' && text !== '',
    );
    words = { ...english, ...Object.fromEntries(given) };
  } catch {
    words = english;
  }
}

/** How a metric is computed, in the reader's language. */
export function formulaWords(formula: string): string {
  const known: Readonly<Record<string, string>> = words;
  return formula
    .split(' − ')
    .map((part) => known[`formula-${part}`] ?? part)
    .join(' − ');
}

export const exportChoices = ['svg', 'png', 'copy', 'mermaid', 'gantt', 'csv', 'json', 'html'] as const;
export type ExportChoice = (typeof exportChoices)[number];

export const example = `## Timeline (UTC)

- **14:05** – Alert: error rate above 5 %
- **14:20** – Cause found: the new release leaks connections
- **14:45** – Rolled back, service restored`;

export { fill };
