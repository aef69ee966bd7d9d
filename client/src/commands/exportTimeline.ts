import { type Parts, targetOf } from '../parts.ts';
import { chooseExport } from '../timeline/export.ts';

/** Saves the timeline of the file in a form that is asked for. */
export async function exportTimeline(parts: Parts, argument: unknown): Promise<void> {
  const uri = targetOf(parts, argument);
  if (uri) await chooseExport(parts.server, uri);
}
