import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalysisOptions } from '../../../core/src/analyse.ts';
import { type Generated, generated } from './support/generated.ts';
import { type Proof, proveFixes, proveSilences } from './support/prove.ts';

/** Real reports stand beside a developer's checkout; they are not part of the project. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/dev');
const folders = ['docs', 'more', 'templates']
  .map((name) => join(corpus, name))
  .filter((folder) => existsSync(folder));

const minutes = 5 * 60_000;
/** No path, and the one that makes a document a student report. */
const paths = [undefined, '0x19-postmortem/README.md'];

/** What is off by default is proved as well. */
const settings = { rules: { 'long-gap': 'hint' } } as const;

function proveAll(
  what: string,
  documents: Iterable<Generated>,
  prove: (text: string, options: AnalysisOptions) => Proof = proveFixes,
): readonly string[] {
  let count = 0;
  let fixes = 0;
  const violations: string[] = [];
  const perRule = new Map<string, number>();
  for (const { name, text } of documents) {
    // Of generated ones there are so many that each needs only one of the two.
    const chosen = what.includes('generated') ? [paths[count % 2]] : paths;
    count++;
    for (const path of chosen) {
      const proof = prove(text, { settings, ...(path !== undefined && { path }) });
      fixes += proof.fixes;
      for (const [rule, of] of proof.perRule) perRule.set(rule, (perRule.get(rule) ?? 0) + of);
      violations.push(...proof.violations.map((violation) => `${name}: ${violation}`));
    }
  }
  const each = [...perRule].sort((a, b) => b[1] - a[1]).map(([rule, of]) => `${rule} ${of}`);
  console.info(
    `${what}: ${count} documents, ${fixes} fixes applied, ${violations.length} violations (${each.join(', ')})`,
  );
  expect(fixes).toBeGreaterThan(0);
  return violations;
}

function* filesIn(folder: string): Iterable<Generated> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')))
    yield { name, text: readFileSync(join(folder, name), 'utf8') };
}

describe('every fix of every finding mends it and harms nothing', () => {
  it(
    'in generated reports',
    () => {
      expect(proveAll('generated', generated())).toEqual([]);
    },
    minutes,
  );

  it.skipIf(folders.length === 0)(
    folders.length === 0
      ? 'in real reports (skipped: there are none beside this checkout)'
      : 'in real reports',
    () => {
      expect(
        proveAll(
          'real',
          folders.flatMap((folder) => [...filesIn(folder)]),
        ),
      ).toEqual([]);
    },
    minutes,
  );
});

describe('every finding can be silenced, and nothing else changes', () => {
  it.skipIf(folders.length === 0)(
    folders.length === 0
      ? 'in real reports (skipped: there are none beside this checkout)'
      : 'in real reports',
    () => {
      expect(
        proveAll(
          'silenced',
          folders.flatMap((folder) => [...filesIn(folder)]),
          proveSilences,
        ),
      ).toEqual([]);
    },
    minutes,
  );

  it(
    'in generated reports',
    () => {
      // Each fault once: the forms differ in nothing that a comment would meet.
      const some = [...generated()].filter((_, i) => i % 7 === 0);
      expect(proveAll('silenced, generated', some, proveSilences)).toEqual([]);
    },
    minutes,
  );
});
