import type { Document } from '../document.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { promptIn, promptInAll } from '../templates/wording/index.ts';
import type { Edit } from './edit.ts';
import { toSnippet } from './snippet.ts';

/**
 * The edit that puts a prompt for the day of an incident before its first time; where only the timeline has times,
 * behind its name, for all of them.
 *
 * @param first the first time of the incident's period, else of its timeline
 */
export function askDay(document: Document, { window, entries }: Incident, first: Instant): Edit {
  const { text } = document.markdown;
  const asked = promptIn(document.language, 'date');
  const inPeriod = first === window?.start || first === window?.end;
  const timeline = document.sections[entries.find(({ at }) => at === first)?.section ?? -1];
  if (!inPeriod && timeline?.kind === 'timeline' && timeline.form !== 'label' && timeline.form !== 'table')
    return insert(timeline.nameSpan.end, ` (${asked})`);
  // What makes a time an approximate one stays with it.
  const about = /[~≈]\s?$/.exec(text.slice(0, first.span.start).slice(-2))?.[0].length ?? 0;
  return insert(first.span.start - about, inPeriod ? `${asked}, ` : `${asked} `);
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text, snippet: toSnippet(text).replace(/\$0$/, '') };
}

/** Whether a document has a prompt for the day of the incident. */
export function asksDay({ markdown }: Document): boolean {
  return ['date', 'date and time', 'date of the incident']
    .flatMap(promptInAll)
    .some((asked) => markdown.text.includes(asked));
}
