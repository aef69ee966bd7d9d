import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';
import { addEntry } from './addEntry.ts';
import { continueTimeline } from './continueTimeline.ts';
import { convertZone } from './convertZone.ts';
import { explainRule } from './explainRule.ts';
import { exportTimeline } from './exportTimeline.ts';
import { insertMissingSections } from './insertMissingSections.ts';
import { newPostmortem } from './newPostmortem.ts';
import { nextPlaceholder } from './nextPlaceholder.ts';
import { openTimelinePreview } from './openTimelinePreview.ts';
import { pasteAsTimeline } from './pasteAsTimeline.ts';
import { restartServer } from './restartServer.ts';
import { revealSection } from './revealSection.ts';
import { whyChecked } from './whyChecked.ts';

/** All commands, named as in package.json without `postmortem.`. */
const commands = {
  addEntry,
  continueTimeline,
  convertZone,
  explainRule,
  exportTimeline,
  insertMissingSections,
  newPostmortem,
  nextPlaceholder,
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
