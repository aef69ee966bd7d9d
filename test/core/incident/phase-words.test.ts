import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../core/src/incident/phase-words/beginnings.ts';
import { concepts } from '../../../core/src/incident/phase-words/concepts.ts';
import { en } from '../../../core/src/incident/phase-words/en.ts';
import { conceptsIn } from '../../../core/src/incident/phase-words/lexicon.ts';

describe('what a word begins with', () => {
  it.each([
    ['alert', ['aler']],
    ['tr(?:ied|ying)_to', ['tr']],
    ['(?:called|roped(?:_them)?|is)_in', ['call', 'rope', 'is i']],
    ['(?<!(?:roll|set)_)back_up', ['back']],
    ['alarms?', ['alar']],
    ['fix?', ['fi']],
    ['5xx', ['5xx']],
    ['復旧(?!可能|手順)', ['復旧']],
    ['応答し(?:な|す)', ['応答し']],
  ])('%s', (word, beginnings) => {
    expect([...beginningsOf(word)]).toEqual(beginnings);
  });

  it.each([String.raw`[45]\d\d`, '(?:in_an_)?attempt', '(?:[45]|a)b'])('%s begins with anything', (word) => {
    expect(() => beginningsOf(word)).toThrow('begin with?');
  });
});

describe('concepts in a text', () => {
  const text =
    'alerts fired at 5xx errors: users could not log in, so the team rolled back after the deploy; they tried to restart, to no avail. back online at 12:10';
  const told = conceptsIn(text, 'en');

  it('finds each where a search for its words finds it, and no other', () => {
    for (const concept of concepts) {
      const words = en[concept].trim().replace(/\s+/g, '|').replaceAll('_', ' ');
      const places = [...text.matchAll(new RegExp(`\\b(?:${words})`, 'g'))].map(({ index }) => index);
      const found = told.filter((word) => word.concept === concept).map(({ start }) => start);
      expect([...new Set(found)], concept).toEqual(expect.arrayContaining(places));
      if (places.length === 0) expect(found, concept).toEqual([]);
    }
    expect(told.length).toBeGreaterThan(10);
  });

  it('finds Japanese words anywhere, voiced kana as they are folded', () => {
    const spoken = conceptsIn('本番のテータヘースか停止', 'ja');
    expect(spoken.map(({ concept, start }) => [concept, start])).toEqual([['symptom', 10]]);
    expect(conceptsIn('カート復旧', 'en')).toEqual([]);
  });

  it('tells places in order', () => {
    expect(told.map(({ start }) => start)).toEqual(told.map(({ start }) => start).sort((a, b) => a - b));
    for (const { start, end } of told) expect(text.slice(start, end)).toMatch(/^\w/);
  });
});
