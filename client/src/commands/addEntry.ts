import * as vscode from 'vscode';
import { twoDigits } from '../../../core/src/two-digits.ts';
import type { Parts } from '../parts.ts';
import { insert } from '../writing/insert.ts';
import { targetOf } from '../writing/target.ts';

/** Adds an entry with the time it is now to the timeline, in order, and puts the cursor behind the time. */
export async function addEntry(parts: Parts): Promise<void> {
  const uri = await targetOf(parts);
  if (!uri) return;
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await insert(parts.server, editor, { entries: [{ ...now(), text: '' }] });
}

/** The minute it is now, where the person is; the zone as an offset, which every zone can be converted from. */
function now(): { readonly date: string; readonly time: string; readonly zone: string } {
  const at = new Date();
  const offset = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + offset * 60_000).toISOString();
  const apart = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(apart / 60))}:${twoDigits(apart % 60)}`;
  return { date: local.slice(0, 10), time: local.slice(11, 16), zone };
}
