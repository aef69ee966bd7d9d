import * as vscode from 'vscode';
import { type ExportFormat, exportFormats, extensions } from '../../../core/src/drawing/formats.ts';
import { nameOf } from '../editors.ts';
import type { Server } from '../server.ts';

/** Asks in which form, and saves the timeline of a file's first incident. */
export async function chooseExport(server: Server, uri: vscode.Uri): Promise<void> {
  const names: Readonly<Record<ExportFormat, string>> = {
    svg: vscode.l10n.t('Picture (SVG)'),
    mermaid: vscode.l10n.t('Mermaid timeline'),
    gantt: vscode.l10n.t('Mermaid gantt'),
    csv: vscode.l10n.t('Table (CSV)'),
    json: vscode.l10n.t('Data (JSON)'),
    html: vscode.l10n.t('Report (HTML)'),
  };
  const choices = exportFormats.map((format) => ({ label: names[format], format }));
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Export Timeline') });
  if (chosen) await exportTimeline(server, uri, chosen.format, 0);
}

/** Asks where to, and saves the timeline of a file there. */
export async function exportTimeline(
  server: Server,
  uri: vscode.Uri,
  format: ExportFormat,
  incident: number,
): Promise<void> {
  await vscode.workspace.openTextDocument(uri); // the server knows open documents only
  const text = await server.exported(uri, format, incident);
  if (text !== undefined) await save(uri, extensions[format], new TextEncoder().encode(text));
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no timeline to export.'));
}

/** Asks where to, and saves a picture in base64 there. */
export async function savePng(uri: vscode.Uri, data: string): Promise<void> {
  await save(
    uri,
    'png',
    Uint8Array.from(atob(data), (char) => char.charCodeAt(0)),
  );
}

async function save(source: vscode.Uri, extension: string, bytes: Uint8Array): Promise<void> {
  const name = `${nameOf(source).replace(/\.[^.]*$/, '')}-timeline.${extension}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(source, '..', name),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, bytes);
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('The timeline was saved as {0}.', nameOf(target));
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', target);
}
