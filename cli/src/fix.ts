import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Analysis, analyse } from '../../core/src/analyse.ts';
import { applyEdits, type Fix } from '../../core/src/repair/edit.ts';
import { safeFixes, together } from '../../core/src/repair/fix-all.ts';
import type { Settings } from '../../core/src/settings.ts';
import { check } from './check.ts';
import { settingsFor } from './config.ts';
import { fail, reason } from './fail.ts';

/** As often as a mended place may show another slip beneath it. */
const rounds = 5;

/**
 * `check --fix FILE…`: mends what is right without a human looking, writes the files that it changed, says what it
 * did, and reports what is left as `check` does. Returns the exit code.
 */
export function fix(args: readonly string[]): number {
  let files: string[];
  try {
    const options = { fix: { type: 'boolean' }, format: { type: 'string' } } as const;
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
    if ((parsed.values.format ?? 'text') !== 'text')
      return fail(`'check --fix' can't write the format '${parsed.values.format}'`);
    files = parsed.positionals;
  } catch (error) {
    return fail(reason(error));
  }
  if (files.length === 0) return fail("'check --fix' needs a file");
  const results: { path: string; analysis: Analysis }[] = [];
  const told = new Set<string>();
  for (const path of files) {
    try {
      const bytes = readFileSync(path);
      const text = bytes.toString('utf8');
      // What does not come back as it was is not UTF-8, and writing it would destroy it.
      const isText = Buffer.from(text, 'utf8').equals(bytes);
      if (!isText) console.error(`postmortem: ${path} is left as it is: it is no text in UTF-8`);
      const settings = settingsFor(path, told);
      const { mended, done } = isText ? mend(text, path, settings) : { mended: text, done: [] };
      if (mended !== text) writeFileSync(path, mended);
      for (const { title, line } of done) process.stdout.write(`${path}:${line}: ${title}\n`);
      results.push({ path, analysis: analyse(mended, { path, settings }) });
    } catch (error) {
      return fail(`can't mend ${path}: ${reason(error)}`);
    }
  }
  return check(results, process.stdout);
}

interface Done {
  readonly title: string;
  /** From 1, in the text as it was then. */
  readonly line: number;
}

function mend(
  text: string,
  path: string,
  settings: Partial<Settings>,
): { readonly mended: string; readonly done: readonly Done[] } {
  const done: Done[] = [];
  let mended = text;
  for (let round = 0; round < rounds; round++) {
    const { findings, markdown } = analyse(mended, { path, settings });
    const fixes: readonly Fix[] = safeFixes(findings);
    const edits = together(fixes);
    if (edits.length === 0) break;
    for (const { title, edits: of } of fixes)
      done.push({ title, line: markdown.lines.lineAt(of()[0]?.span.start ?? 0) + 1 });
    mended = applyEdits(mended, edits);
  }
  return { mended, done };
}
