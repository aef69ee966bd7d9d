import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { rules } from '../../../core/src/rules/index.ts';
import type { Finding } from '../../../core/src/rules/rule.ts';

const path = '0x19-postmortem/README.md';
const read = (text: string) => analyse(text, { path, settings: { rules: switchedOn } });
/** Rules that are off unless somebody wants them are tested like the others. */
const switchedOn = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint' as const]),
);
const of = (analysis: Analysis, rule: string) => analysis.findings.filter((finding) => finding.rule === rule);

describe('the table of rules', () => {
  it('gives every rule a name of its own, in words', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: the documentation is complete',
    (_, { docs }) => {
      for (const text of [docs.summary, docs.why, docs.quiet]) expect(text).toMatch(/^\S.*[.?]$/s);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule.docs.bad] as const))(
    '%s: the bad example raises it',
    (id, bad) => {
      expect(of(read(bad), id)).not.toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule.docs.good] as const))(
    '%s: the good example does not',
    (id, good) => {
      expect(of(read(good), id)).toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule.docs.bad] as const))(
    '%s can be switched off and made an error',
    (id, bad) => {
      const off = analyse(bad, { path, settings: { rules: { [id]: 'off' } } });
      expect(of(off, id)).toEqual([]);
      const error = analyse(bad, { path, settings: { rules: { [id]: 'error' } } });
      expect(of(error, id).map(({ severity }) => severity)).toContain('error');
    },
  );
});

interface Case {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly finding: Finding;
  readonly fix: Finding['fixes'][number];
}

/** Every fix that the bad examples offer. */
const cases: Case[] = rules.flatMap(({ id, docs }) =>
  [docs.bad, docs.bad.replace(/\n/g, '\r\n')].flatMap((text) =>
    of(read(text), id).flatMap((finding) =>
      finding.fixes.map((fix) => ({ rule: id, title: fix.title, text, finding, fix })),
    ),
  ),
);

describe.each(cases)('$rule: $title', ({ rule, text, finding, fix }) => {
  const edits = fix.edits();
  const after = applyEdits(text, edits);

  it('is a list of edits in document order that do not overlap', () => {
    expect(edits).not.toEqual([]);
    for (const [i, { span }] of edits.entries()) {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      if (i > 0) expect(span.start).toBeGreaterThanOrEqual(edits[i - 1]?.span.end as number);
    }
  });

  it('takes the finding away', () => {
    const left = of(read(after), rule).map(({ message }) => message);
    const before = of(read(text), rule).map(({ message }) => message);
    expect(left.filter((message) => message === finding.message).length).toBeLessThan(
      before.filter((message) => message === finding.message).length,
    );
  });

  it('raises no other warning, but for what it asks the author to fill in', () => {
    const serious = ({ findings }: Analysis) =>
      findings.filter(
        ({ severity, rule: raised }) =>
          (severity === 'warning' || severity === 'error') && raised !== 'placeholder',
      );
    const before = serious(read(text)).map((known) => `${known.rule} ${known.message}`);
    const raised = serious(read(after)).map((found) => `${found.rule} ${found.message}`);
    expect(raised.filter((found) => !before.includes(found))).toEqual([]);
  });

  it('leaves line endings as they were', () => {
    const lone = /(?<!\r)\n/;
    expect(lone.test(after)).toBe(lone.test(text));
  });

  it('is not offered twice', () => {
    const again = of(read(after), rule).flatMap(({ fixes, message }) =>
      message === finding.message ? fixes.filter(({ title }) => title === fix.title) : [],
    );
    const once = of(read(text), rule).flatMap(({ fixes, message }) =>
      message === finding.message ? fixes.filter(({ title }) => title === fix.title) : [],
    );
    expect(again.length).toBeLessThan(once.length);
  });
});
