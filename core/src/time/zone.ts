import { twoDigits } from '../two-digits.ts';
import { before, endsHere } from './context.ts';
import type { Phrase } from './phrase.ts';
import type { ZoneMention } from './types.ts';
import { zoneNames, zoneTable } from './zone-data.ts';

/**
 * Where a zone stands. Beside a clock time much is a zone that elsewhere is a word: `clock` is right after one,
 * `aside` after one but in parentheses or behind a date, `alone` anywhere else.
 */
export type ZonePlace = 'clock' | 'aside' | 'alone';

interface Found {
  readonly value: ZoneMention;
  readonly next: number;
}

/** Abbreviations that are everyday words or names when they stand in capitals. */
const wordLike = new Set([
  'ACT',
  'ART',
  'MET',
  'WIT',
  'PET',
  'GET',
  'MST',
  'CT',
  'MT',
  'AMT',
  'BOT',
  'COT',
  'ICT',
  'VET',
  'ECT',
  'EST',
]);
/** Abbreviations in small letters that are words in one of our languages: "10:15 est tombé". */
const smallWords = new Set([
  'est',
  'cat',
  'eat',
  'met',
  'art',
  'wit',
  'pet',
  'get',
  'act',
  'et',
  'mt',
  'ct',
  'west',
  'cot',
  'bot',
  'vet',
  'wat',
  'pt',
  'ist',
]);
/** Slips met in real documents, with what was meant. */
const slips: Readonly<Record<string, string>> = { GTM: 'GMT', UST: 'UTC', ETA: 'EAT', UTZ: 'UTC' };
const notZones =
  /^(?:NOT|TEST|REST|HOST|ROOT|BEST|LAST|OUT|PUT|POST|JWT|CERT|NEXT|BUT|LIST|SET|HIT|BOOT|FAST|COST|EVENT|MQTT|ALERT|HALT|EXIT|SAT|SQAT|IOT|BIT|SSRT|CRT|MTTR|IRT|SRT|MTT)$/;

/** Reads a zone that starts at the token. */
export function readZone(phrase: Phrase, at: number, place: ZonePlace): Found | null {
  const token = phrase.at(at);
  if (token.kind === 'mark') {
    if (token.text === '+' || token.text === '-' || token.text === '−')
      return place === 'alone' ? null : readOffset(phrase, at, place);
    return null;
  }
  if (token.kind !== 'word') return null;
  if (token.word.iana) {
    const raw = phrase.raw(at);
    const slip = raw.startsWith('UC/');
    const name = slip ? `US${raw.slice(2)}` : raw;
    return finish(phrase, at, at + 1, name, slip ? name : null);
  }
  const words = readWords(phrase, at, place);
  if (words) return words;
  return readAbbreviation(phrase, at, place);
}

/** Reads `UTC`, `PST`, `GMT+1`, `GTM+2`, and an offset or abbreviation in parentheses that belongs to it. */
function readAbbreviation(phrase: Phrase, at: number, place: ZonePlace): Found | null {
  const raw = phrase.raw(at);
  const upper = raw.toUpperCase();
  const slip = slips[raw];
  const key = phrase.at(at).word.zone ?? (slip === undefined ? undefined : slip);
  if (key === undefined) return null;
  const end = phrase.at(at).end;
  if (raw === 'Z' || upper === 'Z') {
    return raw === 'Z' && phrase.at(at).glued && place === 'clock' && endsHere(phrase.text, end)
      ? finish(phrase, at, at + 1, 'UTC', null)
      : null;
  }
  const small = raw !== upper;
  if (small) {
    const plain = raw === 'utc' || raw === 'gmt' || raw === 'Utc' || raw === 'Gmt';
    if (!plain && (place === 'alone' || smallWords.has(raw.toLowerCase()))) {
      const parenthesised = place === 'aside' && phrase.mark(at - 1, '(') && phrase.mark(at + 1, ')');
      if (!parenthesised || raw !== raw.toLowerCase()) return null;
    }
  }
  const universal = key === 'UTC' || key === 'GMT';
  if (universal) {
    const offset = readOffset(phrase, at + 1, place);
    if (offset) {
      const name = offset.value.key;
      const corrected =
        slip === undefined ? null : `${slip}${phrase.text.slice(phrase.at(at).end, offset.value.span.end)}`;
      return finish(phrase, at, offset.next, name, corrected);
    }
  }
  const sum = universal || small ? null : readOffset(phrase, at + 1, 'clock');
  if (sum && phrase.at(at + 1).glued) return withOffset(finish(phrase, at, at + 1, key, slip ?? null), sum);
  if (!endsHere(phrase.text, end)) return null;
  // "ETA 15:30" announces an arrival; a zone comes after the time.
  if (slip !== undefined && place === 'alone') return null;
  if (wordLike.has(raw) && !isFirm(phrase, at, place)) return null;
  return readPair(phrase, at, key) ?? finish(phrase, at, at + 1, key, slip ?? null);
}

