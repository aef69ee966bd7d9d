import type { PictureEntry, TimelinePicture } from './picture.ts';
import { phaseNames } from './words.ts';

/** The entries as CSV (RFC 4180), in document order. Lines count from 1, as editors show them. */
export function toCsv(picture: TimelinePicture): string {
  const rows = [['line', 'day', 'time', 'zone', 'instant', 'phase', 'text', 'problem']];
  const all = [...picture.entries, ...picture.untimed].sort((a, b) => a.line - b.line);
  for (const entry of all) rows.push(row(entry, picture));
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(entry: PictureEntry, picture: TimelinePicture): string[] {
  return [
    String(entry.line + 1),
    entry.day ?? '',
    entry.timeText,
    entry.timeText ? picture.zone : '',
    picture.absolute && entry.ms !== null ? new Date(entry.ms).toISOString() : '',
    entry.phase ? phaseNames[entry.phase] : '',
    entry.text,
    entry.problem?.message ?? '',
  ];
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is told to be text. */
function cell(value: string): string {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}
