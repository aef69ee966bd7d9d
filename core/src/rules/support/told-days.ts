import type { Document } from '../../document.ts';
import type { Incident } from '../../incident/types.ts';
import type { CalendarDate } from '../../time/types.ts';
import { sectionAt, tellsIncident } from './places.ts';

/** The incident itself, said to be of a day: "the outage that occurred on", "this incident of". */
const incidentOf =
  /\b(?:the|this|our|an?)\s(?:[\p{L}\d'’-]+\s){0,4}?(?:outage|incident|downtime|disruption|interruption|breakdown|unavailability)s?\b(?:\s[\p{L}\d'’()-]+){0,9}?\s(?:on|of|from|dated)(?:\sthe)?\s$/iu;
/** The sentence begins with the day. */
const opens = /^(?:on|am|le|el|em)(?:\sthe)?\s$/i;
/** What happened on it is the incident. */
const wentWrong =
  /^[^.;!?]{0,160}?\b(?:outage|incident|downtime|disruption|interruption|went (?:down|offline)|was (?:down|unavailable|inaccessible)|crash(?:ed)?|became (?:unavailable|unresponsive|inaccessible))\b/i;
/** Another incident, or another day than that of the incident: of a cause, of the repair, of the report. */
const another =
  /\b(?:similar\w*|previous\w*|prior|earlier|another|other|last|first|second|past|former|recurr\w*|repeat\w*|again|since|before|after|until|till|till|between|like|as in|than|compar\w*|introduc\w*|deploy\w*|releas\w*|merg\w*|upgrad\w*|updat\w*|chang\w*|migrat\w*|publish\w*|post(?:ed|ing)|review\w*|meet\w*|schedul\w*|due|creat\w*|prepar\w*|writ\w*|held|resolv\w*|fix\w*|clos\w*|ended|restor\w*|recover\w*|mitigat\w*|report(?:ed)? (?:on|by)|analy[sz]\w*|investigat\w*|next|followed|follow-?up)\b/i;

/** So many characters of a sentence before its date are looked at. */
const reach = 140;

/** Days on which sentences outside the timeline have the incident itself happen, in document order. */
export function* toldDays(document: Document, incident: Incident): Iterable<CalendarDate> {
  const { lines, mask } = document.markdown;
  for (const { date } of incident.times.moments) {
    if (!date || date.day === null || date.month === null || date.ambiguous || date.problem) continue;
    const section = sectionAt(document, date.span.start);
    const isName = section !== null && date.span.start < section.nameSpan.end;
    if (isName || section?.kind === 'timeline' || section?.kind === 'date') continue;
    if (!tellsIncident(document, date.span)) continue;
    const from = Math.max(date.span.start - reach, lines.start(lines.lineAt(date.span.start)));
    const before = sentenceEnd(mask.slice(from, date.span.start));
    const behind = mask.slice(date.span.end, date.span.end + reach).replace(/\s+/g, ' ');
    const isTold = incidentOf.test(before) || (opens.test(before) && wentWrong.test(behind));
    const sentence = before + (/^[^.;!?]*/.exec(behind)?.[0] ?? '');
    if (isTold && !another.test(sentence)) yield date;
  }
}

/** What follows the last end of a sentence; a clock time before the date is left out. */
function sentenceEnd(text: string): string {
  const sentence =
    text
      .replace(/\s+/g, ' ')
      .split(/[.;!?](?=\s)/)
      .at(-1) ?? '';
  return sentence
    .replace(/^[\s*_>–-]+/, '')
    .replace(/\b(?:at|around) \d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?,? /i, '');
}
