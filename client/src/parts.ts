import * as vscode from 'vscode';
import type { Current } from './current.ts';
import type { InTimeline } from './inTimeline.ts';
import type { Server } from './server.ts';
import type { TimelinePreviews } from './timeline/previews.ts';

/** What commands work on. */
export interface Parts {
  readonly server: Server;
  readonly current: Current;
  readonly previews: TimelinePreviews;
  /** What is remembered for the workspace. */
  readonly memory: vscode.Memento;
  readonly inTimeline: InTimeline;
}

/** The file a command was called for: the one given by a menu or a code lens, else the one at hand. Says so where there is none. */
export function targetOf({ current }: Parts, argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  const document = current.document;
  if (!document) void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file first.'));
  return document?.uri;
}
