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
import { type Description, dayName, type Fact, quoted, sinceStart } from './description.ts';
import type { Telling } from './say.ts';
import { type ShownTime, zoneMentionOf } from './times.ts';
import { offsetAt, zoneFacts } from './zone.ts';

/** All about a time: in UTC, in the reader's zone, since the start, and where its date and zone come from. */
export function describeTime(
  document: Document,
  incident: Incident,
  { instant, span }: ShownTime,
  readerZone: string | null,
  telling: Telling,
): Description {
  const { say, language } = telling;
  const mention = zoneMentionOf(incident, instant);
  const key = mention ? keyOf(mention) : instant.zone === null ? null : zoneKey(instant.zone);
  return {
    span,
    title: quoted(document.markdown.mask.slice(span.start, span.end)) || quoted(instant.raw),
    facts: [
      ...conversions(instant, key, readerZone, telling),
      ...elapsedFact(incident, instant, telling),
      {
        name: say('Date'),
        text: [instant.date && dayName(instant.date, language), dateOrigin(incident, instant, telling)]
          .filter(Boolean)
          .join(', '),
      },
      {
        name: say('Zone'),
        text: [zoneName(instant, mention, key), zoneOrigin(instant, telling)].filter(Boolean).join(', '),
      },
      ...(instant.zone === null ? [] : zoneFacts(mention, key, telling)),
      ...notes(instant, key, telling),
    ],
  };
}

/** All about a day that stands without a clock time. */
export function describeDate(
  document: Document,
  incident: Incident,
  date: CalendarDate,
  telling: Telling,
): Description | null {
  const { say, language } = telling;
  const day = incidentDay(incident);
  const iso = dateOf(date, day === null ? null : Number(day.slice(0, 4)));
  const facts = [
    ...(iso === null ? [] : [{ name: say('Date'), text: dayName(iso, language) }]),
    ...(iso !== null && date.year === null
      ? [{ name: say('Year'), text: say('taken from the rest of the document') }]
      : []),
    ...dateNotes(date, telling),
  ];
  const title = quoted(document.markdown.mask.slice(date.span.start, date.span.end));
  return facts.length > 0 ? { span: date.span, title, facts } : null;
}

/** All about a zone that stands by itself: "All times in CET". */
export function describeZone(incident: Incident, mention: ZoneMention, telling: Telling): Description {
  const { say } = telling;
  const key = keyOf(mention);
  const day = incidentDay(incident);
  const offset = offsetAt(key, day === null ? null : `${day}T12:00`);
  const facts = zoneFacts(mention, key, telling);
  if (offset !== null)
    facts.unshift({
      name: say('Offset'),
      text: day === null ? offsetName(offset) : say('{0} on {1}', offsetName(offset), day),
    });
  return { span: mention.span, title: quoted(mention.raw), facts };
}

function conversions(
  instant: Instant,
  key: string | null,
  readerZone: string | null,
  { say, language }: Telling,
): Fact[] {
  const { epoch, time, date } = instant;
  if (epoch !== null) {
    const utc = localTime(epoch, 'UTC');
    const here = readerZone === null ? null : localTime(epoch, readerZone);
    const facts = utc
      ? [{ name: 'UTC', text: say('{0} on {1}', utc.time, dayName(utc.date, language)) }]
      : [];
    if (here && readerZone !== 'UTC' && readerZone !== 'Etc/UTC') {
      const text = `${say('{0} on {1}', here.time, dayName(here.date, language))} (${offsetName(here.offset)})`;
      facts.push({ name: say('Your zone, {0}', readerZone ?? ''), text });
    }
    return facts;
  }
  const offset = time === null || date !== null ? null : offsetAt(key, null);
  if (time === null || offset === null) return [];
  const minutes = (((minutesOf(time) - offset) % 1440) + 1440) % 1440;
  const utc = localTime(minutes * 60_000, 'UTC');
  return utc ? [{ name: 'UTC', text: utc.time }] : [];
}

