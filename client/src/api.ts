import type * as vscode from 'vscode';
import type { Summary } from '../../server/src/protocol.ts';
import type { MarkdownIt } from './markdown/extend.ts';
import type { OutlineNode } from './outline/nodes.ts';

/** What other extensions, and our own tests inside VS Code, get from `activate`. */
export interface Api {
  /** Called by VS Code's Markdown preview with its markdown-it. */
  readonly extendMarkdownIt: <Md extends MarkdownIt>(md: Md) => Md;
  /** Whether the language server was started: only once a file that may be a postmortem is open. */
  readonly serverStarted: boolean;
  /** What is known of an open document, as soon as it is known; undefined when it is not open. */
  summary(uri: vscode.Uri): Promise<Summary | undefined>;
  /** The tree of the "Postmortem Sections" view. */
  readonly outline: vscode.TreeDataProvider<OutlineNode>;
  /** The open timeline previews. */
  readonly previews: readonly Preview[];
}

/** An open timeline preview. */
export interface Preview {
  readonly uri: vscode.Uri;
  /** Version of the text whose picture the page was last sent; null before the first. */
  readonly version: number | null;
}
