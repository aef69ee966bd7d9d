import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'outside-window';

it.each([
  [
    'a detection before the stated start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:40: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 09:40'],
  ],
  [
    'a detection a month early',
    timeExample(
      '- **Duration:** June 3, 2024, 10:00 – 11:30 (UTC)',
      'May 3, 2024, 10:00: Alert fired for failed logins.',
      'June 3, 2024, 11:30: Service restored.',
    ),
    ['warning 10:00'],
  ],
  [
    'failures after the stated end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '12:10: Users still failing to log in.',
      '12:30: Service restored.',
    ),
    ['warning 12:10'],
  ],
  [
    'a resolution after the stated end, as information',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:50: Service fully restored.',
    ),
    ['info 11:50'],
  ],
  [
    'a resolution long before the end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:10: The issue was resolved.',
    ),
    ['warning 10:10'],
  ],
  [
    'a resolution somewhat before the end, as information',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:00: The issue was resolved.',
    ),
    ['info 11:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change the stated start to 09:40',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:40: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'from 09:40 to 11:30 UTC',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a deployment before the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:30: New release deployed to production.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a change before the start whose words sound like a detection',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:30: The provider rotates its signing key. A notice goes to an old mailbox.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'the rollout in another language',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:30: Déploiement détecté dans le journal.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a warning before a standstill',
    exampleReport({
      summary:
        '## Zusammenfassung\n\n- **Ausfallzeit:** 3. Mai 2024, 10:00 – 11:30 UTC\n\nDie Anlage stand still.',
      timeline: '## Zeitverlauf\n\n- 09:40: Alarm am Lager\n- 10:00: Abschaltung\n- 11:30: Wieder in Betrieb',
    }),
  ],
  [
    'work on it a minute before the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:59: Login pods restarted.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a rough time shortly before the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:50 (approx): The provider has errors of its own.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'work on trouble that was over before anybody noticed',
    timeExample(
      'On May 3, 2024, from 03:00 to 04:30 UTC, 120 customers were charged twice.',
      '07:30: Customers began to write.',
      '07:45: On-call engineer paged.',
      '08:10: Root cause identified.',
      '18:20: Incident closed.',
    ),
  ],
  [
    'a meeting after the end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
      '15:00: Postmortem meeting.',
    ),
  ],
  [
    'a detection at the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'zones that cannot be compared without a date',
    timeExample(
      'From 10:00 to 11:30 WAT nobody could log in.',
      '08:40 PST: Alert fired for failed logins.',
      '11:30 PST: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('takes no normal work before the start for the trouble, and normal work gone wrong for it', () => {
  const told = (entry: string) =>
    judged(
      timeExample(
        'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
        `09:40: ${entry}`,
        '11:30: Service restored.',
      ),
      rule,
    );
  expect(told('Alerting checked, all logins as expected.')).toEqual([]);
  expect(told('All hosts rebooted after the nightly change.')).toEqual([]);
  expect(told('監視アラートなし、ログインは正常に動作。')).toEqual([]);
  expect(told('Alert fired for abnormally many failed logins.')).toEqual(['warning 09:40']);
});

it('is quiet where nothing says that the trouble was over', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    '11:10: Further firewall rules implemented.',
  );
  expect(judged(text, rule)).toEqual([]);
});

it.each([
  '11:00: Pool enlarged, with complete recovery by 11:30.',
  '11:00: Pool enlarged, service restored. - 11:30: Closed.',
])('is quiet where the last entry goes on to the end: %s', (last) => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    last,
  );
  expect(judged(text, rule)).toEqual([]);
});

it('is quiet about seconds that one of the two leaves out', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00:16 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    '11:30: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});

it('reports a resolution far behind the stated end', () => {
  const text = timeExample(
    'On May 3, 2024, from 08:00 to 12:00 UTC, the login was slow.',
    '11:00: Alert fired for slow logins.',
    '12:30: Investigated a suspected attack, without result.',
    '15:00: Issue resolved by enlarging the pool.',
  );
  expect(judged(text, rule)).toEqual(['warning 12:30']);
});

it('reports an early resolution although its details stand below it without a time', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    '11:00: The incident was resolved.',
    'Resolution: the pool was enlarged and the service restored.',
  );
  expect(judged(text, rule)).toEqual(['info 11:00']);
});

it('takes a lone time outside the summary for no sure start', () => {
  const report = (kind: string) =>
    [
      '# Postmortem: login down (May 3, 2024)',
      `## ${kind}`,
      'Nobody could log in from 10:30 UTC on.',
      '## Timeline',
      '- 10:00 UTC: Alert fired for failed logins.\n- 11:30 UTC: Service restored.',
    ].join('\n\n');
  expect(judged(report('Summary'), rule)).toEqual(['warning 10:00']);
  expect(judged(report('Impact'), rule)).toEqual(['info 10:00']);
});

