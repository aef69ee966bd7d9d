import { rules } from '../../../../core/src/rules/index.ts';
import { builtInTemplates } from '../../../../core/src/templates/index.ts';

/** A document made for the proof. */
export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** How a report names its parts. */
const headings: Readonly<Record<string, (name: string) => string>> = {
  atx: (name) => `## ${name}\n\n`,
  setext: (name) => `${name}\n---\n\n`,
  bold: (name) => `**${name}:**\n\n`,
  line: (name) => `${name}:\n\n`,
  glued: (name) => `##${name}\n\n`,
  html: (name) => `<h2>${name}</h2>\n\n`,
  shouted: (name) => `### 🔥 ${name.toUpperCase()}\n`,
};

/** How a report writes its timeline: times of 24 hours with `:` in, text out; an entry without a time is text alone. */
const timelines: Readonly<Record<string, (entries: readonly (readonly [string, string])[]) => string>> = {
  bold: (entries) => entries.map(([time, told]) => `- ${time && `**${time}:** `}${told}`).join('\n'),
  dash: (entries) =>
    entries.map(([time, told]) => `* ${time && `${time} - `}${told}\n  - detail 🙂`).join('\n'),
  tabs: (entries) => entries.map(([time, told]) => `-\t${time && `${time}\t`}${told}`).join('\n'),
  numbered: (entries) =>
    entries.map(([time, told], i) => `${i + 1}. ${time && `${time} – `}${told}`).join('\n'),
  lines: (entries) => entries.map(([time, told]) => `${time && `${time}: `}${told}`).join('\n\n'),
  table: (entries) =>
    ['| Time | Event |', '| --- | --- |', ...entries.map(([time, told]) => `| ${time} | ${told} |`)].join(
      '\n',
    ),
  headings: (entries) => entries.map(([time, told]) => `### ${time || 'Then'}\n\n${told}`).join('\n\n'),
};

/** One small fault, in the day, the period, the zone or the entries of a report. */
interface Fault {
  readonly day?: string;
  readonly period?: string;
  readonly impact?: string;
  readonly entries?: readonly (readonly [string, string])[];
  /** Parts left out. */
  readonly without?: readonly string[];
  readonly end?: string;
}

const usual: readonly (readonly [string, string])[] = [
  ['10:00', 'Alert fired for failed logins.'],
  ['10:20', 'Escalated to the database team.'],
  ['11:30', 'Pool enlarged, service restored.'],
];
const at = (...times: readonly string[]) =>
  times.map((time, i) => [time, (usual[i] ?? usual[1])?.[1] as string] as const);

