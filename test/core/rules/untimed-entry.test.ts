// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import { describe, expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'untimed-entry';

it.each([
  [
    'them once, with their number',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      'Escalated to the database team.',
      'The pool was enlarged.',
      '11:30: Service restored.',
    ),
    ['hint Escalated to the database team.'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'sub-items',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.\n  - The pool was full.\n  - Nobody knew why.',
      '10:20: Escalated.',
      '11:30: Service restored.',
    ),
  ],
  [
    'later that day',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      'Later that day the team met.',
      '11:30: Service restored.',
    ),
  ],
  [
    'labels whose items have times',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '**Detection:**\n  - 10:00: Alert fired.',
      '**Escalation:**\n  - 10:20: Escalated.',
      '**Resolution:**\n  - 11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

describe('puts a prompt for the time where it belongs', () => {
  const summary = 'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.';
  const entries = (...lines: string[]) => timeExample(summary, ...lines);

  it.each([
    [
      'in the style of the others',
      ['**10:00 (UTC)** – Alert fired.', '**10:05 (UTC)** – Looked.', 'Escalated to the team.'],
      '- **[time] (UTC)** – Escalated to the team.',
    ],
    [
      'with a date where the others have one',
      ['2024-05-03 10:00: Alert fired.', '2024-05-03 10:05: Looked.', 'Escalated to the team.'],
      '- [date] [time]: Escalated to the team.',
    ],
    [
      'behind a label',
      ['10:00: Alert fired.', '10:05: Looked.', '**Escalation:** The team was called.'],
      '- **Escalation:** [time] – The team was called.',
    ],
    [
      'behind a label that stands alone',
      ['10:00: Alert fired.', '10:05: Looked.', '**Actions taken:**\n  - The pool was enlarged.'],
      '- **Actions taken:** [time]\n  - The pool was enlarged.',
    ],
    [
      'so that no definition of a link comes of it',
      ['10:00: Alert fired.', '10:05: Looked.', 'Escalated (late)'],
      '- **[time]:** Escalated (late)',
    ],
  ])('%s', (_, lines, expected) => {
    const text = entries(...lines, '11:30: Service restored.');
    const after = mended(text, rule, `Put [time] before it`);
    expect(after).toContain(`${expected}\n`);
    expect(judged(after, rule)).toEqual([]);
  });

  it('behind a date', () => {
    const text = entries(
      '**Unknown day**: The alert was switched off.',
      '**May 4, 2024**: The team met.',
      '**May 4, 2024**: The cause was found.',
      '**May 4, 2024**: The alert was switched on again.',
    );
    const after = mended(text, rule, 'Put [time] before each of them');
    expect(after).toContain('- **May 4, 2024 [time]**: The cause was found.\n');
    expect(judged(after, rule)).toEqual([]);
  });

  it('each with a tab stop of its own', () => {
    const text = entries('10:00: Alert fired.', 'Looked at it.', 'Called the team.', '11:30: Restored.');
    const edits = raised(text, rule)[0]?.fixes[0]?.edits() ?? [];
    expect(edits.map(({ snippet }) => snippet)).toEqual(['${1:[time]}: ', '${2:[time]}: ']);
  });

  it('in the language of the document', () => {
    const french = [
      '# Postmortem : connexion en panne',
      '## Résumé',
      "Le 3 mai 2024, de 10h00 à 11h30 UTC, personne ne pouvait se connecter à l'application.",
      '## Chronologie',
      "- 10h00 : L'alerte s'est déclenchée.\n- L'équipe a été appelée.\n- 11h30 : Le service est rétabli.",
    ].join('\n\n');
    expect(mended(french, rule, 'Put [heure] before it')).toContain("- [heure] : L'équipe a été appelée.");
  });
});

describe('in a team’s report, is quiet about', () => {
  const report = (timeline: string) =>
    `# Postmortem: login down (2024-05-03)\n\n## Summary\n\nNobody could log in.\n\n## Timeline\n\n${timeline}`;
  const entries = ['10:00', '10:10', '10:20', '11:30']
    .map((time) => `- ${time} UTC: Looked at it.`)
    .join('\n');
  const untimed = (timeline: string) =>
    raised(report(timeline), rule, { path: 'postmortems/login.md' }).length;

  it('another list below the entries', () => {
    expect(untimed(`${entries}\n- The cause was found.`)).toBe(1);
    expect(untimed(`${entries}\n\nThese hosts were restarted:\n\n- the first login server`)).toBe(0);
  });

  it('a figure about the whole', () => {
    expect(untimed(`${entries}\n- **Duration:** the better part of the morning`)).toBe(0);
  });
});
