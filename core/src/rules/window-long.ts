import { datesStated, minutesApart } from '../incident/order.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const windowLong: Rule = {
  id: 'window-long',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'The incident is stated to have lasted more than a week.',
    why: 'Outages of weeks are rare; slips in a month or a year are not.',
    bad: timeExample(
      'From May 3, 2023, 10:00 to May 3, 2024, 11:30 (UTC), nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'From May 3, 2024, 10:00 to May 5, 2024, 11:30 (UTC), nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The report is about a leak, a vulnerability or a fault that stayed hidden; the length is stated as well.',
  },
  *check(document) {
    for (const { window, durations, title } of document.incidents) {
      const { start, end } = window ?? {};
      if (!start || !end || !datesStated(start, end)) continue;
      const minutes = minutesApart(start, end);
      if (minutes === null || minutes <= 7 * 24 * 60) continue;
      if (durations.some((duration) => duration.minutes > 7 * 24 * 60)) continue;
      if (/secur|leak|vulnerab|breach|expos|latent|data loss|degrad/i.test(title ?? '')) continue;
      yield {
        span: (end.writtenDate ?? end).span,
        message: `The incident is stated to have lasted ${formatDuration(minutes)}.`,
        related: [
          {
            span: (start.writtenDate ?? start).span,
            message: `Start: ${start.writtenDate?.raw ?? start.raw}`,
          },
        ],
      };
    }
  },
};
