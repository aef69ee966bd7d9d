import type { ClientCapabilities, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../../core/src/repair/edit.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** What a client can do with an edit. */
export interface EditSupport {
  /** It checks the document's version before it applies an edit. */
  readonly versions: boolean;
  /** It takes snippets with tab stops (LSP 3.18). */
  readonly snippets: boolean;
}

export function editSupport(capabilities: ClientCapabilities): EditSupport {
  const support = capabilities.workspace?.workspaceEdit;
  const versions = support?.documentChanges === true;
  return { versions, snippets: versions && support?.snippetEditSupport === true };
}

/** What the client does with a code action. */
export interface ActionSupport extends EditSupport {
  /** It asks for the edit once the action is chosen. */
  readonly resolve: boolean;
  /** It has the command `explainRuleCommand`. */
  readonly explains: boolean;
  /** It has the command `nextPlaceholderCommand`. */
  readonly findsPlaceholders: boolean;
  /** It shows actions that can't be done, with the reason. */
  readonly disabled: boolean;
}

export function actionSupport(
  capabilities: ClientCapabilities,
  { explainsRules = false, findsPlaceholders = false }: InitializationOptions = {},
): ActionSupport {
  const { dataSupport, resolveSupport, disabledSupport } = capabilities.textDocument?.codeAction ?? {};
  const resolve = dataSupport === true && resolveSupport?.properties.includes('edit') === true;
  return {
    ...editSupport(capabilities),
    resolve,
    explains: explainsRules,
    findsPlaceholders,
    disabled: disabledSupport === true,
  };
}

/** Edits of one version of a document in whatever form the client understands. */
export function workspaceEdit(
  { uri, version, analysis }: Analysed,
  edits: readonly Edit[],
  { versions, snippets }: EditSupport,
): WorkspaceEdit {
  const { lines } = analysis.markdown;
  const plain = ({ span, text }: Edit): TextEdit => ({ range: rangeOf(lines, span), newText: text });
  const withTabStops = (edit: Edit): TextEdit | SnippetTextEdit =>
    edit.snippet === undefined
      ? plain(edit)
      : { range: rangeOf(lines, edit.span), snippet: { kind: 'snippet', value: edit.snippet } };
  if (!versions) return { changes: { [uri]: edits.map(plain) } };
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: snippets ? inOneRun(edits).map(withTabStops) : edits.map(plain),
      },
    ],
  };
}

/**
 * The edits with their tab stops counted on from one snippet to the next: VS Code takes all snippets of an edit for one,
 * in which stops of the same number are the same stop and show the same text.
 */
function inOneRun(edits: readonly Edit[]): Edit[] {
  const last = edits.findLast(({ snippet }) => snippet !== undefined);
  let stops = 0;
  return edits.map((edit) => {
    if (edit.snippet === undefined) return edit;
    const before = stops;
    const counted = edit.snippet.replace(/\\.|\$\{(\d+)/gs, (found, stop?: string) => {
      if (stop === undefined) return found;
      stops = Math.max(stops, before + Number(stop));
      return `\${${before + Number(stop)}`;
    });
    return { ...edit, snippet: edit === last ? counted : counted.replace(/\$0$/, '') };
  });
}
