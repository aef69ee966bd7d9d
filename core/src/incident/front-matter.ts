import type { MarkdownDocument } from '../markdown/parse.ts';
import { scanTimes } from '../time/scan.ts';
import type { DurationMention, Moment } from '../time/types.ts';
import { isOfIncident } from './duration-cues.ts';
import { endNamed } from './ends.ts';
import type { StatedWindow } from './window.ts';
import { hasClock } from './window-told.ts';

/** What the front matter states of the incident as a whole. */
export interface FrontMatterTimes {
  /** `started_at:` and `resolved_at:`; null where it states neither. */
  readonly window: StatedWindow | null;
  /** `duration: 90m`, `downtime_minutes: 90`, `impact: logins down for 90 minutes`. */
  readonly durations: readonly DurationMention[];
}

const field = /^([a-z]\w*(?:[ -]\w+){0,3})\s*:\s*(?=\S)/i;
const lengthName =
  /^(?:(?:incident|outage|impact|total|customer)[_ -])?(?:duration|downtime|length|time[_ -]to[_ -](?:recover|repair|resol|restor)\w*)([_ -]min(?:ute)?s?)?$/i;
const periodName = /^(?:(?:incident|outage|impact|downtime)[_ -])?(?:period|window|time[_ -]?frame)$/i;
const impactName = /^(?:(?:customer|user)[_ -])?impact$/i;
const count = /^["']?(\d{1,6})["']?\s*$/;

/** Reads the incident's beginning, end and length out of the front matter. */
export function readFrontMatter({ frontMatter, lines, text }: MarkdownDocument): FrontMatterTimes {
  let start: Moment | null = null;
  let end: Moment | null = null;
  const durations: DurationMention[] = [];
  if (!frontMatter) return { window: null, durations };
  for (let line = lines.lineAt(frontMatter.start); lines.start(line) < frontMatter.end; line++) {
    const [written, key = ''] = field.exec(lines.text(line).slice(0, 60)) ?? [];
    if (written === undefined) continue;
    const value = { start: lines.start(line) + written.length, end: lines.end(line) };
    const name = endNamed(key);
    if (name) {
      const moment = scanTimes(text, value.start, value.end).moments.find(({ clock }) => clock);
      if (name === 'start') start ??= moment ?? null;
      else end ??= moment ?? null;
      continue;
    }
    if (periodName.test(key)) {
      const range = scanTimes(text, value.start, value.end).ranges.find(hasClock);
      start ??= range?.start ?? null;
      end ??= range?.end ?? null;
      continue;
    }
    if (impactName.test(key)) {
      for (const length of scanTimes(text, value.start, value.end).durations) {
        const words = {
          raw: length.raw,
          before: text.slice(Math.max(value.start, length.span.start - 80), length.span.start),
          behind: text.slice(length.span.end, Math.min(value.end, length.span.end + 80)),
        };
        if (isOfIncident(words)) durations.push(length);
      }
      continue;
    }
    const [isLength, inMinutes] = lengthName.exec(key) ?? [];
    if (isLength === undefined) continue;
    const minutes = count.exec(text.slice(value.start, value.end))?.[1];
    const length =
      minutes === undefined
        ? scanTimes(text, value.start, value.end).durations[0]
        : inMinutes && countOf(minutes, value.start + text.slice(value.start, value.end).indexOf(minutes));
    if (length) durations.push(length);
  }
  return { window: start || end ? { start, end } : null, durations };
}

/** A bare figure below a key that names its unit. */
function countOf(raw: string, start: number): DurationMention {
  return {
    span: { start, end: start + raw.length },
    raw,
    minutes: Number(raw),
    granularity: 'minute',
    approximate: false,
    bound: 'exact',
    vague: false,
  };
}
