import { isRecord, type PlainRecord } from '../record.ts';
import { oneLine } from './input.ts';
import { type Stamp, stampIn } from './stamp.ts';
import type { ImportedEntry } from './types.ts';

/** As deep as a record of a known form ever lies. */
const deepest = 8;

/** A field that is an object; empty where it is none. */
export function objectIn(object: PlainRecord, key: string): PlainRecord {
  const value = object[key];
  return isRecord(value) ? value : {};
}

/** The first of some fields that holds text or a number, as text; empty where none does. */
export function textIn(object: PlainRecord, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return oneLine(value);
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** The first of some fields that holds a point in time. */
export function stampOfField(object: PlainRecord, ...keys: readonly string[]): Stamp | null {
  for (const key of keys) {
    const stamp = stampIn(object[key]);
    // Go prints its zero time where something has not happened yet.
    if (stamp && Number(stamp.date.slice(0, 4)) > 1970) return stamp;
  }
  return null;
}

/** An entry of a record. `raw` shows the beginning of the record. */
export function recordEntry(
  stamp: Stamp,
  zone: string | null,
  text: string,
  record: PlainRecord,
): ImportedEntry {
  return { ...stamp, zone: stamp.zone ?? zone, text: oneLine(text), raw: oneLine(briefly(record)) };
}

/** The plain fields of a record: what is nested may be as long as the whole text. */
function briefly(record: PlainRecord): string {
  const fields: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'object') continue;
    fields.push(`${key}: ${String(value).slice(0, 100)}`);
    if (fields.length === 8) break;
  }
  return fields.join(', ');
}

/**
 * Every object within some JSON values, outermost and first ones first. Where `take` returns true the object is read
 * and nothing in it is looked at.
 */
export function walk(values: readonly unknown[], take: (object: PlainRecord) => boolean): void {
  const stack = values.map((value) => ({ value, depth: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    if (isRecord(value) && take(value)) continue;
    const children = Object.values(value);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ value: children[i], depth: depth + 1 });
  }
}