const faults: Readonly<Record<string, Fault>> = {
  none: {},
  'no zone': { period: '10:00 – 11:30' },
  'no timeline': { without: ['Timeline'] },
  'no cause': { without: ['Root cause and resolution'] },
  'hardly anything': {
    without: ['Timeline', 'Root cause and resolution', 'Corrective and preventative measures'],
  },
  'no escalation': { entries: [usual[0], usual[2]] as never },
  'no detection': {
    entries: [
      ['10:20', 'Escalated to the database team.'],
      ['11:30', 'Pool enlarged.'],
    ],
  },
  unsorted: { period: '13:00 – 14:30 (UTC)', entries: at('13:00', '14:30', '13:20') },
  'unsorted with AM and PM': { period: '1 PM – 2:30 PM (UTC)', entries: at('1:00 PM', '2:30 PM', '1:20 PM') },
  'AM for PM': { period: '11:00 AM – 12:30 PM (UTC)', entries: at('11:00 AM', '12:20 AM', '12:30 PM') },
  'twice begun': {
    entries: at('10:00', '10:20', '11:30').map(
      ([time, told], i) => [time, i < 2 ? 'Outage begins.' : told] as const,
    ),
  },
  'reversed range': { entries: at('10:00', '10:40 – 10:20', '11:30') },
  'two units': { impact: 'For 1.5 hours (160 minutes) 30 % of users could not log in.' },
  untimed: { entries: [...usual.slice(0, 2), ['', 'Somebody looked at the pool.'], ...usual.slice(2)] },
  'untimed labels': {
    entries: [
      ...usual.slice(0, 1),
      ['', '**Actions taken:** The pool was looked at.'],
      ['', '**Escalation**: Somebody called the database team.'],
      ...usual.slice(2),
    ],
  },
  'days without times': {
    entries: [...usual, ['', '2024-05-04: The review was held.'], ['', 'Later the pool was tested (again).']],
  },
  'mostly untimed': {
    entries: [usual[0] as never, ['', 'Somebody looked at the pool.'], ['', 'It was enlarged.']],
  },
  'no day': { day: '' },
  'no day in the timeline alone': { without: ['Issue Summary'] },
  'two times in one entry': {
    entries: [usual[0] as never, ['10:20', 'At 10:50 the team looked at the pool.'], usual[2] as never],
  },
  'two times in one entry, and a later one below': {
    entries: [usual[0] as never, ['10:20', 'At 11:50, the team looked.'], usual[2] as never],
  },
  'two zones': {
    period: '10:00 – 11:30 EAT',
    entries: at('10:00 EAT', '07:20 UTC', '08:30 UTC'),
  },
  'two zones over midnight': {
    period: '23:50 – 02:30 CEST',
    entries: at('23:50 CEST', '22:20 UTC', '02:30 CEST'),
  },
  'no year': { day: 'May 3' },
  'no year, with its weekday': { day: 'Friday, 3 May' },
  'no year, ordinal': { day: 'May 3rd' },
  'no year, in Spanish': { day: '3 de mayo' },
  'long entries': {
    entries: [
      [
        '10:00',
        'Alert fired 🔔 for failed logins. The *pool* was full. Nobody knew why. The graphs showed nothing.',
      ],
      [
        '10:20',
        'Escalated to the team. They **looked at it.** They found `max=10`. Nobody had seen it. It was old.',
      ],
      ['11:30', 'Pool enlarged, service restored.'],
    ],
  },
  'a long entry in italics': {
    entries: [
      ['10:00', '*Alert fired. The pool was full. Nobody knew why. The graphs showed nothing.*'],
      ...usual.slice(1),
    ],
  },
  'a long gap': {
    period: '10:00 – 14:30 (UTC)',
    entries: at('10:00', '10:20', '14:30'),
  },
  'a long gap, dated': {
    period: '10:00 – 14:30 (UTC)',
    entries: at('2024-05-03 10:00 UTC', '2024-05-03 10:20 UTC', '2024-05-03 14:30 UTC'),
  },
  'begun again after its end': {
    entries: [
      ['10:00', 'The outage started, and logins failed.'],
      ['10:20', 'The outage started, and logins failed.'],
      ['11:30', 'Pool enlarged, service restored.'],
    ],
  },
  'no resolution, and an end hours later': {
    period: '10:00 – 15:30 (UTC)',
    entries: [
      ['10:00', 'Alert fired for failed logins.'],
      ['10:20', 'Escalated to the database team.'],
      ['10:40', 'Somebody looked at the pool.'],
    ],
  },
  'no resolution, and an end on the next day': {
    period: '20:00 UTC to May 4, 2024 03:30 UTC',
    entries: [
      ['20:00', 'Alert fired for failed logins.'],
      ['20:20', 'Escalated to the database team.'],
      ['20:40', 'Somebody looked at the pool.'],
    ],
  },
  'no detection, and a start behind the first entry': {
    period: '10:10 – 11:30 (UTC)',
    entries: [
      ['09:40', 'New release deployed.'],
      ['10:20', 'Escalated to the database team.'],
      ['11:30', 'Pool enlarged, service restored.'],
    ],
  },
  'code that is not closed': {
    without: ['Corrective and preventative measures'],
    end: 'The pool as it is now:\n\n```yaml\npool:\n  max: 200',
  },
  'unlike any two times': {
    impact: '30 % of users could not log in.\n- Time to resolve: 60 minutes\n- TTD: 44 min',
    period: '10:00 – 12:00 (UTC)',
    entries: at('10:05', '10:20', '12:00'),
  },
  empty: { end: '## Lessons learned\n\n## Supporting information\n\nNothing.' },
  'wrong season': { day: 'July 10, 2024', period: '10:00 – 11:30 PST' },
  'in words': { day: 'July 10, 2024', period: '10:00 – 11:30 Pacific Standard Time' },
  'wrong length': { impact: 'The outage of 5 hours hit 30 % of the users.' },
  'wrong weekday': { day: 'Monday, May 3, 2024' },
  'two readings': { day: '04/05/2024' },
  'two orders': { day: '16/05/2024', end: 'Reported on 05/17/2024.' },
  'no such day': { day: 'February 30, 2024' },
  'reversed period': { period: '11:00 AM – 10:30 AM (UTC)', entries: at('11:00 AM', '11:20 AM', '10:30 PM') },
  'reversed days': { day: '', period: '2024-05-04 10:00 to 2024-05-03 11:30 UTC' },
  'over midnight': { period: 'from 22:00 UTC', entries: at('22:00', '23:50', '00:15') },
  'before the start': { entries: at('09:30', '10:20', '11:30') },
  'after the end': { entries: at('10:00', '10:20', '12:40') },
  'odd clocks': { entries: at('10:00 AM', '13:20 PM', '14:30 am') },
  'mixed clocks': { period: '10:00 – 15:30 (UTC)', entries: at('10:00', '2:15 PM', '15:30') },
  'twelve hours': { period: '11:00 – 2:30 (PST)', entries: at('11:00', '12:16', '1:52') },
  'wrong year': { entries: at('2024-05-03 10:00', '2023-05-03 10:20', '2024-05-03 11:30') },
  'wrong offset': { period: '10:00 – 11:30 EAT (UTC+2)' },
  'wrong conversion': {
    entries: at('10:00 EAT (08:00 UTC)', '10:20 EAT', '11:30 EAT'),
    period: '10:00 – 11:30 EAT',
  },
  'odd zone': { period: '10:00 – 11:30 GTM+2' },
  'etc zone': { period: '10:00 – 11:30 Etc/GMT+3' },
  'unclear zone': { period: '10:00 – 11:30 IST' },
  'twice told': { entries: at('10:00', '10:20', '11:30').flatMap((entry) => [entry, entry]) },
  'other sections': { end: '## Timeline\n\n- **12:00:** Review.\n\n## Summary\n' },
  residue: { end: 'Certainly! Here is an example of how you might write it:' },
  task: {
    end: '## 1. Make people want to read your postmortem\n\nAdd humour, a pretty diagram or anything that would catch your audience attention.',
  },
};

