// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-missing';

it.each([
  [
    'the first clock time of a student report',
    timeExample(
      'Nobody could log in from 10:00 to 11:30 on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 10:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Add (UTC)',
    timeExample(
      'Nobody could log in from 10:00 to 11:30 on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'from 10:00 (UTC) to 11:30',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a zone on the first entry',
    timeExample(
      'Nobody could log in from 10:00 to 11:30 on May 3, 2024.',
      '10:00 (UTC): Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a zone in a heading',
    exampleReport({
      summary: '## Issue Summary\n\nDown from 10:00 to 11:30 on May 3, 2024.',
      timeline: '## Timeline (all times EAT)\n\n- 10:00: Alert fired.\n- 11:30: Service restored.',
    }),
  ],
  [
    'a zone in words',
    timeExample(
      'Nobody could log in from 10:00 to 11:30 East Africa Time on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'local time',
    timeExample(
      'Nobody could log in from 10:00 to 11:30 local time on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'no clock times',
    exampleReport({
      summary: '## Issue Summary\n\nDown on May 3, 2024.',
      timeline: '## Timeline\n\n- Alert fired.\n- Service restored.',
    }),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('is information in a report of another template', () => {
  const text = exampleReport({
    summary: '## Summary\n\nDown from 10:00 to 11:30 on May 3, 2024.',
    timeline: '## Timeline\n\n- 10:00: Alert fired.\n- 11:30: Service restored.',
  });
  const { findings } = analyse(text, { path: 'docs/incident.md', settings: { template: 'google-sre' } });
  expect(findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity)).toEqual([
    'info',
  ]);
});

it('is quiet where the settings name the zone', () => {
  const text = timeExample('Nobody could log in from 10:00 to 11:30 on May 3, 2024.', '10:00: Alert fired.');
  const { findings } = analyse(text, {
    path: '0x19-postmortem/README.md',
    settings: { timeZone: 'Africa/Lagos' },
  });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});

it('lets the zone be typed over in editors with tab stops', () => {
  const text = timeExample('Nobody could log in from 10:00 to 11:30 on May 3, 2024.', '10:00: Alert fired.');
  const { findings } = analyse(text, { path: '0x19-postmortem/README.md' });
  const fixes = findings.find((finding) => finding.rule === rule)?.fixes ?? [];
  expect(fixes.map(({ title }) => title)).toEqual(['Add (UTC)', 'Add (UTC) to “Timeline”']);
  expect(fixes.flatMap((fix) => fix.edits().map(({ snippet }) => snippet))).toEqual([
    ' (${1:UTC})',
    ' (${1:UTC})',
  ]);
});

it.each([
  ['the zone of a city', 'Nobody could log in from 7:00 PM Bangkok to 8:30 PM Bangkok on May 3, 2024.'],
  ['local time in another language', 'Nadie pudo entrar de 10:00 a 11:30 (hora local) el 3 de mayo de 2024.'],
  ['the middle of a country', 'Entre las 11:32 y las 14:20 horas del centro del país nadie pudo entrar.'],
  ['the time of a city', 'Von 10:00 bis 11:30 Uhr Berliner Zeit konnte sich niemand anmelden.'],
])('takes %s for a zone that is named', (_, line) => {
  expect(judged(timeExample(line, '10:00: Alert fired.', '11:30: Service restored.'), rule)).toEqual([]);
});

it('takes no ordinary word behind a time for a city', () => {
  const text = timeExample('Nobody could log in on May 3, 2024.', '10:00 Alert fired.', '11:30 Restored.');
  expect(judged(text, rule)).toEqual(['warning 10:00']);
});

it.each([
  ['start: 2024-05-03T10:00:00Z', []],
  ["published_at: '2024-05-09T08:30:00Z'", ['warning 10:00']],
  ["exportedAt: '2024-05-09T08:30:00.000Z'", ['warning 10:00']],
])('takes the zone of an incident in the front matter, not that of the file: %s', (key, expected) => {
  const text = timeExample('Nobody could log in on May 3, 2024.', '10:00: Alert fired.', '11:30: Restored.');
  expect(judged(`---\n${key}\n---\n\n${text}`, rule)).toEqual(expected);
});

it('takes the capitals behind every time for a place', () => {
  const marked = (...marks: string[]) =>
    timeExample(
      'Nobody could log in on May 3, 2024.',
      ...marks.map((mark, i) => `1${i}:00 ${mark}: Alert fired for failed logins.`),
    );
  expect(judged(marked('FR', 'FR', 'FR'), rule)).toEqual([]);
  expect(judged(marked('FR', 'SRE', 'DBA'), rule)).toEqual(['warning 10:00']);
});
