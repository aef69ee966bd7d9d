import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { sectionAt } from './support/places.ts';

/*
 * Only with a person as subject: "the request failed to reach" and "every task should have an owner" blame nobody, and
 * of the bare words on real reports nine in ten were such (domain knowledge: 1 of 21, 2 of 14; with a subject 3 of 3).
 */
const person =
  '(?:we|I|he|she|they|you|(?:the|an?|our|one|some|another|my|on-call|junior|new) (?:[\\w-]+ ){0,2}(?:engineer|developer|intern|operator|admin|administrator|sysadmin|technician|colleague|team|contractor|employee)|@[\\w-]+)';
const deed =
  /\b(?:(?:failed|forgot|forgotten|neglected) to|should(?: not|n['’]t)? have (?!been\b)\w+(?:ed|en|ne|wn|ught|ld|ad|id)\b|did(?: not|n['’]t) bother|(?:carelessly|recklessly|negligently|stupidly)\b)/gi;
/** Deeds are rarer than persons: what stands before one tells whose it was. */
const doer = new RegExp(`\\b${person} (?:had |have |has )?$`, 'i');
const longestDoer = 120;
const insult =
  /\b(?:careless|incompetent|negligent|stupid|lazy|sloppy|idiotic) (?:\w+ )?(?:engineer|developer|intern|operator|admin|colleague|mistake|team)|\bfault of (?:the |our |an? )?(?:\w+ )?(?:engineer|developer|intern|operator|admin|team)/gi;

/** Without one of these words nobody is blamed, or insulted. */
const deeds =
  'failed forgot forgotten neglected should shouldn did carelessly recklessly negligently stupidly'.split(
    ' ',
  );
const faults = 'careless incompetent negligent stupid lazy sloppy idiotic fault'.split(' ');

/** What could have gone better is the subject there. */
const reflecting = new Set<SectionKind>([
  'lessons',
  'went-wrong',
  'went-well',
  'lucky',
  'improvements',
  'measures',
  'tasks',
]);

export const blame: Rule = {
  id: 'blame',
  category: 'writing',
  severity: 'hint',
  docs: {
    summary: 'A sentence blames a person for what they did or did not do.',
    why: 'People act sensibly on what they know at the time. “Should have” ends the question there; “why did it make sense?” finds what can be changed.',
    bad: exampleReport({
      cause:
        '## Root cause and resolution\n\nThe on-call engineer forgot to check the size of the pool. It was enlarged.',
    }),
    good: exampleReport({
      cause:
        '## Root cause and resolution\n\nNothing showed the size of the pool to the on-call engineer, and the rollout failed to raise an alert. It was enlarged.',
    }),
    quiet:
      'The subject is no person; the words stand in code, in a quotation, or in a section about what can be done better.',
  },
  *check(document) {
    const { mask } = document.markdown;
    const { has } = vocabularyOf(document.markdown);
    const found = [
      ...(deeds.some(has) ? blamed(mask) : []),
      ...(faults.some(has) ? [...mask.matchAll(insult)].map(({ 0: text, index }) => ({ text, index })) : []),
    ].sort((a, b) => a.index - b.index);
    for (const { text, index } of found) {
      const section = sectionAt(document, index);
      if (section && reflecting.has(section.kind)) continue;
      yield {
        span: { start: index, end: index + text.length },
        message: `“${text}” blames a person. What made it likely, and what would have caught it?`,
      };
    }
  },
};

/** What persons are blamed for, from the person on. */
function* blamed(mask: string): Iterable<{ text: string; index: number }> {
  for (const done of mask.matchAll(deed)) {
    const before = mask.slice(Math.max(0, done.index - longestDoer), done.index);
    const who = doer.exec(before)?.[0];
    if (who) yield { text: who + done[0], index: done.index - who.length };
  }
}
