import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised } from './support.ts';

const rule = 'duplicate-section';
const messages = (text: string) => raised(text, rule).map(({ message }) => message);

it('names the section that comes again, and where it came first', () => {
  const text = exampleReport({ end: '## Timeline\n\n- 12:00: Review.' });
  const [finding, ...others] = raised(text, rule);
  expect(others).toEqual([]);
  expect(finding?.message).toBe('“Timeline” comes twice.');
  expect(finding?.span.start).toBe(text.lastIndexOf('Timeline'));
  expect(finding?.related[0]?.span.start).toBe(text.indexOf('Timeline'));
});

it('sees a root cause before the section that tells it in detail', () => {
  const summary =
    '## Issue Summary\n\n**Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n\n**Impact:** 30 % of users.\n\n## Root Cause\n\nThe pool.';
  expect(messages(exampleReport({ summary }))).toEqual([
    '“Root Cause” is told again in “Root cause and resolution”; the project has it as a line of the summary.',
  ]);
});

it('lets a summary be told in headings', () => {
  const summary =
    '## Issue Summary\n\nWe were down.\n\n## Duration\n\nMay 3, 2024, 10:00 – 11:30 (UTC)\n\n## Impact\n\n30 % of users.\n\n## Root Cause\n\nThe pool.';
  expect(messages(exampleReport({ summary }))).toEqual([]);
});

it('tells two versions of one report apart', () => {
  const text = `${exampleReport()}\n\n${exampleReport({ title: '# Postmortem: the day nobody got in' })}`;
  expect(messages(text)).toEqual(['Here the file tells a report once more; each is judged by itself.']);
});

it('lets a timeline have days', () => {
  const timeline =
    '## Timeline\n\n### May 3, 2024\n\n- **10:00 (UTC):** Alert fired.\n- **10:20:** Escalated to the database team.\n\n### May 4, 2024\n\n- **11:30:** Restored.';
  expect(messages(exampleReport({ timeline }))).toEqual([]);
});

it('lets cause and resolution be told in short before they are told in detail', () => {
  const text =
    '### Duration:\n10:00 to 11:00 UTC\n\n### Root Cause:\nThe pool.\n\n### Timeline:\n- 10:00 UTC: alarm\n\nRoot Cause and Resolution:\n\n### Root Cause:\nThe pool was sized for half of the traffic.\n';
  expect(messages(text)).toEqual([]);
});
