import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';
import { findPlaceholders } from '../rules/placeholder.ts';
import { pathSuggests } from '../sections/path.ts';

/**
 * What is to be filled in next behind an offset, from the beginning again where nothing is; null where nothing is left,
 * and in files that are neither a postmortem nor the beginning of one. Pure.
 *
 * @param offset in UTF-16 units; the end of what is selected
 */
export function nextPlaceholder(document: Document, offset: number): Span | null {
  const { isPostmortem, isTemplate, path } = document;
  // What has just been begun is known by its place alone.
  if (!isPostmortem && !isTemplate && !(path !== null && pathSuggests(path))) return null;
  const spans = findPlaceholders(document);
  return spans.find(({ start }) => start >= offset) ?? spans[0] ?? null;
}
