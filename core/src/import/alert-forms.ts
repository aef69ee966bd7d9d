import { isRecord, type PlainRecord } from '../record.ts';
import { told } from './input.ts';
import { objectIn, stampOfField, textIn } from './json.ts';
import type { Stamp } from './stamp.ts';

/** Something that a record says happened. */
export interface Happening {
  readonly stamp: Stamp | null;
  readonly text: string;
}

/** One form of record: what it says happened, or null for a record of another form. */
type Form = (record: PlainRecord) => Happening[] | null;

/** Alertmanager and Grafana: an alert with labels, `startsAt` and `endsAt`. */
const alertmanager: Form = (record) => {
  if (!('startsAt' in record) || !isRecord(record.labels)) return null;
  const labels = objectIn(record, 'labels');
  const notes = objectIn(record, 'annotations');
  const name = told(
    textIn(labels, 'alertname', 'rulename') || 'Alert',
    textIn(notes, 'summary', 'description', 'message'),
  );
  const status = isRecord(record.status) ? textIn(record.status, 'state') : textIn(record, 'status');
  const happened = [{ stamp: stampOfField(record, 'startsAt'), text: `Alert fired: ${name}` }];
  // While an alert fires, `endsAt` is when it would be taken for over.
  if (/^(?:resolved|normal|ok)$/i.test(status))
    happened.push({ stamp: stampOfField(record, 'endsAt'), text: `Alert resolved: ${name}` });
  return happened;
};

/** Grafana's annotations: `{ time, timeEnd, text, newState, alertName }`. */
const grafanaAnnotation: Form = (record) => {
  if (typeof record.time !== 'number' || !('text' in record || 'alertName' in record)) return null;
  const name = textIn(record, 'alertName');
  const state = textIn(record, 'newState');
  const own = textIn(record, 'text');
  const text = own === '' ? `${name}${state === '' ? '' : ` is now ${state}`}` : told(name, own);
  const happened = [{ stamp: stampOfField(record, 'time'), text }];
  if (typeof record.timeEnd === 'number' && record.timeEnd > record.time)
    happened.push({ stamp: stampOfField(record, 'timeEnd'), text: `End of: ${text}` });
  return happened;
};

/** PagerDuty's log entries: `{ type: "acknowledge_log_entry", created_at, summary, agent }`. */
const pagerDutyLog: Form = (record) => {
  const type = textIn(record, 'type');
  if (!/_log_entry(?:_reference)?$/.test(type) || !('created_at' in record)) return null;
  const channel = objectIn(record, 'channel');
  const what = textIn(record, 'summary') || type.replace(/_log_entry.*$/, '').replaceAll('_', ' ');
  const about = textIn(channel, 'summary', 'subject');
  return [{ stamp: stampOfField(record, 'created_at'), text: told(what.replace(/\.$/, ''), about) }];
};

/** PagerDuty's webhooks: `{ event: { event_type: "incident.triggered", occurred_at, agent, data } }`. */
const pagerDutyEvent: Form = (record) => {
  const type = textIn(record, 'event_type');
  if (!type.includes('.') || !('occurred_at' in record)) return null;
  const data = objectIn(record, 'data');
  const who = textIn(objectIn(record, 'agent'), 'summary');
  const [of = '', what = ''] = type.split('.');
  const by = who === '' ? '' : ` by ${who}`;
  const title = textIn(data, 'title', 'summary', 'content');
  const text = `${capital(of)} ${what.replaceAll('_', ' ')}${by}`;
  return [{ stamp: stampOfField(record, 'occurred_at'), text: told(text, title) }];
};

/** PagerDuty's incidents: `{ incident_number, title, created_at, acknowledgements, status, last_status_change_at }`. */
const pagerDutyIncident: Form = (record) => {
  if (!('incident_number' in record) || !('created_at' in record)) return null;
  const title = textIn(record, 'title', 'summary', 'description');
  const happened = [{ stamp: stampOfField(record, 'created_at'), text: told('Incident triggered', title) }];
  for (const item of Array.isArray(record.acknowledgements) ? record.acknowledgements : []) {
    if (!isRecord(item)) continue;
    const who = textIn(objectIn(item, 'acknowledger'), 'summary');
    const text = `Incident acknowledged${who === '' ? '' : ` by ${who}`}`;
    happened.push({ stamp: stampOfField(item, 'at'), text: told(text, title) });
  }
  if (textIn(record, 'status') === 'resolved') {
    const stamp = stampOfField(record, 'resolved_at', 'last_status_change_at');
    happened.push({ stamp, text: told('Incident resolved', title) });
  }
  return happened;
};

/** Opsgenie's alerts and webhooks: `{ message, createdAt, report: { ackTime, closeTime, acknowledgedBy } }`. */
const opsgenieAlert: Form = (record) => {
  const alert = isRecord(record.alert) && 'action' in record ? record.alert : record;
  if (!('message' in alert) || !('createdAt' in alert)) return null;
  const name = textIn(alert, 'message');
  const action = textIn(record, 'action');
  const stamp = stampOfField(alert, 'createdAt');
  if (action !== '' && action !== 'Create') {
    const who = textIn(alert, 'username');
    const text = `Alert ${action.toLowerCase()}${who === '' ? '' : ` by ${who}`}`;
    return [{ stamp: stampOfField(alert, 'updatedAt') ?? stamp, text: told(text, name) }];
  }
  const happened = [{ stamp, text: told('Alert created', name) }];
  const report = objectIn(alert, 'report');
  for (const [field, done, by] of [
    ['ackTime', 'acknowledged', 'acknowledgedBy'],
    ['closeTime', 'closed', 'closedBy'],
  ] as const) {
    const after = report[field];
    const begun =
      stamp && Date.parse(`${stamp.date}T${stamp.time}${stamp.zone === 'UTC' ? 'Z' : (stamp.zone ?? 'Z')}`);
    if (typeof after !== 'number' || !begun) continue;
    const who = textIn(report, by);
    const text = `Alert ${done}${who === '' ? '' : ` by ${who}`}`;
    happened.push({ stamp: stampOfField({ at: begun + after }, 'at'), text: told(text, name) });
  }
  return happened;
};

/** Notes and logs of incidents: `{ createdAt, owner, note }`, `{ created_at, user, content }`. */
const note: Form = (record) => {
  const stamp = stampOfField(record, 'createdAt', 'created_at');
  const text = textIn(record, 'note', 'log', 'content', 'body');
  if (!stamp || text === '') return null;
  const who = textIn(record, 'owner', 'author') || textIn(objectIn(record, 'user'), 'summary', 'name');
  return [{ stamp, text: told(who, text) }];
};

/** Structured logs: `{ time, level, msg }` under the names that loggers use. */
const structuredLog: Form = (record) => {
  const stamp = stampOfField(record, '@timestamp', 'timestamp', 'time', 'ts', 'datetime', 'date');
  const text = textIn(record, 'message', 'msg', 'event', 'text', 'title', 'description', 'summary');
  if (!stamp || text === '') return null;
  const level = textIn(record, 'level', 'severity');
  return [{ stamp, text: /^(?:warn|err|crit|fatal|alert|emerg)/i.test(level) ? told(level, text) : text }];
};

/** All forms, those that fewer records fit first. */
export const alertForms: readonly Form[] = [
  alertmanager,
  pagerDutyLog,
  pagerDutyEvent,
  pagerDutyIncident,
  grafanaAnnotation,
  opsgenieAlert,
  note,
  structuredLog,
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
