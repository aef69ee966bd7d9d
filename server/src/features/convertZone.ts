import type { analyse } from '../../../core/src/analyse.ts';
import { convertZoneChecked } from '../../../core/src/repair/convert-zone.ts';
import type { ConvertZoneParams, ConvertZoneResult } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type EditSupport, workspaceEdit } from './edits.ts';

/** The edit that writes the times of a document in another zone, or why there is none. */
export function convertTimes(
  analysed: Analysed,
  { zone, keepOriginal = false }: ConvertZoneParams,
  support: EditSupport,
  read: typeof analyse,
): ConvertZoneResult {
  const { settings, path } = analysed.analysis;
  const conversion = convertZoneChecked(analysed.analysis, zone, { keepOriginal }, (text) =>
    read(text, { settings, ...(path !== null && { path }) }),
  );
  if ('refused' in conversion) return conversion;
  return { edit: workspaceEdit(analysed, conversion.edits, support) };
}
