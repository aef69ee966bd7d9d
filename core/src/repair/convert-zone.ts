import type { Document } from '../document.ts';
import { readIncident } from '../incident/incident.ts';
import { minutesOf } from '../incident/metrics.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { instantsOf } from '../incident/zone-mentions.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { recogniseSections } from '../sections/recognise.ts';
import { localAt } from '../time/arithmetic.ts';
import { offsetName } from '../time/offset-name.ts';
import type { ZoneMention } from '../time/types.ts';
import { offsetOf } from '../time/zone.ts';
import { zoneKey } from '../time/zones.ts';
import { applyEdits, type Edit } from './edit.ts';
import { dateLike } from './rewrite-date.ts';
import { rewriteTime } from './rewrite-time.ts';

/** The edits, in document order, or the one sentence that says why there are none. */
export type Conversion = { readonly edits: readonly Edit[] } | { readonly refused: string };

export interface ConversionOptions {
  /** Leave the time as it was in parentheses behind the new one. */
  readonly keepOriginal?: boolean;
}

/**
 * The edits that write the period and the timelines of a document in another zone: clock times, the days beside them
 * (added where a time moves to another one), and the zones. Refused where the zone is unknown, or the day or zone of
 * one of the times.
 *
 * @param zone as a person writes it: `UTC`, `EAT`, `UTC+2`, `Africa/Lagos`
 */
export function convertZone(
  document: Document,
  zone: string,
  { keepOriginal = false }: ConversionOptions = {},
): Conversion {
  const key = zoneKey(zone);
  if (key === null) return { refused: `“${zone}” is no time zone that is known here.` };
  const target: Target = { key, name: nameInText(zone) };
  const edits: Edit[] = [];
  const { lines } = document.markdown;
  for (const incident of document.incidents) {
    const instants = distinct(instantsOf(incident).filter(({ clock }) => clock !== null));
    const unknown = instants.find(({ epoch }) => epoch === null);
    if (unknown) {
      const line = lines.lineAt(unknown.span.start) + 1;
      const what =
        unknown.time === null ? 'is no time' : unknown.date === null ? 'has no day' : 'has no zone';
      return { refused: `${unknown.raw} on line ${line} ${what} that is known, so it can't be converted.` };
    }
    edits.push(...converted(document, incident, instants, target, keepOriginal));
  }
  if (edits.length === 0) return { refused: 'There is no time to convert here.' };
  const { text } = document.markdown;
  const changes = edits.filter((edit) => edit.text !== text.slice(edit.span.start, edit.span.end));
  return { edits: changes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

/** A zone as it is written into a text: an offset with its name. */
export function nameInText(zone: string): string {
  const offset = offsetOf(zoneKey(zone) ?? zone);
  return offset === null ? zone.trim() : offsetName(offset).replace('−', '-');
}

interface Target {
  readonly key: string;
  /** As it is written into the text. */
  readonly name: string;
}

function converted(
  document: Document,
  incident: Incident,
  instants: readonly Instant[],
  target: Target,
  keepOriginal: boolean,
): Edit[] {
  const edits: Edit[] = [];
  const zones = new Map<number, ZoneMention>();
  const dates = new Set<number>();
  const days = new Map(instants.map((instant) => [instant, localAt(instant.epoch as number, target.key)]));
  let shown: string | null = null;
  for (const instant of instants) {
    const local = days.get(instant);
    const { clock, writtenDate, writtenZone, date } = instant;
    if (!local || !clock) continue;
    const original = document.markdown.text.slice(clock.span.start, clock.span.end);
    // Noon and midnight have no number to change.
    const text = /\d/.test(original)
      ? rewriteTime(clock, minutesOf(local.time)).text
      : local.time.slice(0, 5);
    const kept = keepOriginal && instant.zone !== null ? ` (${original} ${instant.zone})` : '';
    const own = writtenDate !== null && !dates.has(writtenDate.span.start) ? writtenDate : null;
    if (own) {
      dates.add(own.span.start);
      // Which part is the month may be told by the zone alone, which is another one then.
      const named = own.ambiguous ? local.date : dateLike(own, local.date, document.language);
      if ((local.date !== date || own.ambiguous) && named !== own.raw)
        edits.push({ span: own.span, text: named });
    }
    // A time that comes to lie on another day than readers would take it for says so.
    const said = writtenDate !== null ? (own ? local.date : shown) : date === local.date ? local.date : shown;
    const day = said === local.date || own ? '' : `${local.date} `;
    shown = local.date;
    edits.push({ span: clock.span, text: day + text + (writtenZone ? '' : kept) });
    if (writtenZone) {
      zones.set(writtenZone.span.start, writtenZone);
      if (kept !== '') {
        const at = behind(document, writtenZone.span.end);
        edits.push({ span: { start: at, end: at }, text: kept });
      }
    }
  }
  for (const mention of [...zones.values(), ...incident.times.zones]) {
    if (mention.span.start === mention.span.end) continue;
    edits.push({ span: mention.span, text: target.name });
  }
  return edits;
}

/** Behind the bracket that a zone stands in. */
function behind({ markdown }: Document, offset: number): number {
  return markdown.text.charAt(offset) === ')' ? offset + 1 : offset;
}

/** One instant for each clock time that is written. */
function distinct(instants: readonly Instant[]): Instant[] {
  const seen = new Map<number, Instant>();
  for (const instant of instants) seen.set(instant.span.start, seen.get(instant.span.start) ?? instant);
  return [...seen.values()].sort((a, b) => a.span.start - b.span.start);
}

/**
 * A conversion that has been read back: refused where a reader of the new text would take any of its times for another
 * moment than before, as with times on two sides of a document that name their days for each other.
 */
export function convertZoneChecked(
  document: Document,
  zone: string,
  options: ConversionOptions = {},
): Conversion {
  const conversion = convertZone(document, zone, options);
  if ('refused' in conversion) return conversion;
  const after = incidentsIn(applyEdits(document.markdown.text, conversion.edits), document);
  if (momentsOf(after) === momentsOf(document.incidents)) return conversion;
  return {
    refused: 'The times can’t be converted: written in another zone they would read as other moments.',
  };
}

/** The incidents that a text tells, read as the document was. */
function incidentsIn(text: string, { settings, language }: Document): Incident[] {
  const markdown = parseMarkdown(text);
  const { sections, incidents } = recogniseSections(markdown);
  return incidents.map((span, index) => readIncident(markdown, sections, span, index, settings, language));
}

/** Every moment that incidents tell, as one text. */
function momentsOf(incidents: readonly Incident[]): string {
  return incidents
    .map((incident) => instantsOf(incident).flatMap(({ clock, epoch }) => (clock ? [epoch] : [])))
    .join(';');
}
