import { type Parts, targetOf } from '../parts.ts';

/** Shows the timeline of the file beside its text. */
export function openTimelinePreview(parts: Parts, argument: unknown): void {
  const uri = targetOf(parts, argument);
  if (uri) parts.previews.show(uri);
}
