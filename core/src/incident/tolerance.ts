import type { DurationMention } from '../time/types.ts';

/** How a stated length stands against a computed one: `close` is a difference that rounding may explain. */
export type Agreement = 'agrees' | 'close' | 'differs';

/** A stated length, as far as its exactness goes. */
export type Length = Pick<
  DurationMention,
  'raw' | 'minutes' | 'approximate' | 'bound' | 'granularity' | 'vague'
>;

/** Minutes by which a figure in a unit may be off without a word, and by which rounding may still explain it. */
const slack: Readonly<Record<Length['granularity'], { readonly silent: number; readonly close: number }>> = {
  second: { silent: 1 / 60, close: 1 },
  minute: { silent: 1, close: 5 },
  hour: { silent: 5, close: 30 },
  day: { silent: 12 * 60, close: 24 * 60 },
};

/**
 * Whether a stated length agrees with a computed one: approximators (about, ~) widen the tolerance, one-sided words
 * (over, up to) open one side, and the finest unit written tells how exact the figure can be.
 *
 * @param minutes the computed length
 * @param toSeconds whether both ends of the computed length are known to the second
 */
export function agreement(stated: Length, minutes: number, toSeconds = false): Agreement {
  const least = leastOf(stated);
  if (minutes >= least && minutes <= stated.minutes) return 'agrees';
  const more = minutes > stated.minutes;
  if (more && (stated.bound === 'at-least' || stated.vague)) return 'agrees';
  if (!more && stated.bound === 'at-most') return 'agrees';
  const apart = more ? minutes - stated.minutes : least - minutes;
  const unit = slack[stated.granularity === 'second' && !toSeconds ? 'minute' : stated.granularity];
  const tenth = Math.max(stated.minutes, minutes) / 10;
  const loose = stated.approximate || stated.bound !== 'exact';
  const silent = loose ? Math.max(unit.silent, tenth, 10) : unit.silent;
  if (apart <= silent + 1e-9) return 'agrees';
  return apart <= Math.max(unit.close, loose ? 2 * silent : Math.min(tenth, 60)) ? 'close' : 'differs';
}

/** The lower end of a length given as a range ("2–3 hours"), else the length itself. */
function leastOf(stated: Length): number {
  const range = /(\d+(?:[.,]\d+)?)\s?(?:-|–|~|to|à|a|bis)\s?(\d+(?:[.,]\d+)?)/i.exec(stated.raw);
  if (!range) return stated.minutes;
  const [low, high] = [number(range[1]), number(range[2])];
  return high > low ? (stated.minutes * low) / high : stated.minutes;
}

function number(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