it('compares two names of one zone where no day is told', () => {
  const text = timeExample(
    'From 10:00 to 11:30 WAT nobody could log in.',
    '09:40 (West Africa Time): Alert fired for failed logins.',
    '11:30 (West Africa Time): Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 09:40']);
});

it.each(['PR #12 approved, with a rollback plan.', 'Se aprueba el cambio.'])(
  'is quiet about an approval before the start: %s',
  (told) => {
    const text = timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      `09:40: ${told}`,
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    );
    expect(judged(text, rule)).toEqual([]);
  },
);

it('takes what went wrong days before for the cause, where the trouble is told at the stated start', () => {
  const report = (first: string) =>
    timeExample(
      'The gates stayed shut from 10:00 to 11:30 UTC on May 3, 2024.',
      '2024-04-20 02:00 UTC: The renewal job fails with an error, and nobody is told.',
      first,
      '2024-05-03 11:30 UTC: Service restored.',
    );
  expect(judged(report('2024-05-03 10:01 UTC: Alert fired for the gates.'), rule)).toEqual([]);
  expect(judged(report('2024-05-03 10:30 UTC: The gates were opened by hand.'), rule)).not.toEqual([]);
});

it('takes the period of a figure of the impact for no sure one', () => {
  const report = (kind: string) =>
    [
      '# Postmortem: Login, May 3, 2024',
      `## ${kind}`,
      '- **Requests:** 24 of them failed, from 10:00 to 10:30 UTC.',
      '## Timeline',
      '- 10:00 UTC: Alert fired for failed logins.\n- 14:10 UTC: Root cause identified.\n- 14:20 UTC: Service restored.',
    ].join('\n\n');
  expect(judged(report('Summary'), rule)).toEqual(['warning 14:10']);
  expect(judged(report('Impact'), rule)).toEqual(['info 14:10']);
});

it('is quiet where the stated end is that of one service among several', () => {
  const report = (whose: string) =>
    timeExample(
      `- **Duration:** May 3, 2024, 07:46 UTC – 13:18 UTC ${whose}`,
      '07:46 UTC: Alert fired for the bridge.',
      '12:00 UTC: Looked into the bridge.',
      '16:46 UTC: Login fails again with an error.',
    );
  expect(judged(report('for the bridge'), rule)).toEqual([]);
  expect(judged(report('for all users'), rule)).not.toEqual([]);
});

it('is quiet about checks that passed before the start', () => {
  const report = (told: string) =>
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      `09:55: ${told}`,
      '10:00: Error rate rises.',
      '11:30: Service restored.',
    );
  expect(judged(report('Health checks of the first server passing.'), rule)).toEqual([]);
  expect(judged(report('Alert fired: health checks failing.'), rule)).toEqual(['warning 09:55']);
});

it('is quiet about a backup before the start, unless it went wrong', () => {
  const report = (told: string) =>
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      `09:40: ${told}`,
      '10:00: Rows are lost.',
      '11:30: Service restored.',
    );
  expect(judged(report('Backup taken and verified.'), rule)).toEqual([]);
  expect(judged(report('Alert: the backup failed.'), rule)).not.toEqual([]);
});

it('takes the outage of a provider before the start for information', () => {
  const report = (told: string) =>
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could publish.',
      `09:50: ${told}`,
      '10:05: Publishing fails for everybody.',
      '11:30: Service restored.',
    );
  expect(judged(report('The AWS outage begins, first errors in our alerts.'), rule)).toEqual(['info 09:50']);
  expect(judged(report('Outage begins, first errors in our alerts.'), rule)).toEqual(['warning 09:50']);
});

it('places no days among dates that are told by their weekday', () => {
  const report = (day: string) =>
    timeExample(
      'From May 8, 2024 16:00 UTC to May 9, 2024 09:30 UTC nobody could log in.',
      `${day}09:00: Alert fired for failed logins.`,
      `${day}09:30: Service restored.`,
    );
  expect(judged(report('Thu '), rule)).toEqual([]);
  expect(judged(report(''), rule)).toEqual(['warning 09:00', 'info 09:30']);
});

it('leaves the work after an end at which the service works again', () => {
  const report = (told: string) =>
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in.',
      '10:05: Alert fired for failed logins.',
      `11:00: ${told}`,
      '11:10: An engineer looks for the root cause.',
      '12:30: All lost logins restored.',
    );
  expect(judged(report('The service is operating normally, but a day of logins is missing.'), rule)).toEqual(
    [],
  );
  expect(judged(report('The team talks to the vendor.'), rule)).toEqual(['warning 11:10']);
});

