import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';
import { dateOf, timeOf } from './instant.ts';
import type { Incident } from './types.ts';

/** An item of a list that begins with a whole date and a time. */
export interface DatedItem {
  /** `YYYY-MM-DD HH:MM`, as stated; sorts as text. */
  readonly at: string;
  readonly span: Span;
  readonly line: number;
}

/**
 * Lists outside the timeline in which every item begins with a whole date and a time, such as a log under "Context":
 * at least four items that follow each other, all in one zone.
 */
export function datedLists({ markdown }: Pick<Document, 'markdown'>, incident: Incident): DatedItem[][] {
  const { moments } = incident.times;
  const entries = new Set(incident.entries.map((entry) => entry.line));
  const lists: DatedItem[][] = [];
  let list: DatedItem[] = [];
  let depth = 0;
  let next = 0;
  const close = () => {
    if (list.length >= 4) lists.push(list);
    list = [];
  };
  for (const { line, item, content } of markdown.prose) {
    if (line < incident.line || line > incident.endLine) continue;
    while (next < moments.length && (moments[next]?.span.start ?? 0) < content.start) next++;
    if (!item) {
      // Continuation lines belong to their item; anything else ends the list.
      if (depth === 0) close();
      continue;
    }
    const moment = moments[next];
    const starts =
      moment !== undefined && moment.span.start - content.start <= 3 && moment.span.end <= content.end;
    const date = starts && moment.date?.year && !moment.date.ambiguous ? dateOf(moment.date, null) : null;
    const time = starts && moment.clock ? timeOf(moment.clock) : null;
    if (entries.has(line) || date === null || time === null || (item.depth !== depth && list.length > 0))
      close();
    depth = item.depth;
    if (moment && date !== null && time !== null && !entries.has(line))
      list.push({ at: `${date} ${time}`, span: moment.span, line });
  }
  close();
  return lists;
}
