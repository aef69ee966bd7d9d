/** Zones that reports are most often converted to; any other can be typed. */
const usual = ['UTC', 'EAT', 'WAT', 'CAT', 'GMT', 'ET', 'CT', 'PT', 'CET', 'IST'];

/** Names of the zone in which clocks show UTC. */
const zero = new Set(['UTC', 'GMT', 'Z', 'UTC+0', 'GMT+0', 'UTC+00:00', 'ETC/UTC', 'ETC/GMT']);

/**
 * The zones that a report may be converted to, the likeliest first: UTC, then the reader's own. The one that it is
 * written in is left out, under its other names as well.
 *
 * @param written the zone of each timeline as written
 * @param own IANA name of the zone that the reader lives in
 */
export function zoneChoices(written: readonly string[], own: string): string[] {
  const [zone, ...others] = [...new Set(written.map(keyOf))];
  const choices = new Map<string, string>();
  for (const name of ['UTC', own, ...usual]) if (!choices.has(keyOf(name))) choices.set(keyOf(name), name);
  // Times in several zones may all be wanted in one of them.
  if (zone !== undefined && others.length === 0) choices.delete(zone);
  return [...choices.values()];
}

function keyOf(name: string): string {
  const upper = name.trim().toUpperCase();
  return zero.has(upper) ? 'UTC' : upper;
}