/** `PST/PDT`: both seasons of one place, whose time it is all year. */
function readPair(phrase: Phrase, at: number, key: string): Found | null {
  if (!phrase.mark(at + 1, '/')) return null;
  const row = zoneTable.find((each) => each.key === key);
  const other = phrase.at(at + 2).word.zone;
  if (!row?.counterpart || row.counterpart !== other || !endsHere(phrase.text, phrase.at(at + 2).end))
    return null;
  return finish(phrase, at, at + 3, row.generic ?? row.meanings[0]?.iana ?? key, null);
}

/** `SAST+2`: an abbreviation with its own offset behind it, as others write `SAST (UTC+2)`. */
function withOffset({ value }: Found, offset: Found): Found {
  const { span } = offset.value;
  const whole = { start: value.span.start, end: span.end };
  const raw = value.raw + offset.value.raw;
  const minutes = offsetOf(offset.value.key) as number;
  return { next: offset.next, value: { ...value, span: whole, raw, statedOffset: { minutes, span } } };
}

/** Whether a word-like abbreviation stands as only a zone does: in parentheses, at the end, before a colon or dash. */
function isFirm(phrase: Phrase, at: number, place: ZonePlace): boolean {
  const raw = phrase.raw(at);
  if (place !== 'alone' && (raw === 'EST' || raw === 'MST')) return true;
  if (place === 'alone') return raw === 'EST' && !/['’]/.test(phrase.text.charAt(phrase.at(at).start - 1));
  const after = phrase.text.slice(phrase.at(at).end, phrase.at(at).end + 8);
  return /^[\s*_`]*(?:$|[\n\r)\]:,;|.–—-]|to\b)/.test(after);
}

/** Reads `+1`, `-05:00`, `−0400`: minutes east of UTC as the key `+01:00`. */
function readOffset(phrase: Phrase, at: number, place: ZonePlace): Found | null {
  const sign = phrase.at(at);
  if (sign.kind !== 'mark' || !/^[+−–-]$/.test(sign.text)) return null;
  const named = phrase.at(at - 1).kind === 'word';
  const hours = phrase.at(at + 1);
  if (hours.kind !== 'number') return null;
  const plus = sign.text === '+';
  // "10:00 UTC - 5 servers": only a plus may stand free.
  const inParentheses = place === 'aside';
  if (!hours.glued && !plus && !inParentheses) return null;
  if (sign.text === '–' && !(named && sign.glued && hours.glued)) return null;
  if (!named && !hours.glued) return null;
  let next = at + 2;
  let minutes: number;
  if (hours.text.length === 4) {
    minutes = Math.floor(hours.value / 100) * 60 + (hours.value % 100);
    if (hours.value % 100 > 45) return null;
  } else if (hours.text.length <= 2) {
    minutes = hours.value * 60;
    const withMinutes = phrase.joint(at + 2, ':') && phrase.digits(at + 3, 2);
    if (withMinutes) {
      const rest = phrase.at(at + 3).value;
      const after = phrase.at(at + 4);
      // "16:00 UTC-17:00 UTC" and "10:00-11:00" are ranges.
      if (rest % 15 !== 0 || after.word.zone !== undefined || after.word.meridiem !== undefined) return null;
      const told = named || plus || (sign.glued && phrase.digits(at - 1, 1, 9) && followsSeconds(phrase, at));
      if (!told && !followsStamp(phrase, at)) return null;
      if (!plus && named && hours.value > 11) return null;
      minutes += rest;
      next = at + 4;
    } else if (!named) return null;
  } else return null;
  if (minutes > 14 * 60) return null;
  const last = phrase.at(next - 1);
  if (!endsHere(phrase.text, last.end)) return null;
  const key = `${plus ? '+' : '-'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return finish(phrase, at, next, key, null);
}

/** `2026-03-05 20:00 -03:00`: set apart before the sign only, below the time, and behind a date that is written so. */
function followsStamp(phrase: Phrase, sign: number): boolean {
  if (phrase.at(sign).glued || !phrase.at(sign + 1).text.startsWith('0')) return false;
  if (!phrase.joint(sign - 2, ':') || phrase.at(sign - 3).value <= phrase.at(sign + 1).value) return false;
  const day = sign - (phrase.mark(sign - 4, '~') ? 5 : 4);
  return phrase.joint(day - 1, '-') && phrase.joint(day - 3, '-') && phrase.digits(day - 4, 4);
}

/** `…T10:05:00-04:00` and `10:05:00-04:00`: seconds before the sign, none behind. */
function followsSeconds(phrase: Phrase, sign: number): boolean {
  if (phrase.mark(sign + 4, ':')) return false;
  const seconds = phrase.mark(sign - 2, ':') && phrase.mark(sign - 4, ':');
  const fraction = phrase.mark(sign - 2, '.') && phrase.mark(sign - 4, ':');
  const iso = phrase.at(sign - 4).text === 't';
  return seconds || fraction || iso;
}

const longestName = 6;

/** Reads a zone in words, with the abbreviation in parentheses that may follow: `Central African Time (CAT)`. */
function readWords(phrase: Phrase, at: number, place: ZonePlace): Found | null {
  if (!phrase.at(at).word.zoneWord) return null;
  let name = '';
  let found: Found | null = null;
  for (let length = 0; length < longestName; length++) {
    const token = phrase.at(at + length);
    if (token.kind !== 'word' || !token.word.zoneWord) break;
    name += length === 0 ? token.text : ` ${token.text}`;
    const key = zoneNames.get(name);
    if (key === undefined) continue;
    const raw = phrase.raw(at);
    const capital = raw !== raw.toLowerCase();
    // "10:00 Pacific" is a zone beside a time only; "central" in small letters never is.
    if (!capital && (length === 0 || place === 'alone')) continue;
    if (length === 0 && place === 'alone') continue;
    if (key === null && place === 'alone') continue;
    found = finish(phrase, at, at + length + 1, key, null);
  }
  return found;
}

function finish(
  phrase: Phrase,
  at: number,
  next: number,
  key: string | null,
  corrected: string | null,
): Found {
  const start = phrase.at(at).start;
  let end = phrase.at(next - 1).end;
  let stated: ZoneMention['statedOffset'] = null;
  let after = next;
  let name = key;
  const named = phrase.at(at).kind === 'word';
  // "(Eastern Standard Time, EST)"
  if (
    named &&
    phrase.mark(next, ',') &&
    phrase.mark(next + 2, ')') &&
    phrase.at(next + 1).word.zone === key
  ) {
    after = next + 2;
    end = phrase.at(next + 1).end;
  } else if (named && phrase.mark(next, '(')) {
    const inner = readZone(phrase, next + 1, 'aside');
    if (inner && phrase.mark(inner.next, ')')) {
      const outer = offsetOf(key);
      const offset = offsetOf(inner.value.key);
      // Name and offset of one zone; two names are two zones unless one is the other in words.
      if (offset !== null && outer === null) stated = { minutes: offset, span: inner.value.span };
      else if (outer !== null && offset === null) {
        stated = { minutes: outer, span: { start, end } };
        name = inner.value.key;
      }
      const inWords = phrase.at(at).word.zone === undefined || next - at > 1;
      if (stated || inner.value.key === key || inWords) {
        if (!stated && inWords) name = inner.value.key ?? key;
        after = inner.next + 1;
        end = phrase.at(inner.next).end;
      }
    }
  }
  return {
    next: after,
    value: {
      span: { start, end },
      raw: phrase.text.slice(start, end),
      key: name,
      corrected,
      statedOffset: stated,
    },
  };
}

/** Minutes of a key such as `+02:00`; null for a name. */
export function offsetOf(key: string | null): number | null {
  const match = key === null ? null : /^([+-])(\d\d):(\d\d)$/.exec(key);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** Reads an unknown abbreviation in parentheses after a clock time, `(XYT)`, from the text: its key is null. */
export function readUnknown(phrase: Phrase, at: number): ZoneMention | null {
  if (!phrase.mark(at, '(')) return null;
  const open = phrase.at(at);
  const match = /^\(\s{0,4}([A-Z]{2,3}T)\s{0,4}\)/.exec(phrase.text.slice(open.start, open.start + 16));
  const name = match?.[1];
  if (!match || name === undefined || notZones.test(name)) return null;
  const start = open.start + match[0].indexOf(name);
  return {
    span: { start, end: start + name.length },
    raw: name,
    key: null,
    corrected: null,
    statedOffset: null,
  };
}

const announced =
  /(?:times?(?: ?zones?)?|timestamps?|timeline|clock|heures?|horas?|horarios?|horários?|zeiten|zeitzone|uhrzeiten|fuseau(?: horaire)?|zona horaria|fuso(?: horário)?|chronologie|chronology|cronología|cronologia|l[íi]nea de(?:l)? tiempo|linha do tempo|zeitverlauf|zeitleiste|時刻|タイムライン)[ \p{P}]*(?:(?:are|is|all|in|given|shown|listed|expressed|below|here|sont|en|em|está[n]?|são|in der|sind|the|,)[ \p{P}]*)*$/iu;

/** Whether the words before say that a zone follows: "all times in", "Timezone:", "Time (". */
export function announcesZone(phrase: Phrase, at: number): boolean {
  return announced.test(before(phrase.text, phrase.at(at).start));
}
