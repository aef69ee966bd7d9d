import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { builtInTemplates } from '../../../core/src/templates/index.ts';

const path = '/notes/basket.md';

describe('a report begun in a form', () => {
  const begun: Readonly<Record<string, string>> = {
    'with a day and times':
      '# Postmortem: basket empty\n\n## Issue Summary\n\nOn 3 May 2024 the basket was empty from 10:00 to 11:30 UTC.\n\n## Root cause\n\nThe cache was cleared.\n',
    'with sentences of what happened':
      '# Postmortem: basket empty\n\n## Issue Summary\n\nCustomers lost what they had in the basket. We found that a script ran twice and cleared the cache; nobody noticed it, since no alert looked there.\n\n## Root cause\n\nThe script had no lock.\n',
    'with its day in the title':
      '# Outage of 2024-05-03: basket empty\n\n## Issue Summary\n\nAll baskets empty.\n\n## Root cause\n\nCache cleared by a script.\n',
    'with its day in the front matter':
      '---\ntitle: Downtime on 3 May 2024\n---\n\n# Postmortem\n\n## Issue Summary\n\nAll baskets empty.\n\n## Root cause\n\nCache cleared by a script.\n',
  };
  const cases = Object.keys(begun).flatMap((name) => builtInTemplates.map((t) => [name, t.name] as const));

  it.each(cases)('%s stays one while the missing sections of %s are put in', (name, template) => {
    const options = { path, settings: { template } };
    let text = begun[name] as string;
    for (let round = 0; round < 20; round++) {
      const { isPostmortem, findings } = analyse(text, options);
      expect(isPostmortem, text).toBe(true);
      const missing = findings.find(({ rule, fixes }) => rule === 'missing-section' && fixes.length > 0);
      if (!missing) return;
      text = applyEdits(text, missing.fixes[0]?.edits() ?? []);
    }
    expect.unreachable('each insertion leaves one section less to miss');
  });
});

describe('a form that nobody has begun', () => {
  const form =
    '# Postmortem\n\n**Date:** [date]\n\n## Summary\n\n[What broke]\n\n## Timeline\n\n- 10:00 [first event]\n- 10:30 [last event]\n\n## Root cause\n\n[Why it broke]\n';

  it('is a template, with times in its prompts and hardly a word beside them', () => {
    expect(analyse(form, { path })).toMatchObject({ isPostmortem: false, isTemplate: true, findings: [] });
    const asking = form.replace('[What broke]', 'Two sentences on what was seen, and by whom.');
    expect(analyse(asking, { path })).toMatchObject({ isPostmortem: false, isTemplate: true });
  });

  it('is one no longer once its day stands there', () => {
    expect(analyse(form.replace('[date]', '2024-05-03'), { path })).toMatchObject({
      isPostmortem: true,
      isTemplate: false,
    });
  });
});
