/*
 * Whether a line is about to tell a time, as far as recognising sections needs to know. Bounded look at the line's
 * beginning; the real reading of times is done by the floor `time/`.
 */
const leadingTime =
  /^[^\p{L}\p{N}]{0,12}(?:at |around |about |à |a las |às |um |ca\.? |~ ?)?(?:\[?\d{1,2} ?(?:[:h：]|時) ?(?:\d\d|[x?]{2})|\d{1,2}[:.]\d\d ?[ap]\.?m|\d{1,2} ?[ap]\.?m\b|\d{3,4} ?h(?:rs|ours)\b|\d{4}-\d\d-\d\d[T ]+~?\d{1,2}[:h]\d\d)/iu;

/** Whether a line of prose begins with a clock time (after ornament and "at"). */
export function startsWithTime(text: string): boolean {
  return leadingTime.test(withoutIcons(text.slice(0, 60)));
}

/** A day in figures or with its month in letters, and a clock time behind it. */
const leadingDayAndTime =
  /^[^\p{L}\p{N}]{0,12}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:de )?\p{L}{3,9}\.?)(?:,? (?:de )?\d{4})?[\s,:|–-]{1,4}(?:at |@ ?|à |a las |às )?\d{1,2}(?:[:h.]\d\d| ?[ap]\.?m)/iu;

/** Whether a line of prose begins with a clock time, or with a day and a clock time. */
export function startsWithMoment(text: string): boolean {
  return startsWithTime(text) || leadingDayAndTime.test(text.slice(0, 60));
}

/** Whether a heading tells a clock time anywhere: "Recovery (14:25)". */
export function holdsTime(name: string): boolean {
  return name.length < 200 && /(?<![\d:.])\d{1,2}[:：h]\d\d(?!\d)/.test(name);
}

const icon = /&[a-z]{2,8};|(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]{1,40}:/gu;

/** A text with its `:emoji:` and `&emsp;` blanked, as long as before: they are ornament. */
export function withoutIcons(text: string): string {
  return text.includes(':') || text.includes('&')
    ? text.replace(icon, (mark) => ' '.repeat(mark.length))
    : text;
}

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|sept|déc|ene|abr|ago|dic|fev|set|out|dez|mär|okt';
const dateOnly = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:timeline (?:for|of|on) )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de |of )?(?:${months})\\p{L}*\\.?(?:,? (?:de )?\\d{4})?|(?:${months})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?)(?:,? \\(?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[\\s:.,)–-]*(?:\\(?[A-Z]{2,4}\\)?)?[\\s:.]*$`,
  'iu',
);

/** Whether a text is a calendar date and nothing else: the heading of a day within a timeline. */
export function isDateOnly(text: string): boolean {
  return text.length < 60 && dateOnly.test(text);
}
