import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';

/** The Enter before: a second one, pressed at once, has to see what the first has written. */
let before: Promise<void> = Promise.resolve();

/** Enter in a timeline: begins the next entry like this one; in an entry that is still empty it ends the list. */
export function continueTimeline(parts: Parts): Promise<void> {
  const now = before.then(() => press(parts));
  before = now.catch(() => undefined);
  return now;
}

async function press({ inTimeline }: Parts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const continuation = editor && inTimeline.continuation(editor);
  if (!editor || !continuation) {
    await vscode.commands.executeCommand('type', { text: '\n' });
    return;
  }
  const { range } = editor.document.lineAt(editor.selection.active.line);
  if (continuation.kind === 'next') {
    // VS Code gives the new line the indentation of this one.
    await editor.insertSnippet(new vscode.SnippetString(continuation.snippet), range.end);
  } else {
    await editor.edit((edit) => edit.delete(range));
    await vscode.commands.executeCommand('leaveSnippet');
  }
}
