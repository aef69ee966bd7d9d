import * as vscode from 'vscode';
import type { TemplateChoice } from '../../../server/src/protocol.ts';
import type { Parts } from '../parts.ts';
import { askZone } from '../writing/zone.ts';

/** What is asked for; each can be given with the command instead. */
export interface NewPostmortemAnswers {
  readonly template: string;
  readonly title: string;
  /** `2024-05-03 10:05`, or the day alone. */
  readonly start: string;
  readonly zone: string;
  readonly folder: vscode.Uri;
}

const startForm = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?$/;

/**
 * Makes a new report: asks for template, title, start, zone and folder, writes the file and puts the cursor into the
 * first thing to be filled in. Returns the file; undefined where the person stops.
 */
export async function newPostmortem(parts: Parts, argument: unknown): Promise<vscode.Uri | undefined> {
  const given = (
    typeof argument === 'object' && argument !== null ? argument : {}
  ) as Partial<NewPostmortemAnswers>;
  const home = given.folder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const settingsOf = home ?? vscode.Uri.parse('untitled:postmortem');
  const template = given.template ?? (await askTemplate(await parts.server.templates(settingsOf)));
  if (template === undefined) return;
  const title = given.title ?? (await askTitle());
  if (title === undefined) return;
  const start = given.start ?? (await askStart());
  if (start === undefined) return;
  const zone = given.zone ?? (await zoneOf());
  if (zone === undefined) return;
  const folder = given.folder ?? (await askFolder());
  if (folder === undefined) return;

  const [, date, time] = startForm.exec(start) ?? [];
  const facts = {
    ...(title && { title }),
    ...(date && { date }),
    ...(time && { time }),
    ...(zone && { zone }),
  };
  const report = await parts.server.newReport({ uri: settingsOf.toString(), template, ...facts });
  if (!report) {
    void vscode.window.showErrorMessage(vscode.l10n.t('There is no template “{0}”.', template));
    return;
  }
  const uri = await freeName(folder, template, date ?? '', title);
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(report.snippet));
  await editor.document.save();
  return uri;
}

async function askTemplate(templates: readonly TemplateChoice[]): Promise<string | undefined> {
  const rows = templates.map(({ name, title }) => ({ label: title, description: name, name }));
  const row = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('New postmortem'),
    placeHolder: vscode.l10n.t('Template'),
    ignoreFocusOut: true,
  });
  return row?.name;
}

function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New postmortem'),
    prompt: vscode.l10n.t('What failed, in a few words'),
    ignoreFocusOut: true,
  });
}

function askStart(): Thenable<string | undefined> {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New postmortem'),
    prompt: vscode.l10n.t('When it began: day and time'),
    value: `${local.slice(0, 10)} ${local.slice(11, 16)}`,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === '' || (startForm.test(text) && !Number.isNaN(Date.parse(text.replace(' ', 'T'))))
        ? undefined
        : vscode.l10n.t('A day and a time are expected: {0}', '2024-05-03 10:05'),
  });
}

async function zoneOf(): Promise<string | undefined> {
  const answer = await askZone(vscode.l10n.t('The zone that the report is written in'), false);
  return answer && 'zone' in answer ? answer.zone : undefined;
}

/** A folder of the workspace, or any other. */
async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const other = { label: vscode.l10n.t('Another folder…'), uri: undefined };
  const rows: (vscode.QuickPickItem & { readonly uri: vscode.Uri | undefined })[] = folders.flatMap(
    ({ name, uri }) => [
      { label: name, uri },
      { label: `${name}/postmortems`, uri: vscode.Uri.joinPath(uri, 'postmortems') },
      { label: `${name}/0x19-postmortem`, uri: vscode.Uri.joinPath(uri, '0x19-postmortem') },
    ],
  );
  const title = vscode.l10n.t('Folder of the postmortem');
  const row =
    rows.length > 0
      ? await vscode.window.showQuickPick([...rows, other], { title, ignoreFocusOut: true })
      : other;
  if (row !== other) return row?.uri;
  const chosen = await vscode.window.showOpenDialog({ title, canSelectFiles: false, canSelectFolders: true });
  return chosen?.[0];
}

/** A name that no file has yet: what the task asks for, else the day and the title. */
async function freeName(
  folder: vscode.Uri,
  template: string,
  date: string,
  title: string,
): Promise<vscode.Uri> {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const base = [date, words || 'postmortem'].filter(Boolean).join('-');
  const names = template === 'holberton' ? ['README'] : [];
  for (let i = 1; ; i++) {
    const name = names.shift() ?? (i === 1 ? base : `${base}-${i}`);
    const uri = vscode.Uri.joinPath(folder, `${name}.md`);
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!taken) return uri;
    if (name === 'README') i--;
  }
}
