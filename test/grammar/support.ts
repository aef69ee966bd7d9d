import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import onigurumaModule from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { cache, root } from '../../scripts/paths.ts';

const injection = path.join(root, 'syntaxes/postmortem.injection.tmLanguage.json');
const editor = path.join(cache, 'web/node_modules/code-server/lib/vscode');
const editorGrammar = path.join(editor, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json');

/** Grammars of Markdown to inject into: a small one of our own and, once the editor is fetched, VS Code's. */
export const bases: [string, string][] = [
  ['a small Markdown grammar', path.join(import.meta.dirname, 'markdown.tmLanguage.json')],
];
if (existsSync(editorGrammar)) bases.push(["VS Code's Markdown grammar", editorGrammar]);

/** A Markdown grammar with ours injected, as VS Code loads the two. */
export async function loadGrammar(base: string): Promise<IGrammar> {
  const wasm = readFileSync(path.join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await onigurumaModule.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const files: Record<string, string> = {
    'text.html.markdown': base,
    'text.html.markdown.postmortem': injection,
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onigurumaModule.OnigScanner(patterns),
      createOnigString: (text) => new onigurumaModule.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['text.html.markdown.postmortem'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error(`${base} is no grammar`);
  return grammar;
}

/** What our scopes colour in a text, as `kind text`. */
export function coloured(grammar: IGrammar, text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.find((scope) => scope.endsWith('.postmortem'));
      if (own) found.push(`${own.split('.').at(-2)} ${line.slice(startIndex, endIndex)}`);
    }
  }
  return found;
}
