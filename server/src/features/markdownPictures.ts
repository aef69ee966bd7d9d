import { inMarkdown, type PlacedPicture } from '../../../core/src/drawing/in-markdown.ts';
import type { Settings } from '../../../core/src/settings.ts';
import type { MarkdownPicturesParams } from '../protocol.ts';
import { loadCore } from '../workspace/documents.ts';
import { pathOf } from '../workspace/paths.ts';

/**
 * The pictures of a text that is previewed, whether it is that of an open document or not.
 *
 * @param settings those of its file; null where that is not known
 */
export async function markdownPictures(
  { uri, text }: MarkdownPicturesParams,
  settings: Settings | null,
): Promise<PlacedPicture[]> {
  const { analyse } = await loadCore();
  const path = uri === null ? null : pathOf(uri);
  return inMarkdown(analyse(text, { ...(settings && { settings }), ...(path !== null && { path }) }));
}
