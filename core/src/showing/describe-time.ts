import type { Document } from '../document.ts';
import { elapsedSinceStart } from '../incident/elapsed.ts';
import { dateOf, keyOf } from '../incident/instant.ts';
import { minutesOf, startOf } from '../incident/metrics.ts';
import { isNoonSlip } from '../incident/order.ts';
import type { Incident, Instant, Provenance } from '../incident/types.ts';
import { incidentDay } from '../incident/zone-mentions.ts';
import { localTime } from '../time/arithmetic.ts';
import { clockChange } from '../time/clock-change.ts';
import { offsetName } from '../time/offset-name.ts';
import type { CalendarDate, ClockTime, ZoneMention } from '../time/types.ts';
import { zoneKey, zoneOffset } from '../time/zones.ts';
import { type Description, dayName, type Fact, lineName, quoted, sinceStart } from './description.ts';
import { type ShownTime, zoneMentionOf } from './times.ts';
import { offsetAt, zoneFacts } from './zone.ts';

/** All about a time: in UTC, in the reader's zone, since the start, and where its date and zone come from. */
export function describeTime(
  document: Document,
  incident: Incident,
  { instant, span }: ShownTime,
  readerZone: string | null,
): Description {
  const mention = zoneMentionOf(incident, instant);
  const key = mention ? keyOf(mention) : instant.zone === null ? null : zoneKey(instant.zone);
  return {
    span,
    title: quoted(document.markdown.mask.slice(span.start, span.end)) || quoted(instant.raw),
    facts: [
      ...conversions(instant, key, readerZone),
      ...elapsedFact(incident, instant),
      {
        name: 'Date',
        text: [instant.date && dayName(instant.date), dateOrigin(incident, instant)]
          .filter(Boolean)
          .join(', '),
      },
      {
        name: 'Zone',
        text: [zoneName(instant, mention, key), zoneOrigin(instant)].filter(Boolean).join(', '),
      },
      ...(instant.zone === null ? [] : zoneFacts(mention, key)),
      ...notes(instant, key),
    ],
  };
}

/** All about a day that stands without a clock time. */
export function describeDate(document: Document, incident: Incident, date: CalendarDate): Description | null {
  const day = incidentDay(incident);
  const iso = dateOf(date, day === null ? null : Number(day.slice(0, 4)));
  const facts = [
    ...(iso === null ? [] : [{ name: 'Date', text: dayName(iso) }]),
    ...(iso !== null && date.year === null
      ? [{ name: 'Year', text: 'taken from the rest of the document' }]
      : []),
    ...dateNotes(date),
  ];
  const title = quoted(document.markdown.mask.slice(date.span.start, date.span.end));
  return facts.length > 0 ? { span: date.span, title, facts } : null;
}

/** All about a zone that stands by itself: "All times in CET". */
export function describeZone(incident: Incident, mention: ZoneMention): Description {
  const key = keyOf(mention);
  const day = incidentDay(incident);
  const offset = offsetAt(key, day === null ? null : `${day}T12:00`);
  const facts = zoneFacts(mention, key);
  if (offset !== null)
    facts.unshift({ name: 'Offset', text: offsetName(offset) + (day === null ? '' : ` on ${day}`) });
  return { span: mention.span, title: quoted(mention.raw), facts };
}

function conversions(instant: Instant, key: string | null, readerZone: string | null): Fact[] {
  const { epoch, time, date } = instant;
  if (epoch !== null) {
    const utc = localTime(epoch, 'UTC');
    const here = readerZone === null ? null : localTime(epoch, readerZone);
    const facts = utc ? [{ name: 'UTC', text: `${utc.time} on ${dayName(utc.date)}` }] : [];
    if (here && readerZone !== 'UTC' && readerZone !== 'Etc/UTC') {
      const text = `${here.time} on ${dayName(here.date)} (${offsetName(here.offset)})`;
      facts.push({ name: `Your zone, ${readerZone}`, text });
    }
    return facts;
  }
  const offset = time === null || date !== null ? null : offsetAt(key, null);
  if (time === null || offset === null) return [];
  const minutes = (((minutesOf(time) - offset) % 1440) + 1440) % 1440;
  const utc = localTime(minutes * 60_000, 'UTC');
  return utc ? [{ name: 'UTC', text: utc.time }] : [];
}

