import * as vscode from 'vscode';
import { type Draw, extendMarkdownIt, type MarkdownIt } from './extend.ts';

/**
 * The picture in VS Code's own Markdown preview. What reads and draws is loaded with the first preview, and the
 * preview drawn again then: it takes longer to set up than all else that a start needs.
 */
export function markdownExtension(): <Md extends MarkdownIt>(md: Md) => Md {
  let draw: Draw | null = null;
  let begun = false;
  const load = async () => {
    const [{ analyse }, { inMarkdown }] = await Promise.all([
      import('../../../core/src/analyse.ts'),
      import('../../../core/src/drawing/in-markdown.ts'),
    ]);
    draw = (text, path) => inMarkdown(analyse(text, path === null ? {} : { path }));
    await vscode.commands.executeCommand('markdown.preview.refresh');
  };
  return (md) => {
    if (!begun) void load();
    begun = true;
    return extendMarkdownIt(md, () => draw);
  };
}
