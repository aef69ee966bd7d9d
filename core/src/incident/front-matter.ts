import type { MarkdownDocument } from '../markdown/parse.ts';
import { scanTimes } from '../time/scan.ts';
import type { Moment } from '../time/types.ts';
import type { StatedWindow } from './window.ts';

const startKey = /^(?:start|start_time|started|started_at|incident_start|begin)\s*:/i;
const endKey =
  /^(?:end|end_time|ended|ended_at|incident_end|(?:resolved|restored|recovered|repaired)(?:_at)?)\s*:/i;

/** The window that the front matter states (`start_time:` and `end_time:`); null where it states none. */
export function frontMatterWindow(document: MarkdownDocument): StatedWindow | null {
  if (!document.frontMatter) return null;
  const { lines, text, frontMatter } = document;
  let start: Moment | null = null;
  let end: Moment | null = null;
  for (let line = lines.lineAt(frontMatter.start); lines.start(line) < frontMatter.end; line++) {
    const content = lines.text(line);
    const key = startKey.test(content) ? 'start' : endKey.test(content) ? 'end' : null;
    if (key === null) continue;
    const moment = scanTimes(text, lines.start(line), lines.end(line)).moments.find((m) => m.clock);
    if (key === 'start') start ??= moment ?? null;
    else end ??= moment ?? null;
  }
  return start || end ? { start, end } : null;
}
