import { readFileSync } from 'node:fs';
import { expect, describe as group, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { describe } from '../../../core/src/showing/describe.ts';
import type { Description } from '../../../core/src/showing/description.ts';
import { inEnglish, tellingIn } from '../../../core/src/showing/say.ts';
import { glances } from '../../../core/src/showing/timeline-labels.ts';

const text = [
  '# Postmortem: nobody could log in',
  '## Issue Summary',
  '- **Duration:** May 3, 2024, 10:00 PM – May 4, 2024, 12:30 AM (PST), about 2 hours',
  '- **Impact:** 30 % of users; a release on 04/05/2024',
  '## Timeline',
  '- **10:15 PM:** alert fired, time to detect was long',
  '- **11:15 XYZ:** looked at it, all times in IST',
  '- **13:20 PM:** still looking',
  '- **12:10 AM:** rolled back',
  '- **12:30 AM:** service restored',
  '## Resolution',
  'Rolled back on February 30.',
].join('\n');
const document = analyse(text);

/** What is told at every place of the text. */
function told(telling = inEnglish): Description[] {
  const found = new Map<number, Description>();
  for (let offset = 0; offset < text.length; offset++) {
    const description = describe(document, offset, 'Africa/Nairobi', telling);
    if (description) found.set(description.span.start, description);
  }
  return [...found.values()];
}

group('what is told is told in the language of the reader', () => {
  it.each(['fr', 'es', 'pt-br', 'de'])('%s', (language) => {
    const file = new URL(`../../../l10n/bundle.l10n.${language}.json`, import.meta.url);
    const texts: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    const telling = tellingIn(language, texts);
    const [english, local] = [told(), told(telling)];
    expect(local.length).toBe(english.length);
    expect(local.length).toBeGreaterThan(8);
    // Everything is asked for by a text that is translated.
    const missing = new Set<string>();
    told({
      language,
      say: (each, ...values) => {
        if (!(each in texts)) missing.add(each);
        return telling.say(each, ...values);
      },
    });
    expect([...missing]).toEqual([]);
    const facts = (all: readonly Description[]) => all.flatMap((each) => each.facts.map((fact) => fact.text));
    expect(facts(local).join()).not.toMatch(/\b(?:from line|stated here|the start|Friday|approximate)\b/);
    expect(facts(local).join()).not.toMatch(/\{\d\}/);
    expect(facts(local)).not.toEqual(facts(english));
    expect(glances(document, telling)[0]?.facts).not.toEqual(glances(document)[0]?.facts);
  });

  it('in English where there is no translation', () => {
    expect(told(tellingIn('en', {}))).toEqual(told());
    expect(inEnglish.say('from line {0}', 3)).toBe('from line 3');
  });
});
