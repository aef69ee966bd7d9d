import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';
import { insert } from '../writing/insert.ts';
import { targetOf } from '../writing/target.ts';

/** Reads a chat, a log or notes from the clipboard and puts what happened into the timeline. */
export async function pasteAsTimeline(parts: Parts): Promise<void> {
  const uri = parts.current.document?.uri ?? (await targetOf(parts));
  if (!uri) return;
  const text = await vscode.env.clipboard.readText();
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await insert(parts.server, editor, { text });
}
