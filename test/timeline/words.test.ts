import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { english, formulaWords, speak, type Words, words } from '../../client/timeline/words.ts';
import { fill } from '../../core/src/drawing/words.ts';
import { launch, openTimeline, settled } from './browser.ts';
import { evenOutage, longOutage } from './pictures.ts';

function bundle(language: string): Record<string, string> {
  const file = new URL(`../../l10n/bundle.l10n.${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The page's words as the extension puts them together. */
function translated(language: string): Words {
  const known = bundle(language);
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, known[text] ?? text]),
  ) as Words;
}

describe('words', () => {
  afterEach(() => speak(undefined));

  test('what is missing, empty or no text stays English', () => {
    speak(JSON.stringify({ fit: 'Tout afficher', export: '', zoomIn: 5, nothing: 'rien' }));
    expect(words).toEqual({ ...english, fit: 'Tout afficher' });
    speak('{');
    expect(words).toBe(english);
  });

  test('places are filled in, whatever stands in them', () => {
    expect(fill('{0} and {1}', '{1}', '$&')).toBe('{1} and $&');
    expect(fill('{0} of {1}', 3)).toBe('3 of {1}');
  });

  test('formulas are told in the words of the language', () => {
    expect(formulaWords('detected − start')).toBe('detected − start');
    speak(JSON.stringify(translated('de')));
    expect(formulaWords('detected − start')).toBe('entdeckt − Beginn');
    expect(formulaWords('something else − start')).toBe('something else − Beginn');
  });
});

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(['fr', 'es', 'pt-br', 'de'])('nothing on the page stays English in %s', async (language) => {
  const spoken = translated(language);
  // Those that are the same in both tell nothing.
  const other = Object.entries(english).filter(([key, text]) => spoken[key as keyof Words] !== text);
  const { page, tell } = await openTimeline(browser, { lang: language, words: spoken });
  const seen = () =>
    page.evaluate(() => {
      const attributes = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
        [...document.querySelectorAll(`main [${name}]`)].map((node) => node.getAttribute(name)),
      );
      return `${document.querySelector('main')?.innerText}\n${document.querySelector('svg.plot')?.textContent}\n${attributes.join('\n')}`;
    });
  const leftOver = (text: string) =>
    other.filter(([, words]) =>
      words.split(/\{\d\}/).some((part) => part.trim().length > 8 && text.includes(part)),
    );
  const bare = { ...evenOutage(), entries: [], window: null, metrics: [] };
  for (const picture of [evenOutage(), { ...longOutage(500), zone: english.noZone, absolute: false }, bare]) {
    await tell({ type: 'picture', pictures: [picture], version: 1, file: 'README.md', locked: true });
    await page.waitForTimeout(300);
    expect(leftOver(await seen())).toEqual([]);
  }
  for (const reason of ['no-file', 'no-postmortem', 'no-timeline'] as const) {
    await tell({ type: 'empty', reason });
    expect(leftOver(await seen())).toEqual([]);
  }
  await settled(page);
  await page.close();
});
