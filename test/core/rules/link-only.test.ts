import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised, studentPath } from './support.ts';

it.each([
  'https://blog.example.org/postmortem',
  '# 0x19. Postmortem\n\n[Read it here](https://blog.example.org/postmortem)',
  '# Postmortem\n\n![graph](https://example.org/graph.png)\n\nMy report is at <https://docs.example.org/d/123>.',
])('is the only thing to say of a file that only links', (text) => {
  const { findings } = analyse(text, { path: studentPath });
  expect(findings.map(({ rule, severity }) => `${severity}: ${rule}`)).toEqual(['info: link-only']);
});

it('stands on the address', () => {
  const text = '# Postmortem\n\nSee https://blog.example.org/postmortem.';
  const [finding] = raised(text, 'link-only');
  expect(text.slice(finding?.span.start)).toMatch(/^https:\/\/blog/);
});

it('lets a report have links', () => {
  expect(raised(exampleReport({ end: 'https://blog.example.org/postmortem' }), 'link-only')).toEqual([]);
});

it('says nothing of a list of links elsewhere', () => {
  expect(analyse('# Links\n\nhttps://example.org/postmortem', { path: 'docs/links.md' }).findings).toEqual(
    [],
  );
});
