/**
 * `npm run snippets`: writes snippets/postmortem.json. Whole reports and their sections come from the templates, so that
 * they cannot drift; the small pieces that no template holds as such stand here. With --check nothing is written and a
 * stale file fails.
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toSnippet } from '../core/src/repair/snippet.ts';
import { builtInTemplates } from '../core/src/templates/index.ts';
import { withoutMarks } from '../core/src/templates/parse.ts';
import type { Template, TemplateSection } from '../core/src/templates/template.ts';
import { type Snippet, translated } from './snippet-languages.ts';
import { snippetLanguages } from './snippet-words.ts';

export const snippetsFile = path.resolve(import.meta.dirname, '../snippets/postmortem.json');

/** Prefixes of the sections of the template that `pm-postmortem` inserts, by the section's kind. */
const sectionPrefixes: Partial<Record<TemplateSection['kind'], string>> = {
  summary: 'pm-summary',
  timeline: 'pm-timeline',
  'root-cause-and-resolution': 'pm-root-cause',
  measures: 'pm-measures',
};

const zones = 'UTC,GMT,WAT,CAT,EAT,CET,CEST,EST,EDT,CST,CDT,PST,PDT';
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const now = '$CURRENT_HOUR:$CURRENT_MINUTE';

/** Pieces of a section, as VS Code snippets. */
const pieces: Record<string, Snippet> = {
  'Timeline entry (now)': {
    prefix: 'pm-entry',
    description: 'One entry of the timeline, at the time it is now',
    body: [`- **\${1:${now}}:** \${2:[What was seen, tried or found]}.$0`],
  },
  'Timeline entry: detected': {
    prefix: 'pm-detected',
    description: 'Timeline entry: how the incident was noticed',
    body: [
      `- **\${1:${now}} (\${2|${zones}|}):** Detected by \${3|a monitoring alert,an engineer,a customer,a partner|}: \${4:[what was seen]}.$0`,
    ],
  },
  'Timeline entry: investigated': {
    prefix: 'pm-investigated',
    description: 'Timeline entry: what was looked at, and what was assumed',
    body: [
      `- **\${1:${now}}:** Investigated \${2:[which part of the system]}, assuming \${3:[the cause that was suspected]}.$0`,
    ],
  },
  'Timeline entry: misleading path': {
    prefix: 'pm-misled',
    description: 'Timeline entry: a path that led nowhere',
    body: [`- **\${1:${now}}:** Ruled out \${2:[a wrong track]}, because \${3:[what spoke against it]}.$0`],
  },
  'Timeline entry: escalated': {
    prefix: 'pm-escalated',
    description: 'Timeline entry: who was called in',
    body: [`- **\${1:${now}}:** Escalated to \${2:[team or person]}.$0`],
  },
  'Timeline entry: resolved': {
    prefix: 'pm-resolved',
    description: 'Timeline entry: what ended the outage',
    body: [`- **\${1:${now}}:** Resolved by \${2:[what ended the outage]}.$0`],
  },
  'Timeline as a table': {
    prefix: 'pm-timeline-table',
    description: 'The timeline as a table',
    body: [
      `| Time (\${1|${zones}|}) | What happened |`,
      '| --- | --- |',
      '| ${2:[time]} | Detected by ${3:[a monitoring alert, an engineer, a customer]} |',
      '| ${4:[time]} | Escalated to ${5:[team or person]} |',
      '| ${6:[time]} | Resolved by ${7:[what ended the outage]} |',
      '$0',
    ],
  },
  Duration: {
    prefix: 'pm-duration',
    description: 'When the outage began and ended, with the zone',
    body: [`- **Duration:** \${1:${today}}, \${2:[start time]} – \${3:[end time]} (\${4|${zones}|})$0`],
  },
  Impact: {
    prefix: 'pm-impact',
    description: 'What users saw, and how many of them',
    body: [
      '- **Impact:** ${1:[which service]} was ${2|down,slow,answering with errors,losing data|}; ${3:[what users saw]}; ${4:[how many]}% of users were affected.$0',
    ],
  },
  'Root cause in one sentence': {
    prefix: 'pm-cause',
    description: 'The root cause in one sentence, for the summary',
    body: ['- **Root cause:** ${1:[the cause in one sentence]}.$0'],
  },
  Resolution: {
    prefix: 'pm-resolution',
    description: 'How it was put right',
    body: ['**Resolution:** ${1:[How it was put right, in detail]}.$0'],
  },
  'Action items': {
    prefix: 'pm-actions',
    description: 'A table of action items with owners and due dates',
    body: [
      '| Action | Type | Owner | Due |',
      '| --- | --- | --- | --- |',
      `| \${1:[What will be done]} | \${2|prevent,detect,mitigate,process|} | \${3:[who]} | \${4:${today}} |`,
      '$0',
    ],
  },
  Metrics: {
    prefix: 'pm-metrics',
    description: 'A table of metrics, from the start of the incident',
    body: [
      '| Metric | Value |',
      '| --- | --- |',
      '| Time to detect | ${1:[minutes]} |',
      '| Time to mitigate | ${2:[minutes]} |',
      '| Time to resolve | ${3:[minutes]} |',
      '$0',
    ],
  },
  'Action item': {
    prefix: 'pm-action',
    description: 'One task that can be ticked off',
    body: [
      '- [ ] ${1|Patch,Add,Change,Remove,Document|} ${2:[what exactly]} – ${3:[who]}, ${4:[until when]}$0',
    ],
  },
  'Five whys': {
    prefix: 'pm-whys',
    description: 'From what was seen to its cause',
    body: [
      '1. Why ${1:[was the service down]}? ${2:[because …]}',
      '2. Why was that? ${3:[because …]}',
      '3. Why was that? ${4:[because …]}',
      '4. Why was that? ${5:[because …]}',
      '5. Why was that? ${6:[the cause that can be mended]}',
      '$0',
    ],
  },
};