function elapsedFact(incident: Incident, instant: Instant, { say }: Telling): Fact[] {
  const minutes = elapsedSinceStart(incident).get(instant);
  const start = startOf(incident.window, incident.entries);
  if (minutes === undefined || !start) return [];
  const name = say('Since the start');
  if (instant === start) return [{ name, text: say('{0}, this is the start', sinceStart(0)) }];
  return [
    {
      name,
      text: say('{0}, from {1} in line {2}', sinceStart(minutes), quoted(start.raw), start.line + 1),
    },
  ];
}

function dateOrigin(incident: Incident, { date, dateFrom, line }: Instant, telling: Telling): string {
  const { say } = telling;
  if (date === null)
    return incidentDay(incident) === null
      ? say('no date is stated anywhere')
      : say('no date is stated for it');
  if (dateFrom.how === 'stated') return say('stated here');
  if (dateFrom.how === 'relative') return counted(dateFrom, telling);
  const from = origin(dateFrom, line, telling);
  return dateFrom.how === 'carried' ? say('{0}, carried over midnight', from) : from;
}

function zoneOrigin({ zone, zoneFrom, line }: Instant, telling: Telling): string {
  const { say } = telling;
  if (zone === null) return say('no zone is stated anywhere');
  if (zoneFrom.how === 'stated') return say('stated here');
  if (zoneFrom.how === 'relative') return counted(zoneFrom, telling);
  if (zoneFrom.line === null) return say('from the setting postmortem.timeZone');
  return origin(zoneFrom, line, telling);
}

function counted({ line }: Provenance, { say }: Telling): string {
  return say('counted from the start in line {0}', (line ?? 0) + 1);
}

function origin({ line }: Provenance, own: number, { say }: Telling): string {
  if (line === null) return say('a guess');
  return line === own ? say('from this line') : say('from line {0}', line + 1);
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

function notes(instant: Instant, key: string | null, telling: Telling): Fact[] {
  const { say } = telling;
  const { clock, writtenDate, date, time } = instant;
  const facts: Fact[] = [];
  const note = (text: string) => facts.push({ name: say('Note'), text });
  if (clock?.problem) note(problem(clock.problem, telling));
  if (clock?.meridiemInherited) note(say('AM or PM is taken from the times around it'));
  if (clock?.approximate) note(say('an approximate time'));
  if (isNoonSlip(instant)) note(say('read as half past noon, because it follows a time in the forenoon'));
  if (date !== null && time !== null && key !== null) {
    const change = clockChange(key, date, time);
    if (change === 'repeated')
      note(say('the clocks were put back: this hour came twice, the first one is taken'));
    if (change === 'skipped') note(say('the clocks were put forward: this time did not exist'));
    const base = zoneOffset(key, `${date}T${time}`);
    const stated = instant.writtenZone?.statedOffset?.minutes;
    if (base !== null && stated !== undefined && stated !== base)
      note(
        say(
          'on that day {0} is {1}, not {2}; the name is taken at its word',
          key,
          offsetName(base),
          offsetName(stated),
        ),
      );
  }
  return writtenDate ? [...facts, ...dateNotes(writtenDate, telling)] : facts;
}

function problem(kind: NonNullable<ClockTime['problem']>, { say }: Telling): string {
  switch (kind) {
    case 'impossible':
      return say('no clock shows this time');
    case 'meridiem-on-24-hour':
      return say('AM or PM does not belong on the 24-hour clock');
    case 'zero-hour-meridiem':
      return say('the 12-hour clock has no hour 0');
    case 'one-digit':
    case 'incomplete':
      return say('a part of the time is missing');
  }
}

function dateNotes(date: CalendarDate, { say }: Telling): Fact[] {
  if (date.problem === 'impossible') return [{ name: say('Note'), text: say('there is no such date') }];
  if (!date.ambiguous) return [];
  const monthFirst = Number(/\d+/.exec(date.raw)?.[0]) === date.month;
  return [
    {
      name: say('Note'),
      text: monthFirst
        ? say('day and month could be the other way round; read as month first')
        : say('day and month could be the other way round; read as day first'),
    },
  ];
}
