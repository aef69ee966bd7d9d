import type { Document } from '../document.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { Edit, Fix } from './edit.ts';
import { replace } from './replace.ts';

const beginning =
  /^(\W*(?:the )?)((?:full |partial )?(?:outage|incident|downtime))(?: (begins|began|starts|started)\b)?/i;

/**
 * The fixes that say of the second of two beginnings that it is one: `Outage begins again`, `Second outage`. English,
 * like the words by which a beginning is known.
 */
export function markSecond({ markdown }: Document, { textSpan }: TimelineEntry): Fix[] {
  const match = beginning.exec(markdown.text.slice(textSpan.start, textSpan.end));
  if (!match) return [];
  const [whole, opening = '', noun = '', verb] = match;
  const at = textSpan.start + opening.length;
  const edit: Edit = verb
    ? { span: { start: textSpan.start + whole.length, end: textSpan.start + whole.length }, text: ' again' }
    : { span: { start: at, end: at + noun.length }, text: second(noun) };
  const title = verb ? 'Say that it begins again' : 'Call it the second one';
  return [replace(title, [edit])];
}

function second(noun: string): string {
  if (noun === noun.toUpperCase()) return `SECOND ${noun}`;
  return `${/^\p{Lu}/u.test(noun) ? 'Second' : 'second'} ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
}
