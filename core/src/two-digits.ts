/** A number from 0 to 99 with a leading zero where it has one digit. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
