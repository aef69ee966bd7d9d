import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';
import type { Server } from '../server.ts';

/** Where the person logs, kept for the workspace. */
const remembered = 'postmortem.logsTo';

/** Files that are most likely postmortems, by their paths. */
const likely =
  '**/{*[Pp]ost[-_ ]mortem*,*[Pp]ostmortem*,*POSTMORTEM*,*[Ii]ncident*,*[Oo]utage*,*RCA*}{.md,/**/*.md}';
const most = 50;

/**
 * The postmortem to write into: the one at hand, else the one that was chosen before, else the one that the person
 * chooses now. Undefined where none is chosen.
 */
export async function targetOf(parts: Parts): Promise<vscode.Uri | undefined> {
  const { current, memory } = parts;
  if (current.postmortem && current.document) return current.document.uri;
  const before = memory.get<string>(remembered);
  if (before !== undefined && (await exists(vscode.Uri.parse(before)))) return vscode.Uri.parse(before);
  const chosen = await choose(parts);
  if (chosen) await memory.update(remembered, chosen.toString());
  return chosen;
}

interface Row extends vscode.QuickPickItem {
  /** Undefined for the row that makes a new one. */
  readonly uri?: vscode.Uri;
}

async function choose({ server }: Parts): Promise<vscode.Uri | undefined> {
  const row = await vscode.window.showQuickPick(rowsOf(server), {
    title: vscode.l10n.t('Which postmortem do you write?'),
    placeHolder: vscode.l10n.t('It is asked for once; an open postmortem comes first'),
    ignoreFocusOut: true,
  });
  if (!row || row.uri) return row?.uri;
  return vscode.commands.executeCommand<vscode.Uri | undefined>('postmortem.newPostmortem');
}

/** The open postmortems, the files that are likely to be some, and a new one. */
async function rowsOf(server: Server): Promise<Row[]> {
  const open = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []))
    .filter((uri) => server.known(uri)?.isPostmortem);
  const found = await vscode.workspace.findFiles(likely, '**/node_modules/**', most);
  const uris = new Map([...open, ...found].map((uri) => [uri.toString(), uri]));
  return [
    ...[...uris.values()].map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
    { label: vscode.l10n.t('New postmortem…'), iconPath: new vscode.ThemeIcon('add') },
  ];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()))
    return true;
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false, // moved or deleted since
  );
}