it('leaves a healthy build before the start, in Spanish as well', () => {
  const report = (told: string) =>
    timeExample(
      'El 3 de mayo de 2024, de 10:00 a 11:30 UTC, nadie pudo entrar.',
      `09:40: ${told}`,
      '10:05: Alerta de accesos fallidos.',
      '11:30: Servicio restaurado.',
    );
  expect(judged(report('Build sano corriendo, sin errores.'), rule)).toEqual([]);
  expect(judged(report('Alerta de errores en el acceso.'), rule)).toEqual(['warning 09:40']);
});

const report = (summary: string, ...entries: readonly string[]) => timeExample(summary, ...entries);

it('hears a “not” before what would be a word of normal work', () => {
  const text = report(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '09:40: Alert: the login page was not shown as expected.',
    '11:30: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 09:40']);
});

it('takes work on dashboards for no trouble before the start', () => {
  const text = report(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '09:40: Dashboard with its error-budget panels finalized.',
    '10:00: Alert fired for failed logins.',
    '11:30: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});

it('names AM and PM where the end is half a day off', () => {
  const text = report(
    'On May 3, 2024, from 8:00 AM to 9:30 AM UTC, nobody could log in.',
    '8:00 AM: Alert fired for failed logins.',
    '9:28 AM: Pool enlarged.',
    '9:30 PM: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 9:30 PM']);
  expect(mended(text, rule, 'Change to 9:30 AM')).toContain('- 9:30 AM: Service restored.');
});

it.each([
  ['what is brought back after the stated end', '12:40: The login page is back in service.', ['info 12:40']],
  ['what is only looked into afterwards', '12:40: The team looked into the logs.', []],
] as const)('was noticed late: %s', (_, entry, expected) => {
  const text = report(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '12:10: An engineer noticed the gap in the graphs of the morning.',
    entry,
  );
  expect(judged(text, rule)).toEqual(expected);
});

it('tells of a failure found on the day, after the stated end', () => {
  const text = report(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '18:00: Alert fired for failed logins.',
    '18:10: The team started to look into the logs.',
  );
  expect(judged(text, rule)).toEqual(['info 18:00']);
});

it('holds an end against the timeline in a long incident, too', () => {
  const text = report(
    'Nobody could log in from May 3, 2024, 10:00 to May 4, 2024, 06:00 UTC.',
    'May 3, 2024, 10:00: Alert fired for failed logins.',
    'May 4, 2024, 05:00: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['info 05:00']);
});

it.each([
  ['12:10: The application was back online and worked normally.', ['info 12:10']],
  ['12:10: The team was thanked.', []],
] as const)('goes on behind a fix made at the stated end: %s', (entry, expected) => {
  const text = report(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    '11:30: We decided to roll back to the release before.',
    entry,
  );
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  ['10:20: The second attempt to log in was successful.', ['info 10:20']],
  ['10:20: The second attempt to log in was not successful.', []],
  ['10:20: The second attempt to log in was unsuccessful.', []],
] as const)('takes an attempt that went well for the end: %s', (entry, expected) => {
  const text = report(
    'On May 3, 2024, from 10:00 to 17:30 UTC, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    '10:10: The team looked into the logs.',
    entry,
  );
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  ['ends before it begins', 'from 11:30 to 10:00 UTC'],
  ['is of another zone than the timeline and else fits', 'from 10:00 to 11:30 WAT'],
])('leaves a period to another rule that %s', (_, period) => {
  const text = report(
    `On May 3, 2024, ${period}, nobody could log in.`,
    '10:00 UTC: Alert fired for failed logins.',
    '11:10 UTC: The team looked into the logs.',
    '11:30 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});

it('leaves a wrong year of the period to another rule', () => {
  const text = report(
    'Nobody could log in from May 3, 2024, 10:00 to May 3, 2025, 11:30 UTC.',
    'May 3, 2024, 10:00 UTC: Alert fired for failed logins.',
    'May 3, 2024, 11:30 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
  expect(judged(text, 'year-jump')).toEqual(['warning May 3, 2025']);
});

it('names AM and PM where the whole timeline is half a day off', () => {
  const text = report(
    'On May 3, 2024, from 8:00 AM to 9:30 AM UTC, nobody could log in.',
    '8:00 PM: Alert fired for failed logins.',
    '9:00 PM: The team looked into the logs.',
    '9:30 PM: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 8:00 PM']);
  const right = mended(text, rule, 'Change to 8:00 AM, and all entries likewise');
  expect(right).toContain('- 9:00 AM: The team');
  expect(judged(right, rule)).toEqual([]);
});

it.each([
  ['The gateway recovers', ['info 12:10']],
  ['The mail server recovers', []],
])('holds the period of one service against what is told of that service: %s', (entry, expected) => {
  const text = report(
    'On May 3, 2024, from 10:00 to 16:30 UTC for the gateway, nobody could log in.',
    '10:00: Alert fired for failed logins.',
    `12:10: The secret was set by hand. ${entry}.`,
    '18:00: The second service was restarted.',
  );
  expect(judged(text, rule)).toEqual(expected);
});
