import type { Phase } from '../incident/types.ts';
import { byTime, type TimelinePicture } from './picture.ts';

export type StretchName = 'undetected' | 'diagnosing' | 'fixing' | 'responding' | 'verifying';

/** A part of the incident between two turning points. */
export interface Stretch {
  readonly name: StretchName;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The parts of an incident: undetected from its start to its detection, diagnosing until the cause is known, fixing
 * until it is fixed, verifying until that is confirmed. Nothing is called by a name that the document does not bear
 * out: where no cause is found before the fix, both parts are one, `responding`; where no detection is told, nobody
 * knows how long the incident went undetected. Parts of no length are left out.
 */
export function stretches(picture: TimelinePicture): Stretch[] {
  const entries = byTime(picture);
  const first = (phase: Phase): number | null => entries.find((entry) => entry.phase === phase)?.ms ?? null;
  const last = (phase: Phase): number | null =>
    entries.findLast((entry) => entry.phase === phase)?.ms ?? null;

  const window = picture.window?.days ? null : picture.window;
  const windowEnd = window?.endMs ?? null;
  const start = window?.startMs ?? first('start');
  const detected = first('detected') ?? first('acknowledged');
  const fixed = last('resolved') ?? first('mitigated') ?? windowEnd;
  const identified = first('identified');
  const confirmed = Math.max(
    last('verified') ?? Number.NEGATIVE_INFINITY,
    windowEnd ?? Number.NEGATIVE_INFINITY,
  );

  const found: Stretch[] = [];
  const add = (name: StretchName, startMs: number | null, endMs: number | null): void => {
    if (startMs !== null && endMs !== null && Number.isFinite(endMs) && endMs > startMs) {
      found.push({ name, startMs, endMs });
    }
  };
  add('undetected', start, detected);
  const known = identified !== null && (fixed === null || identified < fixed) ? identified : null;
  const begun = detected ?? known;
  if (known !== null && begun !== null && known >= begun) {
    add('diagnosing', begun, known);
    add('fixing', known, fixed);
  } else add('responding', begun, fixed);
  // Out of order, the fix may be told before the detection: what follows begins where the part before ends.
  add('verifying', fixed === null ? null : Math.max(fixed, found.at(-1)?.endMs ?? fixed), confirmed);
  return found;
}
