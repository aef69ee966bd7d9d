import { isRecord, type PlainRecord } from '../record.ts';
import { told } from './input.ts';
import { objectIn, recordEntry, stampOfField, textIn, walk } from './json.ts';
import { isoStampAt, type Stamp, stampAt } from './stamp.ts';
import type { Found, ImportContext, ImportedEntry, Source } from './types.ts';

const header = /^(?=.*\bREASON\b)(?=.*\bMESSAGE\b)[A-Z][A-Z ]*$/;
/** `5m`, `2m30s`, `3d4h`, `10s (x3 over 5m)`. */
const age = /^(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?(?: \(x\d+ over .{1,12}\))?$/;

/** `kubectl get events`, its table or its JSON. */
export const kubectl: Source = {
  name: 'kubectl',
  evidence({ sample, json }) {
    if (sample.some((line) => header.test(line.trim()))) return 1;
    return json.some((value) => isRecord(value) && holdsEvents(value)) ? 1 : 0;
  },
  read({ lines, json }, context) {
    return json.length > 0 ? readJson(json, context) : readTable(lines, context);
  },
};

function holdsEvents(value: PlainRecord): boolean {
  if (value.kind === 'Event' && 'reason' in value) return true;
  const first = Array.isArray(value.items) ? value.items[0] : undefined;
  return isRecord(first) && first.kind === 'Event' && 'reason' in first;
}

function readJson(json: readonly unknown[], { zone }: ImportContext): Found {
  const entries: ImportedEntry[] = [];
  walk(json, (record) => {
    if (!('reason' in record) || !('involvedObject' in record || 'regarding' in record)) return false;
    const stamp =
      stampOfField(record, 'lastTimestamp', 'eventTime', 'deprecatedLastTimestamp', 'firstTimestamp') ??
      stampOfField(objectIn(record, 'metadata'), 'creationTimestamp');
    const on =
      'involvedObject' in record ? objectIn(record, 'involvedObject') : objectIn(record, 'regarding');
    const object = [textIn(on, 'kind').toLowerCase(), textIn(on, 'name')].filter(Boolean).join('/');
    const text = textOf(
      textIn(record, 'type'),
      textIn(record, 'reason'),
      object,
      textIn(record, 'message', 'note'),
    );
    if (stamp) entries.push(recordEntry(stamp, zone, text, record));
    return true;
  });
  return { entries };
}

function readTable(lines: readonly string[], context: ImportContext): Found {
  const entries: ImportedEntry[] = [];
  let columns: readonly string[] = [];
  let aged = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (header.test(trimmed)) {
      columns = trimmed.split(/ {2,}/);
      continue;
    }
    const message = columns.indexOf('MESSAGE');
    if (message < 0 || trimmed === '') continue;
    const cells = trimmed.split(/ {2,}/);
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const seen =
      cell('LAST SEEN') ||
      cell('AGE') ||
      cell('TIME') ||
      cell('LAST TIMESTAMP') ||
      (cells[columns[0] === 'NAMESPACE' ? 1 : 0] ?? '');
    const told = isoStampAt(seen, 0);
    const stamp = told ?? before(seen, context.now);
    if (!stamp) continue;
    aged ||= told === null;
    // The message comes last and may hold wide spaces itself.
    const last = message === columns.length - 1 ? cells.slice(message).join(' ') : (cells[message] ?? '');
    const text = textOf(cell('TYPE'), cell('REASON'), cell('OBJECT'), last);
    entries.push({
      date: stamp.date,
      time: stamp.time,
      zone: stamp.zone ?? context.zone,
      text,
      raw: trimmed,
    });
  }
  if (!aged) return { entries };
  const told =
    'kubectl prints ages, not times: they were counted back from now. `kubectl get events -o json` tells the times.';
  return { entries, problems: [{ kind: 'ages', message: told }] };
}

function textOf(type: string, reason: string, object: string, message: string): string {
  return told([type === 'Normal' ? '' : type, reason, object].filter(Boolean).join(' '), message);
}

/** The minute that lies an age before now. */
function before(text: string, now: number): Stamp | null {
  const match = text === '' ? null : age.exec(text);
  if (!match) return null;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((part) => part || 0);
  const epoch = now - (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  const stamp = stampAt(epoch);
  return { ...stamp, time: stamp.time.slice(0, 5) };
}
