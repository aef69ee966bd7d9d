import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import type { Phase } from '../../core/src/incident/types.ts';

const minute = 60_000;

type Row = readonly [time: string, phase: Phase | null, text: string];

const evening: readonly Row[] = [
  ['17:40', 'leadup', 'Release 2.14 of the checkout service reaches all three regions'],
  ['18:02', 'start', 'First checkouts fail with “payment provider unreachable”'],
  ['18:09', 'detected', 'Pager: error rate of checkout above 5 % for five minutes'],
  ['18:12', 'acknowledged', 'Imani takes the page and opens the incident channel'],
  ['18:20', 'investigating', 'Provider status page is green; connection pool looks saturated'],
  ['18:31', 'investigating', 'Restart of one pod changes nothing'],
  ['18:38', 'escalated', 'Called in the database team: pool limit reached on the primary'],
  ['18:55', 'identified', 'Release 2.14 opens a connection per request and never closes it'],
  ['19:04', 'mitigated', 'Rolled back to 2.13 in the first region, failures drop at once'],
  ['19:16', 'resolved', 'All regions on 2.13, error rate back to normal'],
  ['19:45', 'verified', 'Half an hour without an alert; incident closed'],
  ['20:10', 'followup', 'Draft of this postmortem shared with the team'],
];

function at(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 2, 12, hours, minutes) - 60 * minute;
}

function entry(row: Row, index: number): PictureEntry {
  const [time, phase, text] = row;
  const line = 20 + index;
  const id = String(index);
  return {
    id,
    line,
    endLine: line,
    timeText: time,
    ms: at(time),
    untilMs: null,
    text,
    runs: null,
    phase,
    problem: null,
    day: '2026-03-12',
  };
}

/** A picture of an incident on one evening, in a zone an hour east of UTC, with the given entries. */
export function pictureWith(entries: readonly PictureEntry[]): TimelinePicture {
  return {
    index: 0,
    title: 'Checkout outage of 12 March',
    zone: 'CET',
    offset: 60,
    absolute: true,
    dated: true,
    days: false,
    clock: 24,
    window: {
      startMs: at('18:02'),
      endMs: at('19:16'),
      label: '18:02 – 19:16',
      days: false,
      lines: { start: 4, end: 4 },
      problem: null,
    },
    entries,
    untimed: [],
    metrics: [],
  };
}

const statedTooLong = {
  line: 5,
  rule: 'duration-mismatch',
  severity: 'warning' as const,
  message: '“2 hours” does not match the stated start and end: from 18:02 to 19:16 it is 1 h 14 min.',
  fixes: ['Change to 1 hour and 14 minutes'],
};

/** Twelve entries of all kinds, metrics, a problem and an entry without a time. */
export function evenOutage(): TimelinePicture {
  const entries = evening.map(entry).map((one) =>
    one.timeText === '18:38'
      ? {
          ...one,
          problem: {
            line: 26,
            rule: 'out-of-order',
            severity: 'warning' as const,
            fixes: ['Sort the timeline'],
            message: '18:38 goes back 17 min: the entry above is of 18:55.',
          },
        }
      : one,
  );
  return {
    ...pictureWith(entries),
    untimed: [
      { ...entry(['', null, 'Support answered forty tickets by hand'], 30), ms: null, day: null },
      {
        ...entry(['', null, 'The provider confirmed in writing that their side was healthy'], 31),
        ms: null,
        day: null,
      },
    ],
    metrics: [
      {
        name: 'time-to-detect',
        minutes: 7,
        formula: 'detected − start',
        fromLine: 4,
        toLine: 22,
        stated: null,
      },
      {
        name: 'time-to-acknowledge',
        minutes: 10,
        formula: 'acknowledged − start',
        fromLine: 4,
        toLine: 23,
        stated: null,
      },
      {
        name: 'time-to-mitigate',
        minutes: 62,
        formula: 'mitigated − start',
        fromLine: 4,
        toLine: 28,
        stated: null,
      },
      {
        name: 'time-to-resolve',
        minutes: 74,
        formula: 'resolved − start',
        fromLine: 4,
        toLine: 29,
        stated: null,
      },
      {
        name: 'duration',
        minutes: 74,
        formula: 'end − start',
        fromLine: 4,
        toLine: 4,
        stated: { raw: '2 hours', minutes: 120, line: 5, problem: statedTooLong },
      },
    ],
  };
}

/** Three entries: the least that is a timeline. */
export function smallOutage(): TimelinePicture {
  return pictureWith([evening[1] as Row, evening[2] as Row, evening[9] as Row].map(entry));
}

const doings: readonly Row[] = [
  ['', 'investigating', 'Queue depth at 40 000 and rising on the second broker'],
  ['', null, 'Support reports more tickets from the mobile app'],
  ['', 'investigating', 'Heap dump taken from the oldest pod; nothing out of the ordinary'],
  ['', null, 'Traffic shifted by ten per cent to the other region'],
  ['', 'escalated', 'Paged the network team'],
  ['', null, 'Second alert: disk latency on the primary database'],
  ['', 'investigating', 'Suspected the load balancer, ruled out after a look at its logs'],
];

/** As many entries as asked for between 17:40 and 20:10, at uneven distances. */
export function longOutage(count: number): TimelinePicture {
  const span = 150;
  const entries = Array.from({ length: count }, (_, index) => {
    const part = index / Math.max(1, count - 1);
    const wobble = Math.sin(index * 12.9898) * 0.4;
    const ms = at('17:40') + Math.round(Math.min(1, Math.max(0, part + wobble / count)) * span) * minute;
    const clock = new Date(ms + 60 * minute).toISOString().slice(11, 16);
    const known = evening[Math.round(part * 11)] as Row;
    const row = index % Math.ceil(count / 12) === 0 ? known : (doings[index % doings.length] as Row);
    return { ...entry([clock, row[1], row[2]], index), ms };
  });
  const outage = evenOutage();
  const metrics = outage.metrics.map((metric) => {
    const phase = metric.formula.split(' ')[0];
    const told = entries.filter((one) => one.phase === phase);
    const reached = phase === 'resolved' ? told.at(-1) : told[0];
    if (!reached) return metric;
    return { ...metric, minutes: (reached.ms - at('18:02')) / minute, toLine: reached.line };
  });
  return { ...outage, entries, metrics, untimed: [], title: `Outage in ${count} entries` };
}
