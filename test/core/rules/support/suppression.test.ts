import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../core/src/analyse.ts';
import { exampleReport } from '../../../../core/src/rules/support/examples.ts';
import { studentPath } from '../support.ts';

const [first, second] = ['We failed to watch the pool.', 'They forgot to enlarge it.'];
/** A report with a finding of `blame` in each of two lines, and comments around them. */
const report = (before: string, between = '', behind = '') =>
  exampleReport({
    end: ['## Supporting information\n', before, first, between, second, behind]
      .filter((line) => line !== '')
      .join('\n'),
  });
const blamed = (text: string) => {
  const { findings } = analyse(text, { path: studentPath });
  return findings.filter(({ rule }) => rule === 'blame').map(({ span }) => text.slice(span.start, span.end));
};
const both = ['We failed to', 'They forgot to'];

it('says both without a comment', () => {
  expect(blamed(report(''))).toEqual(both);
});

describe.each(['', ' blame', ' secret blame', ' secret,blame', ' blame -- a quotation'])(
  'named “%s”',
  (names) => {
    it('the next line', () => {
      expect(blamed(report(`<!-- postmortem-disable-next-line${names} -->`))).toEqual(['They forgot to']);
    });

    it('the same line', () => {
      const text = report('').replace(first, `${first} <!-- postmortem-disable-line${names} -->`);
      expect(blamed(text)).toEqual(['They forgot to']);
    });

    it('a stretch', () => {
      const text = report(`<!-- postmortem-disable${names} -->`, `<!-- postmortem-enable${names} -->`);
      expect(blamed(text)).toEqual(['They forgot to']);
    });

    it('to the end, where nothing switches it on', () => {
      expect(blamed(report(`<!-- postmortem-disable${names} -->`))).toEqual([]);
    });

    it('the file, wherever it says so', () => {
      expect(blamed(report('', '', `<!-- postmortem-disable-file${names} -->`))).toEqual([]);
    });
  },
);

it('leaves other rules alone', () => {
  expect(blamed(report('<!-- postmortem-disable-file secret -->'))).toEqual(both);
});

it('switches one rule on again and leaves the other off', () => {
  expect(
    blamed(report('<!-- postmortem-disable blame secret -->', '<!-- postmortem-enable secret -->')),
  ).toEqual([]);
});

it.each([
  'postmortem-disable: [blame]',
  'postmortem-disable: secret, blame',
  'postmortem-disable:\n  - secret\n  - blame',
])('reads “%s” in the front matter', (field) => {
  expect(blamed(`---\n${field}\n---\n\n${report('')}`)).toEqual([]);
});

it('says nothing at all under postmortem: false', () => {
  expect(analyse(`---\npostmortem: false\n---\n\n${report('')}`, { path: studentPath }).findings).toEqual([]);
});

it.each([
  ['a fenced block', '```\n<!-- postmortem-disable-file -->\n```\n'],
  ['a code span', '`<!-- postmortem-disable-file -->`\n'],
])('takes a comment in %s for text', (_, before) => {
  expect(blamed(report(before))).toEqual(both);
});
