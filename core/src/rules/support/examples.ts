/** The parts of a short student report, for the examples of the documentation; any of them may be told otherwise. */
export interface ExampleParts {
  readonly title?: string;
  readonly summary?: string;
  readonly timeline?: string;
  readonly cause?: string;
  readonly measures?: string;
  /** What stands behind the report. */
  readonly end?: string;
}

/** A short report of an outage, complete unless a part says otherwise; an empty part is left out. */
export function exampleReport(parts: ExampleParts = {}): string {
  const {
    title = '# Postmortem: login down',
    summary = [
      '## Issue Summary',
      '',
      '- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)',
      '- **Impact:** 30 % of users could not log in.',
      '- **Root cause:** The connection pool was too small.',
    ].join('\n'),
    timeline = [
      '## Timeline',
      '',
      '- **10:00 (UTC):** Alert fired for failed logins.',
      '- **10:20:** Escalated to the database team.',
      '- **11:30:** Pool enlarged, service restored.',
    ].join('\n'),
    cause = [
      '## Root cause and resolution',
      '',
      'The pool was sized for half of the traffic. It was enlarged to 200 connections.',
    ].join('\n'),
    measures = [
      '## Corrective and preventative measures',
      '',
      '- Alert at 80 % of the pool.',
      '- Add the pool to the load test.',
    ].join('\n'),
    end = '',
  } = parts;
  return [title, summary, timeline, cause, measures, end].filter((part) => part !== '').join('\n\n');
}
