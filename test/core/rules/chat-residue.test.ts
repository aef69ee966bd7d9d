import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, raised } from './support.ts';

const rule = 'chat-residue';

it.each([
  'Certainly! Here’s a sample postmortem:',
  "Sure! Here's the report following the structure and requirements you've outlined.",
  'Here is an example of how you might write it, based on your request:',
  'As an AI language model, I cannot know what happened.',
  'I hope this helps! Let me know if you need more.',
  'Feel free to customize the details.',
  'Remember to replace the placeholders with your own data.',
])('reports “%s”', (end) => {
  const text = exampleReport({ end });
  expect(raised(text, rule)).toHaveLength(1);
  expect(fixed(text, rule).trimEnd()).toBe(exampleReport());
});

it.each([
  'We were certainly surprised, and here is why.',
  'Here is the graph of the pool.',
  '> Feel free to let me know if any further questions come up.',
  '```\nI hope this helps\n```',
  'The assistant answered that, as a rule, pools are small.',
])('says nothing of “%s”', (end) => {
  expect(raised(exampleReport({ end }), rule)).toEqual([]);
});
