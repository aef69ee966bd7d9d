import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { english } from '../../client/timeline/words.ts';
import { defaultSettings } from '../../core/src/settings.ts';
import { root } from '../../scripts/paths.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const manifest = json('package.json');
const { contributes } = manifest;
const languages = ['fr', 'es', 'pt-br', 'de'];

test('every text of the manifest is there in every language, and none is left over', () => {
  const used = [...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();
  for (const file of ['package.nls.json', ...languages.map((language) => `package.nls.${language}.json`)]) {
    expect(Object.keys(json(file)).sort(), file).toEqual(used);
  }
});

test('every text of the client, of its page and of hovers is there in every language, with the same places for values', () => {
  const sources = globSync('client/src/**/*.ts', { cwd: root }).map(read).join('\n');
  const named = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => String(text));
  const told = globSync('core/src/showing/*.ts', { cwd: root }).map(read).join('\n');
  const said = [...told.matchAll(/(?<![\w'])say\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => String(text));
  const used = [...new Set([...named, ...said, ...Object.values(english)])];
  const places = (text: string) => text.match(/\{\d\}/g)?.sort() ?? [];
  for (const file of readdirSync(path.join(root, 'l10n'))) {
    const bundle: Record<string, string> = json(`l10n/${file}`);
    expect(Object.keys(bundle).sort(), file).toEqual(used.sort());
    for (const [text, translated] of Object.entries(bundle))
      expect(places(translated), translated).toEqual(places(text));
  }
});

test('the settings are those of the analysis, with its defaults', () => {
  const settings = Object.entries<{ default: unknown; scope: string }>(contributes.configuration.properties);
  for (const [name, { scope }] of settings) expect(scope, name).toBe('resource');
  const defaults = Object.fromEntries(
    settings.map(([name, setting]) => [name.replace('postmortem.', ''), setting.default]),
  );
  const { templates: _, ...expected } = defaultSettings;
  expect(defaults).toMatchObject({ enable: true, ...expected });
});

test('every command has a file of its own and a title', () => {
  const files = readdirSync(path.join(root, 'client/src/commands')).filter((file) => file !== 'index.ts');
  const declared = contributes.commands.map(({ command }: { command: string }) =>
    command.replace('postmortem.', ''),
  );
  expect(declared.sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
});

test('every file that the manifest names is there and in the package', () => {
  const files: string[] = [
    manifest.icon,
    ...contributes.snippets.map(({ path }: { path: string }) => path),
    ...contributes.grammars.map(({ path }: { path: string }) => path),
    ...contributes.views.explorer.map(({ icon }: { icon: string }) => icon),
  ];
  const packaged = globSync(
    read('.vscodeignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1)),
    { cwd: root },
  );
  for (const file of files.map((file) => path.posix.normalize(file))) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
    expect(packaged).toContain(file);
  }
});
