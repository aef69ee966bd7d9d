import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { wordCount } from '../../../core/src/rules/word-count.ts';
import { raised } from './support.ts';

const rule = 'word-count';
const messages = (text: string) =>
  raised(text, rule).map(({ severity, message }) => `${severity}: ${message}`);
const words = (count: number) => Array.from({ length: count }, () => 'pool').join(' ');
const basis = Number(/has (\d+) words/.exec(messages(exampleReport())[0] ?? '')?.[1]);

it('counts to the word', () => {
  expect(messages(exampleReport({ end: words(399 - basis) }))).toEqual([
    'info: The report has 399 words; the project asks for 400 to 600.',
  ]);
  expect(messages(exampleReport({ end: words(400 - basis) }))).toEqual([]);
  expect(messages(exampleReport({ end: words(600 - basis) }))).toEqual([]);
  expect(messages(exampleReport({ end: words(601 - basis) }))).toEqual([
    'info: The report has 601 words; the project asks for 400 to 600.',
  ]);
});

it.each([
  ['code', `\`\`\`\n${words(300)}\n\`\`\``],
  ['addresses', '<https://example.org/a-b-c-d>'],
  ['images', '![a graph of the pool](graph.png)'],
  ['comments', `<!-- ${words(300)} -->`],
])('does not count %s', (_, end) => {
  expect(messages(exampleReport({ end }))).toEqual(messages(exampleReport()));
});

it('names both figures where pasted text decides', () => {
  const pasted =
    'A postmortem is a tool widely used in the tech industry. After any outage, the team(s) in charge of the system will write a summary.';
  const text = exampleReport({ end: `${words(390 - basis)}\n\n${pasted}` });
  expect(messages(text)).toEqual([
    'info: The report has 390 words of its own, 415 with the text pasted from the project page; the project asks for 400 to 600.',
  ]);
});

it('counts each version by itself, and says what they come to', () => {
  const version = wordCount.docs.good;
  expect(messages(`${version}\n\n${version.replace('login down', 'the day nobody got in')}`)).toEqual([
    expect.stringMatching(
      /^hint: The file has [\d,]+ words, more than 600; its versions have \d+ and \d+\.$/,
    ),
  ]);
});

it('asks only students', () => {
  expect(messages(`---\ntemplate: minimal\n---\n\n${exampleReport()}`)).toEqual([]);
});

it('counts from the title of the report where a README stands before it', () => {
  const readme = `# My first postmortem\n\n## Usage\n\n${words(300)}\n\n`;
  expect(messages(readme + wordCount.docs.good)).toEqual([]);
});

it('counts answers that stand right below the questions of the task', () => {
  const questions = ['How was the issue detected?', 'which team/individuals was the incident escalated to'];
  const answers = questions.map((question) => `${question}\n${words(60)}`).join('\n');
  const text = exampleReport({ end: `Timeline:\n${answers}` });
  expect(messages(text)[0]).toContain(`${basis + 126} words of its own`);
});
