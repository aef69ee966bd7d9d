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
    ['but not what it would have been', '40 min', '**Downtime:** 40 min (would have been 2 h without Ada)'],
    ['the window beside it', '90 min', 'Affected: 10:00 – 11:30 UTC, May 3, 2024 (90 min)'],
    [
      'how long it took to ease it',
      '30 minutes',
      '**Duration to mitigation:** about 30 minutes from the page',
    ],
  ])('%s', (_, raw, ...lines) => {
    expect(lengthsOf(...lines)).toEqual([raw]);
  });

  it.each([
    ['**Duration:** 90 minutes', '**Maintenance window:** 60 minutes'],
    ['Duration: 90 minutes', 'RPO: 15 minutes'],
  ])('end with their line: %s', (...lines) => {
    expect(lengthsOf(...lines)).toEqual(['90 minutes']);
  });

  it.each([
    '**Duration of the investigation:** 3 hours',
    '**Durée de la maintenance :** 1 heure',
    '**Monthly downtime:** 43 minutes',
    '**Downtime so far this year:** 50 minutes',
  ])('are not those of something else: %s', (line) => {
    expect(lengthsOf(line)).toEqual([]);
    expect(lengthsOf('## Metrics', '', `- ${line}`)).toEqual([]);
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
    ['40 minutes', 'Une panne de 40 minutes a touché la boutique.'],
    ['40 minutes', 'Soit 40 minutes d’interruption pour tous.'],
    ['40 minutes', 'Le site ne répondait plus durant 40 minutes.'],
    ['40 minutos', 'Una interrupción de unos 40 minutos afectó a la tienda.'],
    ['40 minutos', 'La tienda no respondió durante 40 minutos.'],
    ['40 minutos', 'A indisponibilidade durou 40 minutos.'],
    ['40 minutos', 'O incidente teve duração de 40 minutos.'],
    ['40 Minuten', 'Ein Ausfall von 40 Minuten betraf alle Kunden.'],
    ['40 Minuten', '40 Minuten lang konnte sich niemand anmelden.'],
    ['40分間', '約40分間、ログインできませんでした。'],
    ['40 minutes', 'Unlike the previous incident, this one lasted 40 minutes.'],
    ['40 minutes', 'There were 40 minutes in which nobody could pay.'],
    ['40 minutes', 'Nobody could be served for 40 minutes.'],
    ['40 minutes', 'For 40 minutes logins would fail.'],
    ['50 minutes', 'The relay was down 50 minutes.'],
    ['10 hours', 'Users were affected by this during roughly 10 hours.'],
    ['30 days', 'It took 30 days of silent failure until somebody looked.'],
    ['2-hour', 'This 2-hour total outage hit all regions.'],
    ['13 minutes', 'Search was unavailable for 13 minutes.'],
    ['40 minutos', 'La tienda estuvo caída durante 40 minutos.'],
    ['four hours', 'The queue stayed frozen about four hours.'],
    ['97 min', 'Production recovered, about 97 min after the first failure.'],
    ['22 hours', 'The shop was restored to working status roughly 22 hours after the incident began.'],
    ['17 minutes', 'The worker stayed unresponsive for 17 minutes.'],
    ['45 minutes', 'For the next 45 minutes nobody could pay.'],
    ['30 minute', 'There was a 30 minute period in which payments failed.'],
    ['30-minute', 'Payments failed for a 30-minute window.'],
    ['3 days', 'The errors persisted for 3 days.'],
    ['25 minutes', 'Payment processing stopped for 25 minutes.'],
    ['12 minutes', 'No mail was delivered for 12 minutes.'],
    ['15 minutes', 'The cluster was without a leader for 15 minutes.'],
    ['20 minutes', 'Le paiement a été interrompu pendant 20 minutes.'],
    ['35 minutes', 'Total customer impact was 35 minutes.'],
  ])('%s: %s', (raw, sentence) => {
    expect(inSummary(sentence)).toContain(raw);
  });

  it.each([
    'Errors had been showing up in the logs for 13 days.',
    'A user who pays twice within a 5-second window sees an error.',
    'The outage was noticed after 24 minutes.',
    'Traffic failed over to the other stack within 11 minutes; errors stopped.',
    'Die Untersuchung dauerte vier Tage.',
    'La migration a duré 40 minutes.',
    'A similar outage in April lasted 2 hours.',
    'The last incident lasted 3 hours; this one was short.',
    'We expected the upgrade to cause 5 minutes of downtime.',
    'The maintenance was to last 2 hours.',
    'A downtime of 10 minutes would have been acceptable.',
    'An outage of more than 30 minutes triggers the disaster plan.',
    'If the outage had lasted 10 minutes longer, data would be lost.',
    'Without the rollback the outage could have lasted 6 hours.',
    'La migración duró 40 minutos.',
    'A detecção durou 40 minutos.',
    'Nadie lo notó durante 40 minutos.',
    'No notifications had been sent in the last three hours because of the outage.',
    'Tickets about the error: 230. All resolved within 5 days.',
    'The contract allows no outage of 17 minutes of downtime this month.',
    'After the relay ran for six hours, it crashed with an error.',
    'The worker failed 24 times over 25 hours.',
    'The 10-minute rollout wait was lost.',
    'The canary duration was 5 minutes, too short to see the errors.',
    'Monitoring showed no errors for 40 minutes.',
    'We watched the graphs for 40 minutes without seeing errors.',
    'No alert was raised for 40 minutes.',
    'We stopped the rollout for 40 minutes.',
    'The load balancer forgets a target within a 5-second window.',
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

  it('stand behind what was told between the window and them', () => {
    expect(inSummary('From 10:00 to 11:30 UTC on May 3, 2024 nobody could log in (90 minutes).')).toEqual([
      '90 minutes',
    ]);
  });

  it('stand anywhere where they say that the incident was over in them', () => {
    expect(
      lengthsOf(
        '## Timeline',
        '',
        '- 10:00 UTC: Last delivery.',
        '- 10:52 UTC: Restarted. 52 minutes without deliveries.',
        '',
        '## Details',
        '',
        'In total, this incident was resolved in 2 hours and 2 minutes from the report.',
      ),
    ).toEqual(['52 minutes', '2 hours and 2 minutes']);
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
