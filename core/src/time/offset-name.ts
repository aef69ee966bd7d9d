import { twoDigits } from '../two-digits.ts';

/** An offset as people write it: `UTC+5:30`, `UTC−4`, `UTC`. @param minutes east of UTC */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const apart = Math.abs(minutes);
  const rest = apart % 60 === 0 ? '' : `:${twoDigits(apart % 60)}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(apart / 60)}${rest}`;
}
