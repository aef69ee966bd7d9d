/** A line that begins with what may be a clock time: `16.06 Deploy`, `- 04.05: Alert`. */
const opening = /^[ \t>*+|_`~-]*(\d\d?)\.(\d\d)(?=[ \t:,*_`|–-])/gm;
/** As few such lines may be amounts. */
const fewest = 3;

/**
 * Whether the lines of a text begin with clock times that have a dot between hour and minutes, as people in Britain,
 * Germany and Finland write them. A number with two decimals is nothing else by itself; three that could all be clock
 * times, most with a two-digit hour and most of them rising, are.
 */
export function writesDottedClocks(text: string): boolean {
  let count = 0;
  let twoDigits = 0;
  let rising = 0;
  let last = -1;
  for (const [, hour = '', minute = ''] of text.matchAll(opening)) {
    if (Number(hour) > 23 || Number(minute) > 59) return false;
    const minutes = Number(hour) * 60 + Number(minute);
    count++;
    if (hour.length === 2) twoDigits++;
    if (minutes >= last) rising++;
    last = minutes;
  }
  return count >= fewest && twoDigits * 2 > count && rising * 3 >= count * 2;
}
