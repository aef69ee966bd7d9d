import * as vscode from 'vscode';
import type { OutlineSection } from '../../../server/src/protocol.ts';
import type { Current } from '../current.ts';
import { type OutlineNode, outlineNodes, updateNodes } from './nodes.ts';

/** The sections of the template as the document at hand has them. */
export class OutlineProvider implements vscode.TreeDataProvider<OutlineNode> {
  readonly #current: Current;
  readonly #changed = new vscode.EventEmitter<OutlineNode | undefined>();
  #nodes: OutlineNode[] = [];
  #shown = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(current: Current) {
    this.#current = current;
  }

  /** Tells VS Code what has changed; only rows that look different are drawn again. */
  update(): void {
    const changed = this.#takeOver();
    for (const node of changed ?? [undefined]) this.#changed.fire(node);
  }

  /** Takes over what is known of the document. Returns the rows that look different now; null where they are others. */
  #takeOver(): OutlineNode[] | null {
    const summary = this.#current.postmortem;
    const fresh = summary ? outlineNodes(summary) : [];
    const shown = summary ? `${summary.uri} ${summary.template.name}` : '';
    const changed = shown === this.#shown ? updateNodes(this.#nodes, fresh) : null;
    if (changed) return changed;
    this.#shown = shown;
    this.#nodes = fresh;
    return null;
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (node) return node.children;
    // VS Code asks a while after it was told, and when the view comes into sight. What is up to date then need not be
    // told again: a tree that is refreshed while it is drawn looks for rows that it has lost.
    this.#takeOver();
    return this.#nodes;
  }

  getParent(node: OutlineNode): OutlineNode | null {
    return node.parent;
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    const { Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(labelOf(node), node.children.length > 0 ? Expanded : None);
    item.id = `${this.#shown}#${node.id}`;
    item.command = {
      command: 'postmortem.revealSection',
      title: vscode.l10n.t('Go to Section'),
      arguments: [node],
    };
    if (node.type === 'incident') {
      item.iconPath = new vscode.ThemeIcon('book');
      return item;
    }
    const look = looks(node.section);
    item.description = look.words;
    item.iconPath = new vscode.ThemeIcon(
      look.icon,
      look.colour ? new vscode.ThemeColor(look.colour) : undefined,
    );
    item.contextValue = node.section.state;
    item.accessibilityInformation = { label: `${node.section.name}: ${look.spoken}` };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function labelOf(node: OutlineNode): string {
  if (node.type === 'section') return node.section.name;
  return node.incident.title ?? vscode.l10n.t('Incident {0}', node.index + 1);
}

interface Look {
  readonly icon: string;
  readonly colour?: string;
  /** Beside the name; nothing where all is well. */
  readonly words: string;
  readonly spoken: string;
}

function looks({ state, required }: OutlineSection): Look {
  const look = (icon: string, words: string, colour?: string): Look => ({
    icon,
    words,
    spoken: words,
    ...(colour && { colour }),
  });
  switch (state) {
    case 'present':
      return {
        icon: 'pass-filled',
        colour: 'testing.iconPassed',
        words: '',
        spoken: vscode.l10n.t('present'),
      };
    case 'told':
      return look('pass', vscode.l10n.t('told in the text'), 'testing.iconPassed');
    case 'empty':
      return look('circle-large-outline', vscode.l10n.t('empty'), 'list.warningForeground');
    case 'missing':
      return required
        ? look('circle-slash', vscode.l10n.t('missing'), 'list.warningForeground')
        : look('circle-large-outline', vscode.l10n.t('not there, optional'), 'disabledForeground');
  }
}
