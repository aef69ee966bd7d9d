import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The floors of the analysis, lowest first: each may use itself and those before it. */
const floors = [
  'markdown',
  'time',
  'sections',
  'templates',
  'incident',
  'repair',
  'completion',
  'rules',
  'drawing',
  'showing',
];
/** Plain types, data and tools that floors share, and the function on top that uses all of them. */
const shared = ['settings.ts', 'document.ts', 'secrets.ts', 'remember.ts', 'two-digits.ts'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** What a file imports for use at run time; `import type` binds nothing. */
function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const source = readFileSync(file, 'utf8');
  return [
    ...source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
  ].map((match) => ({
    from: (match[2] ?? match[3]) as string,
    typeOnly: match[1] !== undefined,
  }));
}

describe('the house', () => {
  it('keeps the analysis pure: no editor, no Node, no page', () => {
    const impure = filesIn(join(root, 'core/src')).flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => /^(?:node:|vscode)/.test(from))
        .map(({ from }) => `${relative(root, file)} imports ${from}`),
    );
    expect(impure).toEqual([]);
  });

  it('keeps the floors of the analysis in order', () => {
    const wrong: string[] = [];
    for (const file of filesIn(join(root, 'core/src'))) {
      const own = floors.indexOf(relative(join(root, 'core/src'), file).split('/')[0] ?? '');
      if (own < 0) continue;
      for (const { from, typeOnly } of importsOf(file)) {
        if (!from.startsWith('.') || typeOnly) continue;
        const target = relative(join(root, 'core/src'), resolve(dirname(file), from)).split('/')[0] ?? '';
        if (shared.includes(target)) continue;
        const floor = floors.indexOf(target);
        if (floor < 0 || floor > own) wrong.push(`${relative(root, file)} imports ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shares nothing but types and names between client and server', () => {
    const runtime = importsOf(join(root, 'server/src/protocol.ts')).filter(({ typeOnly }) => !typeOnly);
    expect(runtime).toEqual([]);
  });

  it('keeps the page and the client apart from the server', () => {
    const wrong = [...filesIn(join(root, 'client')), ...filesIn(join(root, 'cli'))].flatMap((file) =>
      importsOf(file)
        .filter(
          ({ from, typeOnly }) => /server\/src\//.test(from) && !/protocol\.ts$/.test(from) && !typeOnly,
        )
        .map(({ from }) => `${relative(root, file)} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});
