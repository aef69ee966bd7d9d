import type { ImportOptions } from '../../../core/src/import/import.ts';
import type { SourceName } from '../../../core/src/import/types.ts';

interface Text {
  readonly source: SourceName;
  readonly text: string;
  readonly options?: ImportOptions;
  /** Date, time, zone and text of each entry. */
  readonly expected: readonly string[];
}

/** One text of each form that people copy out of their tools; all made up. */
export const sources: Readonly<Record<string, Text>> = {
  'Slack, desktop client': {
    source: 'slack',
    text: `Tuesday, March 5th
Mina Okafor  10:05 AM
The bakery's order page answers with 502
on *every* branch
:eyes:
3
10:07
rolling back now (edited)

PagerDuty  APP  10:09 AM
Incident #77 acknowledged
2 replies
Today
Jo Lindqvist  9:00 AM
All ovens warm again`,
    expected: [
      "2024-03-05 10:05 - Mina Okafor: The bakery's order page answers with 502 on *every* branch",
      '2024-03-05 10:07 - Mina Okafor: rolling back now',
      '2024-03-05 10:09 - PagerDuty: Incident #77 acknowledged',
      '2024-03-06 09:00 - Jo Lindqvist: All ovens warm again',
    ],
  },
  'Slack, the time below the name': {
    source: 'slack',
    text: `Mina Okafor
  11:58 PM
order page is slow

Jo Lindqvist
  12:10 AM
and now it is gone`,
    expected: [
      '2024-03-05 23:58 - Mina Okafor: order page is slow',
      '2024-03-06 00:10 - Jo Lindqvist: and now it is gone',
    ],
  },
  'Slack, 24 hours, brackets': {
    source: 'slack',
    text: `[10:05] mina: order page down\n[10:06] jo: on it`,
    expected: ['2024-03-05 10:05 - mina: order page down', '2024-03-05 10:06 - jo: on it'],
  },
  'Slack, a thread': {
    source: 'slack',
    text: `Mina Okafor  Mar 4th at 10:05 PM\nfirst signs\nJo Lindqvist  Yesterday at 10:06 AM\nmore signs`,
    expected: ['2024-03-04 22:05 - Mina Okafor: first signs', '2024-03-05 10:06 - Jo Lindqvist: more signs'],
  },
  Teams: {
    source: 'teams',
    text: `[10:05 AM] Okafor, Mina\nOrder page is down\nfor everybody\n[10:07 AM] Jo Lindqvist (External)\nlooking\nLike 2`,
    expected: [
      '2024-03-05 10:05 - Okafor, Mina: Order page is down for everybody',
      '2024-03-05 10:07 - Jo Lindqvist (External): looking Like 2',
    ],
  },
  'Teams, with days': {
    source: 'teams',
    text: `[3/4/2024 10:05 PM] Mina Okafor\nfirst\n[Yesterday 9:00 AM] Jo\nsecond\nMina Okafor 3/5/2024 1:30 PM\nthird`,
    expected: [
      '2024-03-04 22:05 - Mina Okafor: first',
      '2024-03-05 09:00 - Jo: second',
      '2024-03-05 13:30 - Mina Okafor: third',
    ],
  },
  Alertmanager: {
    source: 'alerts',
    text: JSON.stringify({
      receiver: 'ops',
      alerts: [
        {
          status: 'resolved',
          labels: { alertname: 'OvenCold', branch: 'north' },
          annotations: { summary: 'Oven below 100 degrees' },
          startsAt: '2024-03-05T10:05:01.5Z',
          endsAt: '2024-03-05T10:45:00Z',
        },
        {
          status: 'firing',
          labels: { alertname: 'NoFlour' },
          startsAt: '2024-03-05T10:10:00+01:00',
          endsAt: '0001-01-01T00:00:00Z',
        },
      ],
    }),
    expected: [
      '2024-03-05 10:10:00 +01:00 Alert fired: NoFlour',
      '2024-03-05 10:05:01 UTC Alert fired: OvenCold: Oven below 100 degrees',
      '2024-03-05 10:45:00 UTC Alert resolved: OvenCold: Oven below 100 degrees',
    ],
  },
  'Grafana, annotations': {
    source: 'alerts',
    text: JSON.stringify([
      { id: 1, time: 1709633101000, timeEnd: 1709633161000, text: 'Deploy 41' },
      { id: 2, time: 1709633401000, alertName: 'OvenCold', newState: 'alerting', text: '' },
    ]),
    expected: [
      '2024-03-05 10:05:01 UTC Deploy 41',
      '2024-03-05 10:06:01 UTC End of: Deploy 41',
      '2024-03-05 10:10:01 UTC OvenCold is now alerting',
    ],
  },
  'PagerDuty, log entries': {
    source: 'alerts',
    text: JSON.stringify({
      log_entries: [
        {
          type: 'acknowledge_log_entry',
          created_at: '2024-03-05T10:06:01Z',
          summary: 'Acknowledged by Mina.',
          agent: {},
        },
        {
          type: 'trigger_log_entry',
          created_at: '2024-03-05T10:05:01Z',
          summary: 'Triggered by a monitor.',
          channel: { summary: 'Order page down' },
        },
      ],
    }),
    expected: [
      '2024-03-05 10:05:01 UTC Triggered by a monitor: Order page down',
      '2024-03-05 10:06:01 UTC Acknowledged by Mina',
    ],
  },
  'PagerDuty, webhooks and incidents': {
    source: 'alerts',
    text: `${JSON.stringify({ event: { event_type: 'incident.acknowledged', occurred_at: '2024-03-05T10:07:00Z', agent: { summary: 'Jo' }, data: { title: 'Order page down' } } })}
${JSON.stringify({ incident: { incident_number: 77, title: 'Order page down', created_at: '2024-03-05T10:05:00Z', status: 'resolved', resolved_at: '2024-03-05T11:00:00Z', acknowledgements: [{ at: '2024-03-05T10:06:00Z', acknowledger: { summary: 'Mina' } }] } })}`,
    expected: [
      '2024-03-05 10:05:00 UTC Incident triggered: Order page down',
      '2024-03-05 10:06:00 UTC Incident acknowledged by Mina: Order page down',
      '2024-03-05 10:07:00 UTC Incident acknowledged by Jo: Order page down',
      '2024-03-05 11:00:00 UTC Incident resolved: Order page down',
    ],
  },
  Opsgenie: {
    source: 'alerts',
    text: JSON.stringify({
      data: [
        {
          message: 'Oven cold',
          createdAt: '2024-03-05T10:05:01Z',
          report: { ackTime: 60_000, acknowledgedBy: 'mina', closeTime: 1_200_000, closedBy: 'jo' },
        },
      ],
    }),
    expected: [
      '2024-03-05 10:05:01 UTC Alert created: Oven cold',
      '2024-03-05 10:06:01 UTC Alert acknowledged by mina: Oven cold',
      '2024-03-05 10:25:01 UTC Alert closed by jo: Oven cold',
    ],
  },
  'Opsgenie, notes': {
    source: 'alerts',
    text: JSON.stringify({
      data: [{ note: 'called the baker', owner: 'mina', createdAt: '2024-03-05T10:05:01Z' }],
    }),
    expected: ['2024-03-05 10:05:01 UTC mina: called the baker'],
  },
  'structured logs': {
    source: 'alerts',
    text: `{"time":"2024-03-05T10:05:01Z","level":"error","msg":"no flour"}\n{"ts":1709633161.25,"level":"info","msg":"flour came"}`,
    expected: ['2024-03-05 10:05:01 UTC error: no flour', '2024-03-05 10:06:01 UTC flour came'],
  },
  'git log': {
    source: 'git-log',
    text: `commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 (HEAD -> main)
Author: Mina Okafor <mina@example.com>
Date:   Tue Mar 5 10:45:01 2024 +0100

    Bake at 220 degrees

    The thermometer was wrong.

commit 1a1b2c3d4e5f60718293a4b5c6d7e8f901234567
Merge: 1234567 89abcde
Author: Jo Lindqvist <jo@example.com>
Date:   Tue Mar 5 09:05:01 2024 +0100

    Bake at 22 degrees`,
    expected: [
      '2024-03-05 09:05:01 +01:00 Commit 1a1b2c3d4: Bake at 22 degrees (Jo Lindqvist)',
      '2024-03-05 10:45:01 +01:00 Commit 0a1b2c3d4: Bake at 220 degrees (Mina Okafor)',
    ],
  },
  'git log, ISO dates': {
    source: 'git-log',
    text: `commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567
Author: Mina <mina@example.com>
Date:   2024-03-05 10:45:01 +0100

    Bake`,
    expected: ['2024-03-05 10:45:01 +01:00 Commit 0a1b2c3d4: Bake (Mina)'],
  },
  'git log, one line each': {
    source: 'git-log',
    text: '0a1b2c3 2024-03-05 10:45:01 +0100 Bake at 220\n1a1b2c3 Tue Mar 5 09:05:01 2024 +0000 Bake at 22\n2a1b2c3 Tue, 5 Mar 2024 08:00:00 +0000 Bake',
    expected: [
      '2024-03-05 08:00:00 UTC Commit 2a1b2c3: Bake',
      '2024-03-05 09:05:01 UTC Commit 1a1b2c3: Bake at 22',
      '2024-03-05 10:45:01 +01:00 Commit 0a1b2c3: Bake at 220',
    ],
  },
  'kubectl get events': {
    source: 'kubectl',
    text: `LAST SEEN             TYPE      REASON      OBJECT          MESSAGE
5m                    Normal    Scheduled   pod/oven-1      Successfully assigned default/oven-1
2m30s (x3 over 10m)   Warning   BackOff     pod/oven-1      Back-off restarting failed container`,
    expected: [
      '2024-03-06 11:55 UTC Scheduled pod/oven-1: Successfully assigned default/oven-1',
      '2024-03-06 11:57 UTC Warning BackOff pod/oven-1: Back-off restarting failed container',
    ],
  },
  'kubectl get events -A': {
    source: 'kubectl',
    text: `NAMESPACE   LAST SEEN   TYPE      REASON   OBJECT       MESSAGE\nbakery      1h          Warning   Failed   pod/oven-1   Error: no flour`,
    expected: ['2024-03-06 11:00 UTC Warning Failed pod/oven-1: Error: no flour'],
  },
  'kubectl get events -o json': {
    source: 'kubectl',
    text: JSON.stringify({
      kind: 'List',
      items: [
        {
          kind: 'Event',
          type: 'Warning',
          reason: 'Unhealthy',
          message: 'Readiness probe failed',
          lastTimestamp: '2024-03-05T10:05:01Z',
          involvedObject: { kind: 'Pod', name: 'oven-1' },
        },
      ],
    }),
    expected: ['2024-03-05 10:05:01 UTC Warning Unhealthy pod/oven-1: Readiness probe failed'],
  },
  'syslog, RFC 3164': {
    source: 'logs',
    text: '<34>Mar  5 10:05:01 oven-1 baker[12]: no flour\nMar  5 10:06:02 oven-1 kernel: Out of memory',
    expected: ['2024-03-05 10:05:01 - baker: no flour', '2024-03-05 10:06:02 - kernel: Out of memory'],
  },
  'syslog, RFC 5424': {
    source: 'logs',
    text: '<34>1 2024-03-05T10:05:01.003Z oven-1 baker 12 ID47 [meta a="b ] c"][x y="z"] no flour\n<34>1 2024-03-05T10:06:01+01:00 oven-1 - - - - no water',
    expected: ['2024-03-05 10:06:01 +01:00 no water', '2024-03-05 10:05:01 UTC baker: no flour'],
  },
  journalctl: {
    source: 'logs',
    text: 'Tue 2024-03-05 10:05:01 UTC oven-1 systemd[1]: Started oven.\n2024-03-05T10:06:01+0100 oven-1 baker[7]: hot',
    expected: ['2024-03-05 10:06:01 +01:00 baker: hot', '2024-03-05 10:05:01 UTC systemd: Started oven.'],
  },
  'nginx, access': {
    source: 'logs',
    text: '10.0.0.1 - - [05/Mar/2024:10:05:01 +0000] "GET /bread HTTP/1.1" 502 157 "-" "curl/8"\n10.0.0.1 - mina [05/Mar/2024:10:06:01 +0100] "POST /order HTTP/2.0" 200 1 "-" "x"',
    expected: ['2024-03-05 10:06:01 +01:00 POST /order 200', '2024-03-05 10:05:01 UTC GET /bread 502'],
  },
  'nginx, error': {
    source: 'logs',
    text: '2024/03/05 10:05:01 [error] 31#31: *1 connect() failed',
    expected: ['2024-03-05 10:05:01 - [error] 31#31: *1 connect() failed'],
  },
  'ISO-stamped lines with a stack trace': {
    source: 'logs',
    text: '2024-03-05 10:05:01,123 ERROR [main] no flour\n  at bake (oven.js:1)\n  at main (oven.js:2)\n[2024-03-05T10:06:01Z] INFO flour',
    expected: ['2024-03-05 10:05:01 - ERROR [main] no flour', '2024-03-05 10:06:01 UTC INFO flour'],
  },
  'CSV with a header': {
    source: 'csv',
    text: 'Time,Who,Event\n2024-03-05 10:05,mina,"the oven, ""the big one"", is cold"\n2024-03-05T10:06:00Z,jo,"lit\nagain"',
    expected: [
      '2024-03-05 10:05 - mina: the oven, "the big one", is cold',
      '2024-03-05 10:06:00 UTC jo: lit again',
    ],
  },
  'CSV with day, time and zone apart': {
    source: 'csv',
    text: 'Date;Time;Time zone;Description\n05.03.2024;10:05;EAT;cold\n05.03.2024;10:06;EAT;warm',
    expected: ['2024-03-05 10:05 EAT cold', '2024-03-05 10:06 EAT warm'],
  },
  'CSV without a header': {
    source: 'csv',
    text: '10:05,cold\n10:06,warm',
    expected: ['2024-03-05 10:05 - cold', '2024-03-05 10:06 - warm'],
  },
  notes: {
    source: 'notes',
    text: `All times in CET
5 March 2024
- 10:05 the oven is cold
  since nobody lit it
- **10h07** – lit it
at around 10:30 PM, still warm
00:10 closed

6 March 2024
| 09:00 | opened |`,
    expected: [
      '2024-03-05 10:05 CET the oven is cold since nobody lit it',
      '2024-03-05 10:07 CET lit it',
      '2024-03-05 22:30 CET still warm',
      '2024-03-06 00:10 CET closed',
      '2024-03-06 09:00 CET opened',
    ],
  },
};
