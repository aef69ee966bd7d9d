import { minutesApart } from '../incident/order.ts';
import { agreement } from '../incident/tolerance.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import { replace } from '../repair/replace.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { fieldsOf } from './support/fields.ts';
import { statedPeriods, tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const downtimeMismatch: Rule = {
  id: 'downtime-mismatch',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'A number under “Minutes downtime” does not match the stated start and end.',
    why: 'Availability is computed from this number; nobody compares it with the period again.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.\n\n- Minutes downtime: 190',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.\n\n- Minutes downtime: 90',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The report speaks of degradation, maintenance or a partial outage, which need not count as downtime; several periods are stated. Fewer minutes than the period are only information.',
  },
  *check(document) {
    const { has, lower } = vocabularyOf(document.markdown);
    if (!words.some(has) || notAllDown.test(lower)) return;
    const { mask } = document.markdown;
    for (const incident of document.incidents) {
      const { start, end } = incident.window ?? {};
      const whole = start && end ? minutesApart(start, end) : null;
      if (!start || !end || whole === null || whole <= 0 || statedPeriods(document, incident) > 1) continue;
      for (const { name, value } of fieldsOf(document, incident)) {
        if (!inMinutes.test(name) || !tellsIncident(document, value)) continue;
        const number = /^\s*(\d{1,6})\s*$/.exec(mask.slice(value.start, value.end))?.[1];
        const minutes = Number(number);
        if (!number || agreement({ ...figure, raw: number, minutes }, whole) !== 'differs') continue;
        const from = value.start + mask.slice(value.start, value.end).indexOf(number);
        const span = { start: from, end: from + number.length };
        const text = String(Math.round(whole));
        yield {
          severity: minutes > whole ? 'warning' : 'info',
          span,
          message: `${minutes} minutes of downtime, but from ${start.raw} to ${end.raw} it is ${formatDuration(whole)}.`,
          related: [
            { span: start.span, message: `Start: ${start.raw}` },
            { span: end.span, message: `End: ${end.raw}` },
          ],
          fixes: [replace(`Change to ${text}`, [{ span, text }], true)],
        };
      }
    }
  },
};

/** A bare number of minutes. */
const figure = { approximate: false, bound: 'exact', granularity: 'minute', vague: false } as const;

/** A word of each way to say it. */
const words = ['downtime', 'indisponibilité', 'indisponibilidad', 'indisponibilidade', 'ausfallminuten'];
const inMinutes =
  /^(?:(?:total )?minutes (?:of )?downtime|(?:total )?downtime,? (?:\(|in )?(?:in )?min(?:ute)?s?\)?|minutes d['’]indisponibilité|minutos de indisponibilidade?|ausfallminuten)$/i;
/** Trouble that is less than downtime, or downtime that was wanted. */
const notAllDown =
  /d[eé]gr[aä]d|partial|parti(?:el|al)|parcial|teilweise|mainten|mantenim|manuten|wartung|intermitt|slow|beeinträcht/;
