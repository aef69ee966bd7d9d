import type { ConvertZoneParams, ConvertZoneResult } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type EditSupport, workspaceEdit } from './edits.ts';

/** The edit that writes the times of a document in another zone, or why there is none. */
export async function convertTimes(
  analysed: Analysed,
  { zone, keepOriginal = false }: ConvertZoneParams,
  support: EditSupport,
): Promise<ConvertZoneResult> {
  // Loaded with the analysis, not with the server.
  const { convertZoneChecked } = await import('../../../core/src/repair/convert-zone.ts');
  const conversion = convertZoneChecked(analysed.analysis, zone, { keepOriginal });
  if ('refused' in conversion) return conversion;
  return { edit: workspaceEdit(analysed, conversion.edits, support) };
}
