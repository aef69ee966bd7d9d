import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import {
  languages,
  type SectionForm,
  type SectionKind,
  sectionKinds,
} from '../../../core/src/sections/kinds.ts';
import { knownNames, namesByLanguage } from '../../../core/src/sections/names/index.ts';
import { words } from '../../../core/src/sections/normalise.ts';
import { recogniseSections } from '../../../core/src/sections/recognise.ts';

/** Every form in which real reports write a section's name; `NAME` stands for it. */
const forms: readonly { readonly written: string; readonly form: SectionForm }[] = [
  { written: '## NAME', form: 'heading' },
  { written: '#### NAME:', form: 'heading' },
  { written: '##NAME', form: 'heading' },
  { written: '## 🕒 NAME ##', form: 'heading' },
  { written: '## 3. NAME', form: 'heading' },
  { written: '## Section 2: NAME', form: 'heading' },
  { written: '## **NAME**', form: 'heading' },
  { written: '## `NAME`', form: 'heading' },
  { written: 'NAME\n----', form: 'setext' },
  { written: '<h2>NAME</h2>', form: 'html' },
  { written: '<h3 align="center"><b>NAME:</b></h3>', form: 'html' },
  { written: '**NAME**', form: 'emphasis' },
  { written: '**NAME:**', form: 'emphasis' },
  { written: '*NAME :*', form: 'emphasis' },
  { written: '__NAME__:', form: 'emphasis' },
  { written: '**NAME**;', form: 'emphasis' },
  { written: '>**NAME:**', form: 'emphasis' },
  { written: '**1. NAME**', form: 'emphasis' },
  { written: ':fire: **NAME**', form: 'emphasis' },
  { written: 'NAME:', form: 'line' },
  { written: 'NAME', form: 'line' },
  { written: 'NAME:**', form: 'line' },
  { written: '2. NAME', form: 'line' },
  { written: '3) NAME:', form: 'line' },
  { written: '4. **NAME**', form: 'emphasis' },
  { written: '                              NAME', form: 'line' },
];

/** Kinds whose names are whole parts of a report; the others are labels and fields. */
const parts = sectionKinds.filter(
  (kind) => !['title', 'other', 'severity', 'status', 'date', 'services'].includes(kind),
);
/** Words that name a duration as a label only ("Start: 10:05"). */
const labelsOnly =
  /^(?:start|started|end|ended|when|window|fin|debut|inicio|fim|ende|beginn|periode|periodo|period|inicio fin|inicio termino)$/;

function kindOn(text: string, line: number): readonly [SectionKind, SectionForm] | null {
  const found = recogniseSections(parseMarkdown(text)).sections.find((section) => section.line === line);
  return found ? [found.kind, found.form] : null;
}

describe('sections in every form, of every kind, in every language', () => {
  for (const { written, form } of forms) {
    it(`recognises ${JSON.stringify(written)}`, () => {
      let tried = 0;
      for (const language of languages) {
        for (const kind of parts) {
          for (const name of namesByLanguage[language][kind]?.slice(0, 3) ?? []) {
            // A few names mean another kind in another language, or are labels only.
            if (knownNames.get(words(name))?.kind !== kind || labelsOnly.test(words(name))) continue;
            const shown = name.charAt(0).toUpperCase() + name.slice(1);
            const text = `# Report of what broke on the shop\n\n${written.replace('NAME', shown)}\n\nSome text stands here.\n`;
            tried++;
            expect([shown, kindOn(text, 2)]).toEqual([shown, [kind, form]]);
          }
        }
      }
      expect(tried).toBeGreaterThan(200);
    });
  }

  it('recognises labels before text, alone and as list items', () => {
    const labels = [
      '**Impact:** 20 % of users',
      '**Impact**: 20 % of users',
      '- **Impact:** 20 % of users',
      '* Impact: 20 % of users',
      '1. **Impact**: 20 % of users',
      'Impact: 20 % of users',
      '| Impact | 20 % of users |',
    ];
    for (const label of labels) {
      const table = label.startsWith('|') ? '| Field | Value |\n|---|---|\n' : '';
      const text = `# Report\n\n## Summary\n\n${table}${label}\n`;
      expect([label, kindOn(text, table ? 6 : 4)]).toEqual([label, ['impact', table ? 'table' : 'label']]);
    }
  });

  it('takes labels of single measures, entries and lessons for no sections', () => {
    const text = [
      '# Report',
      '## Timeline',
      '- **10:05 AM:** Alarm',
      '- 10:15 AM - **Alert:** second one',
      '## Corrective and preventative measures',
      '1. **Enhanced Monitoring:** more graphs',
      '2. **Incident Response Training:** twice a year',
      '3. **Detection:** alert earlier',
      '## Lessons learned',
      '- **Communication:** talk more',
    ].join('\n');
    const lines = recogniseSections(parseMarkdown(text)).sections.map((section) => section.line);
    expect(lines).toEqual([0, 1, 4, 8]);
  });

  it('recognises every label of a line that holds several', () => {
    const { sections } = recogniseSections(
      parseMarkdown(
        '# Postmortem: queue\n\n**Date:** 2024-05-03 | **Duration:** 40 min · **Impact:** none\n',
      ),
    );
    expect(sections.map(({ kind }) => kind)).toEqual(['title', 'date', 'duration', 'impact']);
    const prose = recogniseSections(
      parseMarkdown('# Postmortem: queue\n\n**Note:** the **Impact:** label is bold here\n'),
    );
    expect(prose.sections.map(({ kind }) => kind)).toEqual(['title']);
  });

  it('takes a label that comes again and again for that of the entries', () => {
    const entry = (time: string) => `\`${time}\`\n\n**Description:** looked\n\n**Outcome:** found nothing\n`;
    const text = `# Report\n\n## Timeline\n\n${['10:05', '10:15', '10:25', '10:35'].map(entry).join('\n')}`;
    expect(recogniseSections(parseMarkdown(text)).sections.map((section) => section.kind)).toEqual([
      'title',
      'timeline',
    ]);
  });
});
