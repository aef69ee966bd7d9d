import type { Moment, ZoneMention } from '../time/types.ts';
import { type ZoneSource, zoneName } from './instant.ts';
import { momentsIn, type Reading, sectionsOf, zonesIn } from './reading.ts';
import type { StatedWindow } from './window.ts';

/** The zones that apply where a time states none, by the place the time stands in. */
export interface Zones {
  /** For the stated window. */
  readonly window: ZoneSource | null;
  /** For the timeline's entries. */
  readonly timeline: ZoneSource | null;
  /** The timeline's zone is said of all its times, so that another zone on one entry is only that entry's. */
  readonly isAnnounced: boolean;
  /** For the document as a whole. */
  readonly incident: ZoneSource | null;
}

const announcement =
  /\b(?:times?|timezone|time zone|heures?|horas?|zeiten|uhrzeiten|timestamps?|hora|fecha|date)\b/i;

/**
 * Where each part of the document takes its zone from. A zone is inherited in this order: the timeline's own heading
 * or statement ("all times in CET"), the first entry that names one, the window, any other time of the report, the
 * settings.
 */
export function findZones(reading: Reading, window: StatedWindow | null, fallback: string): Zones {
  const announced = announcedZone(reading);
  const ofWindow = source(reading, window?.start?.zone ?? window?.end?.zone ?? null);
  const ofEntries = source(
    reading,
    firstZone(sectionsOf(reading, 'timeline').flatMap((s) => momentsIn(reading, s.content))),
  );
  const ofAnything = source(
    reading,
    firstZone(
      momentsIn(reading, {
        start: reading.document.lines.start(reading.line),
        end: reading.document.lines.end(reading.endLine),
      }),
    ),
  );
  // "for two hours in Pacific time": named where the report says how long it lasted.
  const ofSummary = source(
    reading,
    sectionsOf(reading, 'duration', 'summary').flatMap((s) => zonesIn(reading, s.content))[0] ?? null,
  );
  const set: ZoneSource | null = fallback
    ? { mention: null, zone: fallback, from: { how: 'guessed', line: null } }
    : null;
  const timeline = announced ?? ofEntries ?? ofWindow ?? ofAnything ?? ofSummary ?? set;
  return {
    window: ofWindow ?? announced ?? ofEntries ?? ofAnything ?? ofSummary ?? set,
    timeline,
    isAnnounced: announced !== null,
    incident: announced ?? ofWindow ?? ofEntries ?? ofAnything ?? ofSummary ?? set,
  };
}

/** A zone that stands for itself in or near the timeline: in its heading, in a table's head, in "All times in X". */
function announcedZone(reading: Reading): ZoneSource | null {
  const { document } = reading;
  for (const section of sectionsOf(reading, 'timeline')) {
    const inName = zonesIn(reading, {
      start: section.span.start,
      end: Math.max(section.nameSpan.end, section.content.start),
    })[0];
    if (inName) return source(reading, inName);
    const first =
      momentsIn(reading, section.content).find((moment) => moment.clock)?.span.start ?? section.content.end;
    const before = zonesIn(reading, {
      start: section.content.start,
      end: Math.min(first, section.content.end),
    })[0];
    if (before) return source(reading, before);
  }
  const everywhere = { start: document.lines.start(reading.line), end: document.lines.end(reading.endLine) };
  for (const zone of zonesIn(reading, everywhere)) {
    const line = document.lines.lineAt(zone.span.start);
    if (announcement.test(document.mask.slice(document.lines.start(line), zone.span.start)))
      return source(reading, zone);
  }
  return null;
}

function firstZone(moments: readonly Moment[]): ZoneMention | null {
  return moments.find((moment) => moment.clock && moment.zone)?.zone ?? null;
}

function source(reading: Reading, mention: ZoneMention | null): ZoneSource | null {
  if (!mention) return null;
  const line = reading.document.lines.lineAt(mention.span.start);
  return { mention, zone: zoneName(mention), from: { how: 'inherited', line } };
}
