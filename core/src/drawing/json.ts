import type { PictureEntry, TimelinePicture } from './picture.ts';

/** The pictures of a document as JSON for other programs. Lines count from 1, as editors show them; lengths are minutes. */
export function toJson(pictures: readonly TimelinePicture[]): string {
  return `${JSON.stringify(pictures.map(plain), null, 2)}\n`;
}

function plain(picture: TimelinePicture): object {
  const { title, zone, window, entries, untimed, metrics } = picture;
  const instant = (ms: number | null): string | null =>
    picture.absolute && ms !== null ? new Date(ms).toISOString() : null;
  const entry = ({ line, day, timeText, ms, untilMs, phase, text, problem }: PictureEntry): object => ({
    line: line + 1,
    day,
    time: timeText || null,
    instant: instant(ms),
    until: instant(untilMs),
    phase,
    text,
    problem: problem?.message ?? null,
  });
  return {
    title,
    zone: picture.absolute ? zone : null,
    window: window && { label: window.label, start: instant(window.startMs), end: instant(window.endMs) },
    metrics: metrics.map(({ name, minutes, formula, fromLine, toLine, stated }) => ({
      name,
      minutes,
      formula,
      lines: [fromLine + 1, toLine + 1],
      stated: stated && { text: stated.raw, minutes: stated.minutes },
    })),
    entries: [...entries, ...untimed].sort((a, b) => a.line - b.line).map(entry),
  };
}
