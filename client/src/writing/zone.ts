import * as vscode from 'vscode';

/** The answer to "in which zone?": one zone, or that of the document, whichever that is. */
export type ZoneAnswer = { readonly zone: string } | { readonly asPrinted: true };

/** Zones that reports are most often written in. */
const usual = ['UTC', 'EAT', 'WAT', 'CAT', 'CET', 'CEST', 'EST', 'EDT', 'CST', 'CDT', 'PST', 'PDT'];

/** IANA name of the zone that the person lives in. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/**
 * Asks for a zone; undefined where the person does not answer.
 *
 * @param why the question's reason, one sentence
 * @param printed also offer to take the times as they are
 */
export async function askZone(why: string, printed: boolean): Promise<ZoneAnswer | undefined> {
  const own = ownZone();
  const names = [own, ...usual.filter((zone) => zone !== own)];
  const other = { label: vscode.l10n.t('Another zone…'), answer: undefined };
  const rows: (vscode.QuickPickItem & { readonly answer: ZoneAnswer | undefined })[] = [
    ...names.map((zone) => ({
      label: zone,
      description: zone === own ? vscode.l10n.t('your own') : '',
      answer: { zone },
    })),
    ...(printed
      ? [{ label: vscode.l10n.t('Take the times as they are'), answer: { asPrinted: true } as const }]
      : []),
    other,
  ];
  const options = { title: vscode.l10n.t('Time zone'), placeHolder: why, ignoreFocusOut: true };
  const chosen = await vscode.window.showQuickPick(rows, options);
  if (chosen !== other) return chosen?.answer;
  const zone = await vscode.window.showInputBox({
    title: options.title,
    prompt: vscode.l10n.t('A zone such as UTC, CET, +02:00 or Africa/Nairobi'),
    ignoreFocusOut: true,
  });
  return zone ? { zone } : undefined;
}
