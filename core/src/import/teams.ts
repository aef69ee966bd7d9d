import { type Opening, readChat } from './chat.ts';
import { clockPattern, readClock } from './clock.ts';
import type { Source } from './types.ts';

/** `[10:05 AM] Ada Lovelace`, `[3/5/2024 10:05] Lovelace, Ada`, `[Yesterday 10:05 AM] Ada`. */
const header = new RegExp(String.raw`^\[([^\[\]]{0,40}?)[ ,]{0,2}(${clockPattern})\] {0,3}([^\[\]]{1,100})$`);
/** `Ada Lovelace  3/5/2024 10:05 AM`. */
const trailing = new RegExp(
  String.raw`^([^\d\[\]]{2,80}?)[ \t\u00a0]{1,4}(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|yesterday|today),?[ \u00a0](${clockPattern})$`,
  'i',
);

/** Copies from Microsoft Teams. */
export const teams: Source = {
  name: 'teams',
  evidence({ sample }) {
    const headers = sample.filter((_, line) => openingAt(sample, line) !== null).length;
    return headers === 0 ? 0 : 0.97;
  },
  read: ({ lines }, context) => readChat(lines, context, openingAt),
};

function openingAt(lines: readonly string[], line: number): Opening | null {
  const text = (lines[line] as string).trim();
  if (text.length > 200) return null;
  const match = header.exec(text);
  if (match && !/[:>]\s|^</.test(match[3] ?? '')) return opening(match[3], match[2], match[1]);
  const behind = trailing.exec(text);
  return behind ? opening(behind[1], behind[3], behind[2]) : null;
}

function opening(
  author: string | undefined,
  clock: string | undefined,
  day: string | undefined,
): Opening | null {
  const time = readClock(clock ?? '');
  return time === null
    ? null
    : { author: (author ?? '').trim(), time, day: (day ?? '').trim(), text: '', lines: 1 };
}
