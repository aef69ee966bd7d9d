import {
  type ClientCapabilities,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Section } from '../../../core/src/sections/section.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** Whether the client shows symbols as a tree. */
export function showsTree(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
}

/** The sections of a postmortem, labels and bold lines included, for editors that know only headings or nothing. */
export function symbols({ uri, analysis }: Analysed, tree: boolean): DocumentSymbol[] | SymbolInformation[] {
  if (!analysis.isPostmortem) return [];
  if (tree) return asTree(analysis);
  const { lines } = analysis.markdown;
  return analysis.sections.map(
    (section): SymbolInformation => ({
      name: nameOf(section),
      kind: SymbolKind.String,
      location: { uri, range: rangeOf(lines, section.span) },
    }),
  );
}

function asTree({ sections, markdown }: Analysed['analysis']): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const all: DocumentSymbol[] = [];
  for (const section of sections) {
    const children: DocumentSymbol[] = [];
    const symbol = {
      name: nameOf(section),
      kind: SymbolKind.String,
      range: rangeOf(markdown.lines, section.span),
      selectionRange: rangeOf(markdown.lines, section.nameSpan),
      children,
    };
    all.push(symbol);
    // Parents come before what they own.
    const siblings = section.parent === null ? roots : (all[section.parent]?.children ?? roots);
    siblings.push(symbol);
  }
  return roots;
}

/** Symbols must not be nameless. */
function nameOf({ name, kind }: Section): string {
  return name.trim() || kind;
}
