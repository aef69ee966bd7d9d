import * as vscode from 'vscode';
import type { Current } from '../current.ts';
import type { InTimeline } from '../inTimeline.ts';
import type { Server } from '../server.ts';
import type { TimelinePreviews } from '../timeline/previews.ts';
import { addEntry } from './addEntry.ts';
import { continueTimeline } from './continueTimeline.ts';
import { convertZone } from './convertZone.ts';
import { explainRule } from './explainRule.ts';
import { exportTimeline } from './exportTimeline.ts';
import { insertMissingSections } from './insertMissingSections.ts';
import { newPostmortem } from './newPostmortem.ts';
import { openTimelinePreview } from './openTimelinePreview.ts';
import { pasteAsTimeline } from './pasteAsTimeline.ts';
import { restartServer } from './restartServer.ts';
import { revealSection } from './revealSection.ts';
import { whyChecked } from './whyChecked.ts';

/** What commands work on. */
export interface Parts {
  readonly server: Server;
  readonly current: Current;
  readonly previews: TimelinePreviews;
  /** What is remembered for the workspace. */
  readonly memory: vscode.Memento;
  readonly inTimeline: InTimeline;
  /** Where the extension is installed. */
  readonly home: vscode.Uri;
}

/** All commands, named as in package.json without `postmortem.`. */
const commands = {
  addEntry,
  continueTimeline,
  convertZone,
  explainRule,
  exportTimeline,
  insertMissingSections,
  newPostmortem,
  openTimelinePreview,
  pasteAsTimeline,
  restartServer,
  revealSection,
  whyChecked,
};

export function registerCommands(parts: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, command]) =>
      vscode.commands.registerCommand(`postmortem.${name}`, (argument: unknown) => command(parts, argument)),
    ),
  );
}

/** The file a command was called for: the one given by a menu or a code lens, else the one at hand. Says so where there is none. */
export function targetOf({ current }: Parts, argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  const document = current.document;
  if (!document) void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file first.'));
  return document?.uri;
}