/** All snippets by their names, whole reports first. */
export function snippets(): Record<string, Snippet> {
  const [first, ...others] = builtInTemplates;
  if (!first) throw new Error('There are no templates.');
  return {
    'Postmortem report': report(first, 'pm-postmortem'),
    ...Object.fromEntries(
      others.map((template) => [
        `Postmortem report: ${template.title}`,
        report(template, `pm-postmortem-${template.name}`),
      ]),
    ),
    ...Object.fromEntries(first.sections.flatMap(section)),
    ...pieces,
    ...Object.fromEntries(
      sections().map(({ kind, name, text }) => [
        `Section of kind ${kind}`,
        {
          prefix: `pm-section-${kind}`,
          description: `The section “${name}”`,
          body: toSnippet(text).split('\n'),
        },
      ]),
    ),
    ...Object.assign(
      {},
      ...snippetLanguages.map((language) => translated(language, builtInTemplates, sections(), plainPieces)),
    ),
  };
}

/** The pieces that are translated, without tab stops. */
const plainPieces = {
  'timeline-table': [
    '| Time ([time zone]) | What happened |',
    '| --- | --- |',
    '| [time] | Detected by [a monitoring alert, an engineer, a customer] |',
    '| [time] | Escalated to [team or person] |',
    '| [time] | Resolved by [what ended the outage] |',
  ].join('\n'),
  metrics: [
    '| Metric | Value |',
    '| --- | --- |',
    '| Time to detect | [minutes] |',
    '| Time to mitigate | [minutes] |',
    '| Time to resolve | [minutes] |',
  ].join('\n'),
  actions: [
    '| Action | Owner | Due | Bug |',
    '| --- | --- | --- | --- |',
    '| [What will be done] | [who] | [date] | [ticket] |',
  ].join('\n'),
  action: '- [ ] [A task so exact that it can be ticked off: patch, add, change] – [who], [until when]',
};

/** A section of each kind that some template has, as the first such template writes it. */
function sections(): { kind: string; name: string; text: string }[] {
  const byKind = new Map<string, { kind: string; name: string; text: string }>();
  for (const template of builtInTemplates) {
    for (const { kind, name, depth, placeholder } of template.sections) {
      if (kind === 'other' || depth !== 1 || byKind.has(kind)) continue;
      byKind.set(kind, { kind, name, text: `## ${name}\n\n${placeholder}` });
    }
  }
  return [...byKind.values()];
}

function report(template: Template, prefix: string): Snippet {
  const body = toSnippet(withoutMarks(template.text)).split('\n');
  return { prefix, description: `A whole report: ${template.title}`, body };
}

function section({ kind, name, depth, placeholder }: TemplateSection): [string, Snippet][] {
  const prefix = sectionPrefixes[kind];
  if (!prefix || depth !== 1) return [];
  const body = toSnippet(`## ${name}\n\n${placeholder}`).split('\n');
  return [[`Section: ${name}`, { prefix, description: `The section “${name}”`, body }]];
}

if (process.argv[1] === import.meta.filename) {
  const text = JSON.stringify(snippets());
  if (process.argv.includes('--check')) {
    if (JSON.stringify(JSON.parse(readFileSync(snippetsFile, 'utf8'))) !== text) {
      console.error('snippets/postmortem.json is stale: run `npm run snippets`.');
      process.exitCode = 1;
    }
  } else {
    const formatter = path.resolve(import.meta.dirname, '../node_modules/@biomejs/biome/bin/biome');
    const args = [formatter, 'format', '--stdin-file-path=snippets/postmortem.json'];
    writeFileSync(snippetsFile, execFileSync(process.execPath, args, { input: text }));
  }
}