function elapsedFact(incident: Incident, instant: Instant): Fact[] {
  const minutes = elapsedSinceStart(incident).get(instant);
  const start = startOf(incident.window, incident.entries);
  if (minutes === undefined || !start) return [];
  if (instant === start) return [{ name: 'Since the start', text: `${sinceStart(0)}, this is the start` }];
  return [
    {
      name: 'Since the start',
      text: `${sinceStart(minutes)}, from ${quoted(start.raw)} in ${lineName(start.line)}`,
    },
  ];
}

function dateOrigin(incident: Incident, { date, dateFrom, line }: Instant): string {
  if (date === null)
    return incidentDay(incident) === null ? 'no date is stated anywhere' : 'no date is stated for it';
  if (dateFrom.how === 'stated') return 'stated here';
  return origin(dateFrom, line) + (dateFrom.how === 'carried' ? ', carried over midnight' : '');
}

function zoneOrigin({ zone, zoneFrom, line }: Instant): string {
  if (zone === null) return 'no zone is stated anywhere';
  if (zoneFrom.how === 'stated') return 'stated here';
  if (zoneFrom.line === null) return 'from the setting postmortem.timeZone';
  return origin(zoneFrom, line);
}

function origin({ line }: Provenance, own: number): string {
  if (line === null) return 'a guess';
  return line === own ? 'from this line' : `from ${lineName(line)}`;
}

function zoneName(
  { zone, date, time }: Instant,
  mention: ZoneMention | null,
  key: string | null,
): string | null {
  if (zone === null) return null;
  const offset = offsetAt(key, date !== null && time !== null ? `${date}T${time}` : null);
  const name = quoted(zone);
  return offset === null || name === offsetName(offset) || mention?.statedOffset
    ? name
    : `${name} (${offsetName(offset)})`;
}

function notes(instant: Instant, key: string | null): Fact[] {
  const { clock, writtenDate, date, time } = instant;
  const facts: Fact[] = [];
  const note = (text: string) => facts.push({ name: 'Note', text });
  if (clock?.problem) note(problems[clock.problem]);
  if (clock?.meridiemInherited) note('AM or PM is taken from the other end of the range');
  if (clock?.approximate) note('an approximate time');
  if (isNoonSlip(instant)) note('read as half past noon, because it follows a time in the forenoon');
  if (date !== null && time !== null && key !== null) {
    const change = clockChange(key, date, time);
    if (change === 'repeated') note('the clocks were put back: this hour came twice, the first one is taken');
    if (change === 'skipped') note('the clocks were put forward: this time did not exist');
    const base = zoneOffset(key, `${date}T${time}`);
    const stated = instant.writtenZone?.statedOffset?.minutes;
    if (base !== null && stated !== undefined && stated !== base)
      note(
        `on that day ${key} is ${offsetName(base)}, not ${offsetName(stated)}; the name is taken at its word`,
      );
  }
  return writtenDate ? [...facts, ...dateNotes(writtenDate)] : facts;
}

const problems: Readonly<Record<NonNullable<ClockTime['problem']>, string>> = {
  impossible: 'no clock shows this time',
  'meridiem-on-24-hour': 'AM or PM does not belong on the 24-hour clock',
  'zero-hour-meridiem': 'the 12-hour clock has no hour 0',
  incomplete: 'a part of the time is missing',
};

function dateNotes(date: CalendarDate): Fact[] {
  if (date.problem === 'impossible') return [{ name: 'Note', text: 'there is no such date' }];
  if (!date.ambiguous) return [];
  return [{ name: 'Note', text: 'day and month could be the other way round; read as month first' }];
}
