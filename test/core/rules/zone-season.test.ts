import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-season';

it.each([
  [
    'standard time in summer, once',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
    ['warning PST'],
  ],
  [
    'MST in summer, which Arizona keeps, as information',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 MST, nobody could log in.',
      '10:00 MST: Alert fired.',
      '11:30 MST: Service restored.',
    ),
    ['info MST'],
  ],
  [
    'daylight time in winter',
    timeExample(
      'On January 10, 2024, from 10:00 to 11:30 EDT, nobody could log in.',
      '10:00 EDT: Alert fired.',
      '11:30 EDT: Service restored.',
    ),
    ['warning EDT'],
  ],
  [
    'it on a day of which no year is told',
    timeExample(
      'On August 25th, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
    ['warning PST'],
  ],
  [
    'it spelt out',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 Eastern Standard Time, nobody could log in.',
      '10:00 Eastern Standard Time: Alert fired.',
      '11:30 Eastern Standard Time: Service restored.',
    ),
    ['warning Eastern Standard Time'],
  ],
  [
    '“all times in PST”',
    exampleReport({
      summary: '## Issue Summary\n\nDown on March 31, 2018.',
      timeline: '## Timeline\n\nAll times in PST.\n\n- 10:00: Alert fired.\n- 11:30: Service restored.',
    }),
    ['warning PST'],
  ],
  [
    'CET in summer, as a hint',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 CET, nobody could log in.',
      '10:00 CET: Alert fired.',
      '11:30 CET: Service restored.',
    ),
    ['hint CET'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to PDT in all 3 places',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
    '- 10:00 PDT: Alert fired.\n- 11:30 PDT: Service',
  ],
  [
    'Change to PT in all 3 places',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
    'from 10:00 to 11:30 PT,',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'standard time in winter',
    timeExample(
      'On January 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
  ],
  [
    'a name for all year',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PT, nobody could log in.',
      '10:00 PT: Alert fired.',
      '11:30 PT: Service restored.',
    ),
  ],
  [
    'GMT in June',
    timeExample(
      'On June 18, 2024, from 10:00 to 11:30 GMT, nobody could log in.',
      '10:00 GMT: Alert fired.',
      '11:30 GMT: Service restored.',
    ),
  ],
  [
    'no date',
    timeExample(
      'From 10:00 to 11:30 PST nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
  ],
  [
    'a day on which some years have the one and some the other',
    timeExample(
      'On March 12th, from 10:00 to 11:30 PDT, nobody could log in.',
      '10:00 PDT: Alert fired.',
      '11:30 PDT: Service restored.',
    ),
  ],
  [
    'the day of the change',
    timeExample(
      'On March 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired.',
      '11:30 PST: Service restored.',
    ),
  ],
  [
    'a place that has no daylight time',
    timeExample(
      'On July 10, 2024, from 10:00 to 11:30 EST, nobody in Kingston, Jamaica could log in.',
      '10:00 EST: Alert fired.',
      '11:30 EST: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('is quiet where the settings name a home whose offset it is', () => {
  const text = timeExample(
    'On July 10, 2024, from 10:00 to 11:30 EST, nobody could log in.',
    '10:00 EST: Alert fired.',
  );
  const { findings } = analyse(text, {
    path: '0x19-postmortem/README.md',
    settings: { timeZone: 'America/Jamaica' },
  });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});

it('takes CST in Spanish for a place that has it all year', () => {
  const report = (place: string) =>
    `# Informe del incidente\n\n## Resumen\n\nEl 19 de junio de 2026 nadie pudo entrar, de 7:00 AM a 9:58 AM ${place}. La causa fue un despliegue que no terminó.\n\n## Cronología\n\n- 7:00 AM: Empiezan los errores.\n- 9:58 AM: Servicio restaurado.`;
  expect(judged(report('CST'), rule)).toEqual([]);
  expect(judged(report('PST'), rule)).toEqual(['warning PST']);
});

it('leaves the season to the reader where both names are given', () => {
  const report = (zone: string, day = 'July 10') =>
    timeExample(
      `On ${day}, 2024, from 10:00 to 11:30 ${zone}, nobody could log in.`,
      '10:00: Alert fired.',
      '11:30: Service restored.',
    );
  expect(judged(report('PST/PDT'), rule)).toEqual([]);
  expect(judged(report('PST/PDT', 'January 10'), rule)).toEqual([]);
  expect(judged(report('PST'), rule)).toEqual(['warning PST']);
});
