import { remember } from '../remember.ts';

/** Emoji, pictographs, dingbats, arrows, box drawing: ornament around a name. */
const ornament =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|[\u{FE00}-\u{FE0F}]|\u{200D}|\u{20E3}|[\u{2190}-\u{21FF}\u{2300}-\u{27BF}\u{2B00}-\u{2BFF}]/gu;
const shortcode = /:[a-z][a-z0-9_+-]*:/g;
/** `1.`, `2)`, `3 -`, `IV.`, `Section 2:`, `Part 1 –`, `Step 3:`, `a)`, `D4:`, `#3` before a name. */
const numbering =
  /^(?:(?:section|part|step|étape|sección|paso|parte|teil|schritt|abschnitt|第)\s*)?(?:#?\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h]|d\d)\s*[.):\-–—]+\s*|^\d{1,2}(?:\.\d{1,2})+\s+|^(?:section|part|step)\s+\d{1,2}\s+/i;

/**
 * A section name reduced to what names have in common: lower case, without accents, marks, emoji, numbering and
 * quotes; `&` and `/` read as words between. Words are separated by one space.
 */
export const normaliseName: (name: string) => string = remember(8000, reduce);

function reduce(name: string): string {
  const text = name
    .replace(/^\uFEFF/, '')
    .replace(shortcode, ' ')
    .replace(ornament, ' ')
    .replace(/^[\s>#*_~`"'“”«»‘’•·\-–—=|[\]]+/u, '')
    .trim();
  return words(text.replace(numbering, ''));
}

/** The words of a text, folded: accents, case and punctuation do not count. */
export function words(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`´]/g, "'")
    .replace(/'(?=s\b|t\b)/g, '')
    .replace(/\s*(?:&|\+)\s*/g, ' and ')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
