// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { suggestions, taken } from './support.ts';

const path = '0x19-postmortem/README.md';
const label = 'Postmortem: the whole report';
const unasked = { path, unasked: true };

describe('completion of the whole report', () => {
  it('comes first in an empty file, before its sections', () => {
    expect(suggestions('#‸', unasked).map((each) => each.label)).toEqual([
      label,
      'Issue Summary',
      'Timeline',
      'Root cause and resolution',
      'Corrective and preventative measures',
    ]);
    const text = taken('# ‸', label, unasked);
    expect(text).toMatch(/^# Postmortem: \[what failed, in a few words\]\n\n## Issue Summary\n/);
    expect(text).toMatch(/[^\n]\n$/);
    const { outlines } = analyse(text, { path });
    expect(outlines[0]?.states.filter(({ state }) => state === 'missing')).toEqual([]);
  });

  it('is a snippet with a tab stop for each prompt, and matches what was typed', () => {
    const [report] = suggestions('# Post‸', unasked);
    expect(report?.snippet).toMatch(/^# Postmortem: \$\{1:\[what failed, in a few words\]\}/);
    expect(report?.filter.startsWith('# Post')).toBe(true);
    expect(report?.documentation).toContain('## Timeline');
  });

  it('stands behind front matter, which may name the template', () => {
    const text = taken('---\ntemplate: google-sre\n---\n\n#‸\n', label, unasked);
    expect(text).toMatch(/^---\ntemplate: google-sre\n---\n\n# Postmortem/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('names the zone of the settings', () => {
    const settings = { timeZone: 'Africa/Nairobi' };
    expect(taken('#‸', label, { ...unasked, settings })).toContain('(EAT)');
  });

  it('keeps line endings and a byte order mark', () => {
    const text = taken('\uFEFF#‸\r\n', label, unasked);
    expect(text.startsWith('\uFEFF# Postmortem')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('can be asked for before anything is typed', () => {
    expect(suggestions('‸', { path })[0]?.label).toBe(label);
    expect(suggestions('‸', unasked)).toEqual([]);
  });

  it.each([
    ['with a title', '# The lift\n\n#‸'],
    ['with text', '#‸\n\nThe lift stood.'],
    ['of a lower heading', '##‸'],
    ['in a sentence', '# a‸ b'],
  ])('is not offered %s', (_, marked) => {
    expect(suggestions(marked, unasked).map((each) => each.label)).not.toContain(label);
  });

  it('is not offered in other files', () => {
    expect(suggestions('#‸', { unasked: true, path: 'README.md' })).toEqual([]);
  });
});
