import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { builtInTemplates } from '../../../core/src/templates/index.ts';

/** The main sections of each template with their kinds; `?` marks what is optional. */
const wanted: Record<string, string> = {
  holberton: 'summary timeline root-cause-and-resolution measures',
  'google-sre':
    'date? people? status? summary impact root-cause root-cause? resolution detection tasks lessons timeline supporting?',
  'google-api-2013': 'summary timeline root-cause resolution measures',
  pagerduty: 'people? summary summary root-cause resolution impact people? timeline other? tasks messaging?',
  atlassian:
    'summary background root-cause impact detection actions resolution timeline root-cause tasks? measures? lessons measures',
  gitlab: 'summary summary other measures lessons other?',
  'aws-coe': 'summary impact timeline metrics? other? root-cause lessons tasks supporting?',
  'azure-pir': 'summary other? root-cause actions measures other? other?',
  wikimedia: 'status? summary timeline detection other? supporting? tasks metrics?',
  howie: 'timeline lessons other? other?',
  mybinder: 'summary timeline lessons tasks',
  dfds: 'summary timeline root-cause tasks lessons people? metrics?',
  '8d': 'people summary resolution root-cause measures other measures other?',
  minimal: 'summary timeline? root-cause? measures?',
};

/** What an author makes of a template: prompts answered, the name of nothing changed. */
function written(text: string): string {
  let minute = 0;
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^# .*$/m, '# Search outage of 4 May 2024')
    .replace(/\[date and time\]/g, () => `2024-05-04 10:${String(10 + minute++).padStart(2, '0')}`)
    .replace(/\[date\]/gi, '4 May 2024')
    .replace(
      /\[(?:time|start|end|start time|end time)\]/g,
      () => `10:${String(10 + minute++).padStart(2, '0')}`,
    )
    .replace(/\[time zone\]/g, 'UTC')
    .replace(
      /\[[^\]]*\]/g,
      'The disk of the second machine was full, so that 20 % of the searches failed for our users',
    );
}

it('are all there', () => {
  expect(builtInTemplates.map(({ name }) => name)).toEqual(Object.keys(wanted));
});

describe.each(builtInTemplates)('$name', (template) => {
  it('has the sections it should', () => {
    const main = template.sections.filter(({ depth }) => depth === 1);
    expect(main.map(({ kind, required }) => (required ? kind : `${kind}?`)).join(' ')).toBe(
      wanted[template.name],
    );
  });

  it('has text to insert for each of them, without comments', () => {
    for (const { name, placeholder } of template.sections) {
      if (name !== 'Improvements') expect(placeholder, name).not.toBe('');
      expect(placeholder).not.toContain('<!--');
    }
  });

  it('is itself a template and raises nothing', () => {
    const analysis = analyse(template.text);
    expect(analysis.isPostmortem).toBe(false);
    expect(analysis.isTemplate).toBe(true);
    expect(analysis.findings).toEqual([]);
  });

  it('is what a report written along it follows, with nothing missing', () => {
    const analysis = analyse(written(template.text), { path: 'postmortems/search.md' });
    expect(analysis.isPostmortem).toBe(true);
    expect(`${analysis.template.name}: ${analysis.templateWhy}`).toMatch(
      new RegExp(`^${template.name}: its sections fit best \\(\\d+ %\\)$`),
    );
    expect(analysis.templateCertain).toBe(true);
    const sections = analysis.findings.filter(({ rule }) =>
      /^(?:missing|empty)-section$|^tasks-missing$/.test(rule),
    );
    expect(sections.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});
