import { describe, expect, it } from 'vitest';
import { type AnalysisOptions, analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { generated } from './support/generated.ts';

/** Ways to hold the same report: there, and back again. */
const variants: Readonly<
  Record<string, { readonly to: (text: string) => string; readonly back: (text: string) => string }>
> = {
  'with CRLF': {
    to: (text) => text.replace(/\n/g, '\r\n'),
    // A line ending of its own kind would stay behind as a mark.
    back: (text) => text.replace(/(?<!\r)\n/g, '¶').replace(/\r\n/g, '\n'),
  },
  'with a byte order mark': {
    to: (text) => `\uFEFF${text}`,
    back: (text) => (text.lastIndexOf('\uFEFF') === 0 ? text.slice(1) : `¶${text}`),
  },
  'with emoji of several units': {
    to: (text) => text.replace(/(?<=login|Alert|Pool|Somebody|database)\b/g, ' 👩🏽‍🚒🔥'),
    back: (text) => text.replace(/ 👩🏽‍🚒🔥/gu, ''),
  },
  'set in with tabs': {
    to: (text) => text.replace(/^ {2}- detail/gm, '\t- detail'),
    back: (text) => text.replace(/^\t- detail/gm, '  - detail'),
  },
};

const options: AnalysisOptions = { path: '0x19-postmortem/README.md' };

/** The text after each fix of each finding, by rule and title. */
function fixed(text: string): Map<string, string> {
  const out = new Map<string, string>();
  // The fingerprint of a diagram is that of its words, emoji included.
  // A diagram is drawn anew, with a fingerprint of its words: it may differ.
  for (const [i, { rule, fixes }] of analyse(text, options).findings.entries())
    if (rule !== 'stale-diagram')
      for (const [j, fix] of fixes.entries()) out.set(`${i} ${rule} ${j}`, applyEdits(text, fix.edits()));
  return out;
}

/** Small reports with one fault each, in different forms; LF and no byte order mark. */
const fixtures = [...generated()]
  .filter((_, i) => i % 10 === 0)
  .map(({ name, text }) => ({ name, text: text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n') }));

describe('every fix does the same to a report', () => {
  it.each(Object.entries(variants))('%s', (_, { to, back }) => {
    let fixes = 0;
    let documents = 0;
    const wrong: string[] = [];
    for (const { name, text } of fixtures) {
      const held = to(text);
      if (held === text) continue;
      expect(back(held)).toBe(text);
      documents++;
      const plain = fixed(text);
      const other = fixed(held);
      for (const key of new Set([...plain.keys(), ...other.keys()])) {
        fixes++;
        const mended = other.get(key);
        if (mended === undefined || back(mended) !== plain.get(key)) wrong.push(`${name}: ${key}`);
      }
    }
    console.info(`${documents} documents, ${fixes} fixes, ${wrong.length} violations`);
    expect(documents).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
