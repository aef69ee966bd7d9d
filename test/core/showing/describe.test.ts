import { expect, describe as group, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { describe } from '../../../core/src/showing/describe.ts';
import { asPlainText } from '../../../core/src/showing/markdown.ts';

const report = (timeline: readonly string[], duration: string, more: readonly string[] = []) =>
  [
    '# Postmortem: nobody could log in',
    '',
    '## Issue Summary',
    `- **Duration:** ${duration}`,
    '- **Impact:** logins failed',
    ...more,
    '',
    '## Timeline',
    ...timeline.map((entry) => `- ${entry}`),
    '',
    '## Root cause and resolution',
    'A bad release was rolled back.',
    '',
    '## Corrective and preventative measures',
    '- Ship the nightly report at 3:00 AM again',
  ].join('\n');

/** What is told on the first character of some words, line by line; null where nothing is. */
function told(text: string, words: string, zone: string | null = null): string[] | null {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  const found = describe(analyse(text), offset, zone);
  if (found) expect(text.slice(found.span.start, found.span.end)).toContain(words.slice(0, 2));
  return found && asPlainText(found).split('\n');
}

const overnight = report(
  [
    '**9:50 PM:** Released version 2',
    '**10:15 PM:** Alert fired for failed logins',
    '**00:10:** Restarted everything',
    '**12:30 AM:** Service restored',
  ],
  'May 3, 2024, 10:00 PM – May 4, 12:30 AM EAT (2.5 hours)',
  ['- **MTTD:** 15 minutes'],
);

group('a time', () => {
  it('is told in UTC, in the reader’s zone, since the start, with where its parts come from', () => {
    expect(told(overnight, '10:15 PM', 'Europe/Paris')).toEqual([
      '10:15 PM',
      'UTC: 19:15 on 2024-05-03, Friday',
      'Your zone, Europe/Paris: 21:15 on 2024-05-03, Friday (UTC+2)',
      'Since the start: T+0:15, from 10:00 PM in line 4',
      'Date: 2024-05-03, Friday, from line 4',
      'Zone: EAT (UTC+3), from line 4',
    ]);
  });

  it('before the start counts backwards, behind midnight it is of the next day', () => {
    expect(told(overnight, '9:50 PM')).toContain('Since the start: T−0:10, from 10:00 PM in line 4');
    expect(told(overnight, '00:10')).toEqual([
      '00:10',
      'UTC: 21:10 on 2024-05-03, Friday',
      'Since the start: T+2:10, from 10:00 PM in line 4',
      'Date: 2024-05-04, Saturday, from line 4, carried over midnight',
      'Zone: EAT (UTC+3), from line 4',
    ]);
  });

  it('of the window says that it is the start; the zone is told once where it is UTC', () => {
    expect(told(overnight, 'May 3, 2024', 'UTC')).toEqual([
      'May 3, 2024, 10:00 PM',
      'UTC: 19:00 on 2024-05-03, Friday',
      'Since the start: T+0:00, this is the start',
      'Date: 2024-05-03, Friday, stated here',
      'Zone: EAT (UTC+3), stated here',
    ]);
  });

  it('without a date or a zone says so and converts nothing', () => {
    const text = report(['9:05: Alert fired', '9:45: Service restored'], '9:00 – 9:45');
    expect(told(text, '9:05', 'Africa/Lagos')).toEqual([
      '9:05',
      'Since the start: T+0:05, from 9:00 in line 4',
      'Date: no date is stated anywhere',
      'Zone: no zone is stated anywhere',
    ]);
  });

  it('without a date is converted where its zone never changes its clocks', () => {
    const text = report(['9:05: Alert fired', '9:45: Service restored'], '9:00 – 9:45 WAT');
    expect(told(text, '9:05')).toContain('UTC: 08:05');
    const local = report(['9:05: Alert fired', '9:45: Service restored'], '9:00 – 9:45 Europe/Paris time');
    expect(told(local, '9:05')?.filter((line) => line.startsWith('UTC'))).toEqual([]);
  });

  it('takes its zone from the settings where the document states none', () => {
    const text = report(['9:05: Alert fired', '9:45: Service restored'], 'May 3, 2024, 9:00 – 9:45');
    const settings = { timeZone: 'Africa/Lagos' };
    const found = describe(analyse(text, { settings }), text.indexOf('9:05'), null);
    expect(found && asPlainText(found)).toContain(
      'Zone: Africa/Lagos (UTC+1), from the setting postmortem.timeZone',
    );
  });

  it('in a plan is not put on the day of the incident', () => {
    expect(told(overnight, '3:00 AM')).toEqual([
      '3:00 AM',
      'UTC: 00:00',
      'Date: no date is stated for it',
      'Zone: EAT (UTC+3), from line 4',
    ]);
  });

  it('that cannot be is told to be so', () => {
    const text = report(['9:05: Alert fired', '25:61: Service restored'], 'May 3, 2024, 9:00 – 9:45 UTC');
    expect(told(text, '25:61')).toContain('Note: no clock shows this time');
    const mixed = report(['13:20pm: Alert fired', '13:40: Restored'], 'May 3, 2024, 13:00 – 13:40 UTC');
    expect(told(mixed, '13:20pm')).toContain('Note: AM or PM does not belong on the 24-hour clock');
  });

  it('in an hour that came twice, or never was, says so', () => {
    const entries = ['01:30: Alert fired', '04:30: Service restored'];
    const twice = report(entries, 'November 3, 2024, 01:30 – 04:30 America/New_York time');
    expect(told(twice, '01:30: A')?.join()).toContain('this hour came twice');
    const never = report(
      ['02:30: Alert fired', '04:30: Restored'],
      'March 10, 2024, 01:00 – 04:30 America/New_York time',
    );
    expect(told(never, '02:30')?.join()).toContain('this time did not exist');
  });
});

group('a zone', () => {
  it('with several meanings is told with all of them, and nothing is converted', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 IST');
    expect(told(text, '10:05')).toEqual([
      '10:05',
      'Since the start: T+0:05, from 10:00 in line 4',
      'Date: 2024-05-03, Friday, from line 4',
      'Zone: IST, from line 4',
      'IST can mean: India Standard Time (UTC+5:30), Israel Standard Time (UTC+2), Irish Standard Time (UTC+1)',
      'Taken for: none of them: times in it are not converted',
    ]);
  });

  it('with several meanings and an offset beside it is decided', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 IST (UTC+5:30)');
    expect(told(text, '10:05')).toEqual([
      '10:05',
      'UTC: 04:35 on 2024-05-03, Friday',
      'Since the start: T+0:05, from 10:00 in line 4',
      'Date: 2024-05-03, Friday, from line 4',
      'Zone: IST (UTC+5:30), from line 4',
    ]);
  });

  it('that is mostly one of its meanings is taken for it; a misspelt one for what it should be', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 PST');
    expect(told(text, '10:05')).toContain('Taken for: the first of them');
    const slip = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 GTM+2');
    expect(told(slip, '10:05')).toContain('Spelling: GTM+2 is read as GMT+2');
  });

  it('by itself is told with its offset on the day', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30', [
      '',
      'All times in Europe/Paris.',
    ]);
    expect(told(text, 'Europe/Paris')).toEqual(['Europe/Paris', 'Offset: UTC+2 on 2024-05-03']);
  });
});

