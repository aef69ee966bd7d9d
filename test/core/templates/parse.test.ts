import { expect, it } from 'vitest';
import { parseTemplate } from '../../../core/src/templates/parse.ts';

const template = parseTemplate(
  'ours',
  [
    '# Postmortem: [what failed]',
    '## Summary\n\n- **Impact:** <!-- optional --> [who]\n- **Duration:** [how long]',
    '## Timeline\n\n<!-- tells: detection, escalation -->\n\n### [time]\n\n[What happened]',
    '## Weather <!-- optional -->\n\n| Start time | Impact |\n| --- | --- |\n| [time] | [rain] |',
  ].join('\n\n'),
);
const section = (name: string) => template.sections.find((candidate) => candidate.name === name);

it('takes headings and labels for sections, in order; prompts and rows are none', () => {
  expect(template.sections.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '1 Summary',
    '2 Impact',
    '2 Duration',
    '1 Timeline',
    '1 Weather',
  ]);
});

it('reads what is optional', () => {
  expect(template.sections.filter(({ required }) => !required).map(({ name }) => name)).toEqual([
    'Impact',
    'Weather',
  ]);
});

it('reads what a section has to tell', () => {
  expect(section('Timeline')?.tells).toEqual(['detection', 'escalation']);
  expect(section('Summary')?.tells).toEqual([]);
});

it('inserts what stands below a name, without comments', () => {
  expect(section('Timeline')?.placeholder).toBe('### [time]\n\n[What happened]');
  expect(section('Summary')?.placeholder).toBe('- **Impact:** [who]\n- **Duration:** [how long]');
});

it('reads any text without complaint', () => {
  for (const text of ['', '\n', '# Only a title', 'prose', '<!-- optional -->']) {
    expect(parseTemplate('x', text).sections).toEqual([]);
  }
});
