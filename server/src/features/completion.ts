import {
  type ClientCapabilities,
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import type { Suggestion } from '../../../core/src/completion/suggestion.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** Characters after which something may be worth suggesting; Markdown's own completion asks after none. */
export const triggerCharacters = ['#', '*', '-', '|', ':', ' '];

/** What a client can do with a suggestion. */
export interface CompletionSupport {
  readonly snippets: boolean;
}

export function completionSupport(capabilities: ClientCapabilities): CompletionSupport {
  return { snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true };
}

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  entry: CompletionItemKind.Event,
  zone: CompletionItemKind.Constant,
  value: CompletionItemKind.Value,
};

/**
 * What could be written at a position, in the order of the core.
 *
 * @param zone IANA name of the zone that the author lives in; null when the client does not tell
 */
export async function completion(
  { analysis }: Analysed,
  position: Position,
  context: CompletionContext | undefined,
  zone: string | null,
  { snippets }: CompletionSupport,
): Promise<CompletionItem[]> {
  // Loaded with the analysis, not with the server.
  const { complete } = await import('../../../core/src/completion/complete.ts');
  const { lines } = analysis.markdown;
  const invoked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const suggestions = complete(analysis, lines.offset(position), { invoked, now: Date.now(), zone });
  return suggestions.map(
    (each, index): CompletionItem => ({
      label: each.label,
      kind: kinds[each.kind],
      ...(each.detail && { detail: each.detail }),
      ...(each.documentation && { documentation: each.documentation }),
      sortText: String(index).padStart(3, '0'),
      filterText: each.filter,
      insertTextFormat:
        snippets && each.snippet !== null ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: rangeOf(lines, each.span),
        newText: snippets && each.snippet !== null ? each.snippet : each.text,
      },
    }),
  );
}
