import { exampleReport } from './examples.ts';

/** A short report for the examples of the time rules: what its summary says, and the entries of its timeline. */
export function timeExample(summary: string, ...entries: readonly string[]): string {
  return exampleReport({
    summary: `## Issue Summary\n\n${summary}`,
    timeline: ['## Timeline', '', ...entries.map((entry) => `- ${entry}`)].join('\n'),
  });
}
