import * as vscode from 'vscode';
import { documentation } from '../../server/src/protocol.ts';

const scheme = 'postmortem-rule';

/** The page of a rule as a document that can be previewed. */
export function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/**
 * Shows the pages of docs/rules, which the package holds in one file: nearly all of their text is that of other pages,
 * and apart each would be packed by itself.
 *
 * @param home where the extension is installed
 */
export function registerRulePages(home: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const file = vscode.Uri.joinPath(home, 'dist', 'rules.md');
      const pages = new TextDecoder().decode(await vscode.workspace.fs.readFile(file)).split('\f');
      const rule = path.slice(1, -'.md'.length);
      const page = pages.find((each) => each.includes(`\n# ${rule}\n`)) ?? pages[0] ?? '';
      return page.replace(/\]\((?=(?:\.\.\/)?[\w-]+\.md)/g, `](${documentation}`);
    },
  });
}
