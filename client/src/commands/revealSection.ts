import * as vscode from 'vscode';
import { showLine } from '../editors.ts';
import { lineOf, type OutlineNode, outlineNodes } from '../outline/nodes.ts';
import type { Parts } from '../parts.ts';

/** Goes to a section: the row clicked in the outline, or one chosen from a list. */
export async function revealSection(parts: Parts, argument: unknown): Promise<void> {
  const { current } = parts;
  const uri = current.document?.uri;
  if (!uri || !current.postmortem) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a postmortem first.'));
    return;
  }
  const node = isNode(argument) ? argument : await choose(outlineNodes(current.postmortem));
  if (node) await showLine(uri, lineOf(node), false);
}

function isNode(argument: unknown): argument is OutlineNode {
  if (typeof argument !== 'object' || argument === null || !('type' in argument)) return false;
  return argument.type === 'section' || argument.type === 'incident';
}

async function choose(nodes: readonly OutlineNode[]): Promise<OutlineNode | undefined> {
  const rows = (
    list: readonly OutlineNode[],
    depth: number,
  ): (vscode.QuickPickItem & { node: OutlineNode })[] =>
    list.flatMap((node) => {
      const name =
        node.type === 'section' ? node.section.name : (node.incident.title ?? String(node.index + 1));
      const line = vscode.l10n.t('line {0}', lineOf(node) + 1);
      const label = `${'\u2003'.repeat(depth)}${name}`;
      return [{ label, description: line, node }, ...rows(node.children, depth + 1)];
    });
  const title = vscode.l10n.t('Go to Section');
  return (await vscode.window.showQuickPick(rows(nodes, 0), { title }))?.node;
}
