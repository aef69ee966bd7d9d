import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { extendMarkdownIt, type MarkdownIt } from './extend.ts';
import { Pictures } from './pictures.ts';

/** The picture in VS Code's own Markdown preview, drawn by the language server. */
export function markdownExtension(server: Server): <Md extends MarkdownIt>(md: Md) => Md {
  const pictures = new Pictures(
    (text, uri) => server.markdownPictures(text, uri),
    () => void vscode.commands.executeCommand('markdown.preview.refresh'),
  );
  return (md) => extendMarkdownIt(md, (text, uri) => pictures.of(text, uri));
}
