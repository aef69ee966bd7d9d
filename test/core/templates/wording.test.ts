import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../core/src/templates/index.ts';
import { promptIn, promptInAll, wordings } from '../../../core/src/templates/wording/index.ts';

const prompt = /\[(?![ xX]\])([^[\]\n]+)\](?![([])/g;
const asked = new Set(
  builtInTemplates.flatMap(({ text }) => [
    ...[...text.replace(/<!--[\s\S]*?-->/g, '').matchAll(prompt)].map(([, name]) => name as string),
  ]),
);

describe.each(Object.entries(wordings))('the wording in %s', (_, { prompts, words }) => {
  it('has every prompt of the templates', () => {
    expect([...asked].filter((name) => !prompts[name])).toEqual([]);
  });

  it('can be put between brackets, and stays apart from the English', () => {
    for (const [english, local] of Object.entries(prompts)) {
      expect(local).toMatch(/^[^[\]\n]+$/);
      if (english.includes(' ')) expect(local).not.toBe(english);
    }
  });

  it('has the longer words before those that they contain', () => {
    const all = Object.keys(words);
    const late = all.filter((long, i) =>
      all.some((short, j) => j < i && new RegExp(`\\b${short.replace(/\W/g, '.')}\\b`).test(long)),
    );
    expect(late).toEqual([]);
  });
});

it('a prompt without words in a language is an open one', () => {
  expect(promptIn('en', 'time')).toBe('[time]');
  expect(promptIn('fr', 'time')).toBe('[heure]');
  expect(promptIn('ja', 'time')).toBe('[時刻]');
  expect(promptIn('ja', 'no such prompt')).toBe('[…]');
  expect(promptIn('de', 'no such prompt')).toBe('[…]');
  expect(promptInAll('time')).toEqual(['[time]', '[heure]', '[hora]', '[hora]', '[Uhrzeit]', '[時刻]']);
});
