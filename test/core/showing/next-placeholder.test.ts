// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a placeholder of templates looks like that
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { newReport } from '../../../core/src/repair/new-report.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { nextPlaceholder } from '../../../core/src/showing/next-placeholder.ts';
import { builtInTemplates } from '../../../core/src/templates/index.ts';

const path = '0x19-postmortem/README.md';

function placeholderAfter(text: string, offset: number): string | null {
  const span = nextPlaceholder(analyse(text, { path }), offset);
  return span && text.slice(span.start, span.end);
}

describe('the next placeholder', () => {
  const text = exampleReport({
    summary:
      '## Issue Summary\n\n- **Duration:** [date], 10:00 – 11:30 (UTC)\n- **Impact:** ${users} users, TBD',
    measures: '## Corrective and preventative measures\n\n- [ ] TODO: `[time]` in the log\n- […]',
  });

  it('is the first one behind the cursor, whatever it looks like', () => {
    expect(placeholderAfter(text, 0)).toBe('[date]');
    expect(placeholderAfter(text, text.indexOf('[date]'))).toBe('[date]');
    expect(placeholderAfter(text, text.indexOf('[date]') + 1)).toBe('${users}');
    expect(placeholderAfter(text, text.indexOf('${users}') + 8)).toBe('TBD');
  });

  it('is none in code, and not the state of a task', () => {
    expect(placeholderAfter(text, text.indexOf('TBD') + 3)).toBe('[…]');
  });

  it('is the first one again behind the last', () => {
    expect(placeholderAfter(text, text.indexOf('[…]') + 3)).toBe('[date]');
    expect(placeholderAfter(text, text.length)).toBe('[date]');
  });

  it('is none where all is filled in, and in other files', () => {
    expect(placeholderAfter(exampleReport(), 0)).toBeNull();
    expect(nextPlaceholder(analyse('# Bread\n\n[date]\n', { path: 'bread.md' }), 0)).toBeNull();
  });

  it.each(builtInTemplates.map((template) => [template.name, template] as const))(
    'leads through a new report: %s',
    (_, template) => {
      const report = newReport(template, {});
      const document = analyse(report, { path });
      const seen: number[] = [];
      for (let span = nextPlaceholder(document, 0); span && !seen.includes(span.start); ) {
        seen.push(span.start);
        span = nextPlaceholder(document, span.end);
      }
      const prompts = report.match(/\[(?![ xX]\])[^[\]\n]+\](?![([])/g) ?? [];
      expect(seen.length).toBeGreaterThanOrEqual(prompts.length);
    },
  );
});
