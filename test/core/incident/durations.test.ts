import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';

/** The stated lengths of a report, as written. */
function lengthsOf(...lines: readonly string[]): string[] {
  const text = ['# Postmortem: shop down', '', ...lines].join('\n');
  return (analyse(text).incidents[0]?.durations ?? []).map(({ raw }) => raw);
}
const inSummary = (sentence: string) => lengthsOf('## Summary', '', sentence);

describe('lengths behind labels', () => {
  it.each<[string, string, ...string[]]>([
    ['a heading that holds it', '4 days', '## Duration: ~4 days (since the deploy)'],
    ['a bold line that holds it', '20 seconds', '## Timeline', '', '**Total downtime: ~20 seconds**'],
    ['a bold label in the middle', '2 hours', '**Impact:** logins failed', '**Duration: 2 hours**'],
    ['days in parentheses', '30 days', '- **Date of incident**: 2024-05-03 to 2024-06-02 (30 days)'],
    ['an impact that begins with it', '45 minutes', '**Impact:** about 45 minutes, all logins'],
    ['the window beside it', '90 min', 'Affected: 10:00 – 11:30 UTC, May 3, 2024 (90 min)'],
  ])('%s', (_, raw, ...lines) => {
    expect(lengthsOf(...lines)).toEqual([raw]);
  });

  it('are not those of a step, or of one of several services', () => {
    expect(
      lengthsOf(
        '**Duration:** 5 hours for the bridge; 10 minutes for the bot',
        '**Total investigation duration:** 45 minutes',
        '',
        '## Resolution',
        '',
        '**Duration:** 45 seconds',
      ),
    ).toEqual(['5 hours']);
  });

  it('set the scale for what sentences tell', () => {
    expect(
      lengthsOf('**Duration:** 2 hours', '', '## Impact', '', '- A bucket was stuck for 23 days and failed.'),
    ).toEqual(['2 hours']);
  });
});

describe('lengths in sentences', () => {
  it.each<[string, string]>([
    ['47-minute', 'The incident lasted 47 minutes. All calls failed during the 47-minute window.'],
    ['two hours', 'For two hours, every basket came back empty.'],
    ['9 minutos', 'O login ficou impossível por um período de 9 minutos.'],
    ['34 minutos', 'El incidente duró 34 minutos y se cerró solo.'],
    ['3 horas', 'Un disco lleno; servicio restaurado en ~3 horas.'],
    ['8 min', 'Le changement a empêché le worker de démarrer pendant 8 min.'],
    ['zwei Tage', 'Die Sicherungen waren zwei Tage lang defekt.'],
    ['50 minutes', 'The relay was down 50 minutes.'],
    ['10 hours', 'Users were affected by this during roughly 10 hours.'],
    ['30 days', 'It took 30 days of silent failure until somebody looked.'],
    ['2-hour', 'This 2-hour total outage hit all regions.'],
    ['13 minutes', 'Search was unavailable for 13 minutes.'],
    ['40 minutos', 'La tienda estuvo caída durante 40 minutos.'],
    ['four hours', 'The queue stayed frozen about four hours.'],
    ['97 min', 'Production recovered, about 97 min after the first failure.'],
  ])('%s: %s', (raw, sentence) => {
    expect(inSummary(sentence)).toContain(raw);
  });

  it.each([
    'Errors had been showing up in the logs for 13 days.',
    'A user who pays twice within a 5-second window sees an error.',
    'The outage was noticed after 24 minutes.',
    'Traffic failed over to the other stack within 11 minutes; errors stopped.',
    'Die Untersuchung dauerte vier Tage.',
    'No notifications had been sent in the last three hours because of the outage.',
    'Tickets about the error: 230. All resolved within 5 days.',
    'The contract allows no outage of 17 minutes of downtime this month.',
    'After the relay ran for six hours, it crashed with an error.',
    'The worker failed 24 times over 25 hours.',
    'The 10-minute rollout wait was lost.',
    'The canary duration was 5 minutes, too short to see the errors.',
  ])('none: %s', (sentence) => {
    expect(inSummary(sentence)).toEqual([]);
  });

  it('are judged by their own item, not by the one above', () => {
    expect(
      lengthsOf('## Impact', '', '- users saw errors of the cache', '- 30 minutes of severe degradation'),
    ).toEqual(['30 minutes']);
  });

  it('open an item on the impact', () => {
    expect(lengthsOf('## Impact', '', '- ~7h pipeline frozen', '- 3 days of logs kept')).toEqual(['7h']);
  });

  it('are told again as the outage or its window', () => {
    expect(
      lengthsOf(
        '**Duration:** 47 minutes',
        '',
        '## Root cause',
        '',
        'Nothing was queued in the 47-minute window. A disk needs 40 minutes.',
        'Two disks broke within a 47-minute window.',
      ),
    ).toEqual(['47 minutes', '47-minute']);
  });

  it.each([
    ['shop stuck for five days', 7200],
    ['shop unavailable, ~40 minutes', 40],
    ['shop (down 3 h)', 180],
  ])('stand in the title: %s', (title, minutes) => {
    const { incidents } = analyse(`# Postmortem: ${title}\n\n## Summary\n\nIt was.`);
    expect(incidents[0]?.durations.map((each) => each.minutes)).toEqual([minutes]);
  });

  it('stand where nothing is called a summary', () => {
    expect(
      lengthsOf('**Severity:** 1', '', '## Event', '', 'A 2-hour outage.', '', '## Timeline', ''),
    ).toEqual(['2-hour']);
  });

  it('of the detection are those that name the outage', () => {
    expect(
      lengthsOf(
        '## Why detection failed',
        '',
        'It failed within 23 minutes. Ownership took an hour of errors.',
      ),
    ).toEqual([]);
  });
});