const endings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
  (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}\r\n\r\n`,
];

function compose(heading: (name: string) => string, timeline: string, fault: Fault): string {
  const {
    day = 'May 3, 2024',
    period = '10:00 – 11:30 (UTC)',
    impact = '30 % of users could not log in.',
  } = fault;
  const part = (name: string, body: string) =>
    fault.without?.includes(name) ? '' : `${heading(name)}${body}\n\n`;
  return [
    '# Postmortem: login down 🔐\n\n',
    part(
      'Issue Summary',
      `- **Duration:** ${[day, period].filter(Boolean).join(', ')}\n- **Impact:** ${impact}\n- **Root cause:** The connection pool was too small.`,
    ),
    part('Timeline', timeline),
    part(
      'Root cause and resolution',
      'The pool was sized for half of the traffic. It was enlarged to 200 connections.',
    ),
    part(
      'Corrective and preventative measures',
      '- Alert at 80 % of the pool.\n- Add the pool to the load test.',
    ),
    fault.end ?? '',
  ].join('');
}

/** Small reports: each fault in each form of heading and timeline, the templates, and the examples of the rules. */
export function* generated(): Iterable<Generated> {
  let turn = 0;
  const ended = (text: string) => (endings[turn++ % endings.length] as (text: string) => string)(text);
  for (const [fault, parts] of Object.entries(faults))
    for (const [form, heading] of Object.entries(headings))
      for (const [style, write] of Object.entries(timelines))
        yield {
          name: `${fault}, ${form}, ${style}`,
          text: ended(compose(heading, write(parts.entries ?? usual), parts)),
        };
  for (const { name, text } of builtInTemplates)
    for (const ending of endings) yield { name: `template ${name}`, text: ending(text) };
  for (const { id, docs } of rules)
    for (const text of [docs.bad, docs.good])
      for (const ending of endings) yield { name: `example of ${id}`, text: ending(text) };
}