group('a date without a time', () => {
  it('is told with its weekday, its year, and that it can be read twice', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 UTC', [
      '',
      'Closed on June 4th; seen 05/06/2024.',
    ]);
    expect(told(text, 'June 4th')).toEqual([
      'June 4th',
      'Date: 2024-06-04, Tuesday',
      'Year: taken from the rest of the document',
    ]);
    expect(told(text, '05/06/2024')?.at(-1)).toContain('the other way round');
  });
});

group('a length', () => {
  it('is compared with the start and end beside it', () => {
    expect(told(overnight, '2.5 hours')).toEqual([
      '2.5 hours',
      'Stated: 2 h 30 min',
      'Computed: 2 h 30 min = end − start, from 10:00 PM to 12:30 AM in line 4',
      'Verdict: they agree',
    ]);
  });

  it('in the summary is compared with the stated window', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 UTC', [
      '',
      'The outage lasted over 3 hours.',
    ]);
    expect(told(text, '3 hours')).toEqual([
      '3 hours',
      'Stated: at least 3 h',
      'Computed: 1 h 30 min = end − start, from 10:00 to 11:30 in line 4',
      'Verdict: 1 h 30 min apart',
    ]);
  });

  it('of something else tells nothing', () => {
    const text = report(
      ['10:05: Alert fired after retries every 30 seconds'],
      'May 3, 2024, 10:00 – 11:30 UTC',
    );
    expect(told(text, '30 seconds')).toBeNull();
  });
});

group('a metric', () => {
  const detect = 'Time to detect: 15 min = detected − start, from 10:00 PM in line 4 to 10:15 PM in line 10';

  it('is told with its formula and its two points where it is named', () => {
    expect(told(overnight, 'MTTD')).toEqual(['MTTD', detect]);
    expect(told(overnight, 'Duration')).toEqual([
      'Duration',
      'Duration: 2 h 30 min = end − start, from 10:00 PM to 12:30 AM in line 4',
    ]);
  });

  it('is told on the word that tells the phase of an entry, not on others', () => {
    expect(told(overnight, 'Alert fired')).toEqual(['Alert', detect]);
    expect(told(overnight, 'restored')?.[1]).toMatch(/^Time to resolve: 2 h 30 min = resolved − start/);
    expect(told(overnight, 'everything')).toBeNull();
  });

  it('that the document gives no points for tells nothing', () => {
    const text = report(['10:05: Alert fired'], 'May 3, 2024, 10:00 – 11:30 UTC', ['- **MTTA:** unknown']);
    expect(told(text, 'MTTA')).toBeNull();
  });
});

it('says nothing of a file that is no postmortem', () => {
  const text = '# Opening hours\n\nFrom 10:00 to 17:00 UTC.\n';
  expect(describe(analyse(text), text.indexOf('10:00'), null)).toBeNull();
});

it('is at no place of any text a reason to fail', () => {
  const analysed = analyse(overnight);
  for (let offset = -1; offset <= overnight.length + 1; offset++) {
    expect(() => describe(analysed, offset, 'No/Such_Zone')).not.toThrow();
  }
});
