import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/src/analyse.ts';
import { builtInTemplates } from '../../core/src/templates/index.ts';
import type { Snippet } from '../../scripts/snippet-languages.ts';
import { snippets, snippetsFile } from '../../scripts/snippets.ts';

const shipped: Record<string, Snippet> = JSON.parse(readFileSync(snippetsFile, 'utf8'));
const all = Object.entries(shipped);

/** What is inserted when a person accepts every tab stop as it is; of a choice the first. */
function accepted({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(
      /\$CURRENT_(\w+)/g,
      (_, part) => ({ YEAR: '2024', MONTH: '05', DATE: '14', HOUR: '10', MINUTE: '05' })[String(part)] ?? '',
    )
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\$\d/g, '')
    .replace(/\\(.)/g, '$1');
}

test('the shipped snippets are those that the templates give', () => {
  expect(shipped).toEqual(snippets());
});

test('every prefix is used once and begins with pm-', () => {
  const prefixes = all.map(([, { prefix }]) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.filter((prefix) => !/^pm-[a-z0-9-]+$/.test(prefix))).toEqual([]);
  for (const prefix of [
    'postmortem',
    'summary',
    'timeline',
    'entry',
    'root-cause',
    'resolution',
    'measures',
    'impact',
    'duration',
    'actions',
  ]) {
    expect(prefixes).toContain(`pm-${prefix}`);
  }
});

describe.each(all)('%s', (_, snippet) => {
  const body = snippet.body.join('\n');

  test('numbers its tab stops from 1 and ends in one place', () => {
    const stops = [...new Set([...body.matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop)))];
    expect(stops).toEqual(stops.map((_, index) => index + 1));
    expect(body.match(/\$0/g)).toHaveLength(1);
  });

  test('leaves nothing of its syntax in the text', () => {
    expect(accepted(snippet)).not.toMatch(/\$\{|\$\d|\|\}/);
  });
});

test('the whole report has every section that its template asks for', () => {
  const text = accepted(shipped['Postmortem report']!);
  const { template, findings } = analyse(text, { path: '0x19-postmortem/README.md' });
  expect(template.name).toBe('holberton');
  expect(findings.filter(({ rule }) => rule === 'missing-section')).toEqual([]);
});

describe.each(['fr', 'es', 'pt', 'de'])('in %s', (language) => {
  const own = all
    .filter(([, { prefix }]) => prefix.startsWith(`pm-${language}-`))
    .map(([, snippet]) => snippet);
  const report = own.find(({ prefix }) => prefix === `pm-${language}-postmortem`);

  test('there are whole reports, sections, entries, tables and tasks', () => {
    const prefixes = own.map(({ prefix }) => prefix.slice(`pm-${language}-`.length));
    expect(prefixes).toEqual(
      expect.arrayContaining([
        ...builtInTemplates.slice(1).map(({ name }) => `postmortem-${name}`),
        ...['postmortem', 'section-timeline', 'section-measures', 'section-impact', 'entry', 'detected'],
        ...['resolved', 'timeline-table', 'metrics', 'actions', 'action'],
      ]),
    );
  });

  test('the whole report has every section and is recognised as one of this language', () => {
    const found = analyse(accepted(report!), { path: '0x19-postmortem/README.md' });
    expect(found.language).toBe(language);
    expect(found.findings.filter(({ rule }) => rule === 'missing-section')).toEqual([]);
  });

  test('no report is left half in English', () => {
    const english = /\b(?:the|were|what|which|time|action item|owner|detected|escalated)\b/i;
    const reports = own.filter(({ prefix }) => prefix.includes('-postmortem'));
    expect(reports.map((each) => english.exec(accepted(each))?.[0])).toEqual(reports.map(() => undefined));
  });
});
