import { opensLine } from './context.ts';
import { readDuration } from './duration.ts';
import { Lexer } from './lexer.ts';
import { readMoment } from './moment.ts';
import type { Phrase } from './phrase.ts';
import { addAlternative, readBareDay, readRange } from './range.ts';
import type { DurationMention, Moment, TimeRange, TimeScan, ZoneMention } from './types.ts';
import { announcesZone, offsetOf, readZone } from './zone.ts';

/** What has been found so far. */
interface Findings {
  readonly moments: Moment[];
  readonly ranges: TimeRange[];
  readonly durations: DurationMention[];
  readonly zones: ZoneMention[];
}

/**
 * Reads every clock time, date, zone, range and length in a stretch of prose. Linear in the length of the stretch; no
 * phrase crosses a line ending; never throws.
 *
 * @param text masked prose: the document with all that is not prose blanked, so that spans are document offsets (UTF-16)
 */
export function scanTimes(text: string, from = 0, to = text.length): TimeScan {
  const found: Findings = { moments: [], ranges: [], durations: [], zones: [] };
  new Lexer(text, from, to, (phrase) => readPhrase(phrase, found)).run();
  return found;
}

function readPhrase(phrase: Phrase, found: Findings): void {
  for (let at = 0; at < phrase.length; ) {
    at =
      readTime(phrase, at, found) ??
      readLength(phrase, at, found) ??
      readZoneAlone(phrase, at, found) ??
      at + 1;
  }
}

/** Reads a moment, or the range that begins with it. Returns the index behind it. */
function readTime(phrase: Phrase, at: number, found: Findings): number | null {
  // `+00:12` is no clock time but a distance from one, or an offset; `+2024-05-03` is an item of a list.
  const plus = phrase.text.charAt(phrase.at(at).start - 1) === '+' && !phrase.joint(at + 1, '-');
  if (plus || !isCleanStart(phrase, at)) return null;
  const moment = readMoment(phrase, at);
  const range = readRange(phrase, at, moment) ?? (moment ? null : readBareDay(phrase, at));
  if (range) {
    const whole = addAlternative(phrase, range);
    found.ranges.push(whole.value);
    found.moments.push(whole.value.start, whole.value.end);
    return whole.next;
  }
  if (!moment) return null;
  found.moments.push(moment.value);
  return moment.next;
}

/** `3.10:05 AM`: the space behind the item's number is missing. */
function isBehindItemNumber(phrase: Phrase, at: number): boolean {
  return (
    phrase.joint(at - 1, '.') &&
    phrase.digits(at - 2, 1, 2) &&
    phrase.joint(at + 1, ':') &&
    phrase.digits(at + 2, 2) &&
    opensLine(phrase.text, phrase.at(at - 2).start)
  );
}

function readLength(phrase: Phrase, at: number, found: Findings): number | null {
  if (!isCleanStart(phrase, at)) return null;
  const duration = readDuration(phrase, at);
  if (!duration) return null;
  found.durations.push(duration.value);
  return duration.next;
}

/** A number that goes on from one before it ("1.2.3", "10:8080") is no beginning; one behind the number of an item is. */
function isCleanStart(phrase: Phrase, at: number): boolean {
  const token = phrase.at(at);
  if (token.kind === 'mark') return false;
  if (token.kind !== 'number' || isBehindItemNumber(phrase, at)) return true;
  const previous = phrase.text.charAt(token.start - 1);
  if (!/[.:/,+-]/.test(previous)) return true;
  return !(previous === '-' ? /[\p{L}\p{N}_]/u : /[\p{N}_]/u).test(phrase.text.charAt(token.start - 2));
}

/** Abbreviations that mean a zone wherever they stand in capitals. */
const plainZones = new Set(
  'UTC GMT EAT WAT CAT SAST PST PDT EST EDT CST CDT MDT CET CEST BST EET EEST JST KST IST SGT AEST AEDT NZST NZDT MEZ MESZ'.split(
    ' ',
  ),
);

/** A zone without a clock time: announced ("All times in CET"), in parentheses, or plain by itself. */
function readZoneAlone(phrase: Phrase, at: number, found: Findings): number | null {
  const token = phrase.at(at);
  if (token.kind !== 'word') return null;
  if (token.word.zone === undefined && !token.word.zoneWord && !token.word.iana && token.text !== 'gtm')
    return null;
  const announced = announcesZone(phrase, at);
  const zone = readZone(phrase, at, announced ? 'aside' : 'alone');
  if (!zone) return null;
  const { key } = zone.value;
  const enclosed = phrase.mark(at - 1, '(') && (phrase.mark(zone.next, ')') || phrase.mark(zone.next, ','));
  const plain =
    key !== null && (plainZones.has(key) || offsetOf(key) !== null || token.word.zoneWord || token.word.iana);
  if (!announced && !enclosed && !plain) return null;
  found.zones.push(zone.value);
  return zone.next;
}
