import { expect, it } from 'vitest';
import { language } from '../../../core/src/rules/language.ts';
import { raised } from './support.ts';

it('names the language', () => {
  expect(raised(language.docs.bad, 'language').map(({ message }) => message)).toEqual([
    'Most of the report is French; the project asks for English.',
  ]);
});

it('asks only students', () => {
  expect(raised(language.docs.bad, 'language', { settings: { template: 'minimal' } })).toEqual([]);
});

it('needs enough words to tell', () => {
  const [start = ''] = language.docs.bad.split('## Cause racine');
  expect(raised(start, 'language')).toEqual([]);
});
