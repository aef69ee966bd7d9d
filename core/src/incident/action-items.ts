import { dateOf } from './instant.ts';
import { momentsIn, type Reading, sectionsOf } from './reading.ts';
import type { ActionItem } from './types.ts';

const owner =
  /(?:owner|assignee|responsible|dri|who)\s*[:=]\s*([^,;|)\]\n]{2,40})|(?:^|\s|\()(@[\w-]+(?:\/[\w-]+)?)/i;
const link = /\]\((https?:[^)\s]+)\)|(https?:\/\/[^\s)>\]]+)|\b([A-Z][A-Z0-9]+-\d+)\b|(?:^|\s)(#\d+)\b/;
const due = /\b(?:due|by|until|before|deadline|eta)\b[^.]{0,12}$/i;

/** Reads what shall be done: the items and rows of the sections of tasks, else of the measures. */
export function readActionItems(reading: Reading): ActionItem[] {
  const { document } = reading;
  const tasks = sectionsOf(reading, 'tasks');
  const sections = tasks.length > 0 ? tasks : sectionsOf(reading, 'measures');
  const items: ActionItem[] = [];
  const done = new Set<number>();
  for (const section of sections) {
    for (const line of document.prose) {
      if (line.line < section.line || line.line > section.endLine || done.has(line.line)) continue;
      const opens = line.item !== null && line.line > section.line;
      if ((!opens && line.kind !== 'row') || line.header) continue;
      if (reading.sections.some((other) => other.line === line.line)) continue;
      done.add(line.line);
      const raw = document.text.slice(line.content.start, line.content.end);
      const box = /^\[([ xX])\]\s*/.exec(raw);
      const dated = momentsIn(reading, line.content).find(
        (moment) =>
          moment.date &&
          due.test(
            document.mask.slice(Math.max(line.content.start, moment.span.start - 25), moment.span.start),
          ),
      );
      const who = owner.exec(raw);
      const where = link.exec(raw);
      items.push({
        line: line.line,
        text: raw.slice(box?.[0].length ?? 0),
        owner: (who?.[1] ?? who?.[2])?.trim() ?? null,
        due: dated?.date ? dateOf(dated.date, null) : null,
        done: box ? box[1] !== ' ' : /\*\*done\*\*|\|\s*done\s*\||✅|\(completed\)/i.test(raw),
        link: where?.[1] ?? where?.[2] ?? where?.[3] ?? where?.[4] ?? null,
      });
    }
  }
  return items;
}
