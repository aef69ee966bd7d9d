import { distance } from 'fastest-levenshtein';
import { remember } from '../remember.ts';
import { familyOf } from './families.ts';
import type { SectionKind } from './kinds.ts';
import { type KnownName, knownNames } from './names/index.ts';
import { normaliseName } from './normalise.ts';

/** What a name says about its section. */
export interface NameMatch {
  readonly kind: SectionKind;
  readonly languages: KnownName['languages'];
  /**
   * `whole`: the name is a known name. `part`: one side of a separator is ("The Horror Begins: Issue Summary").
   * `typo`: a known name with a slip. `within`: a known name stands among other words ("horror Timeline").
   */
  readonly how: 'whole' | 'part' | 'typo' | 'within';
}

/** Kinds that a name hidden among other words may be taken for; the others are too common as plain words. */
const tellingKinds = new Set<SectionKind>([
  'summary',
  'impact',
  'root-cause',
  'timeline',
  'detection',
  'misleading-paths',
  'escalation',
  'resolution',
  'root-cause-and-resolution',
  'measures',
  'improvements',
  'tasks',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'duration',
]);

/** Single words that tell a kind even among others; every other known name must have two words to count. */
const tellingWords = new Set(
  [
    'timeline summary escalation resolution prevention impact impacto chronologie chronology cronologia',
    'zeitlinie preventative preventive corrective tldr',
  ]
    .join(' ')
    .split(' '),
);

/** Single words that tell a kind in a name of at most three words ("Encore Tasks", "Solution Spotlight"). */
const tellingInShort = new Set(
  [
    'tasks improvements solution detection lessons escalade taches mejoras melhorias verbesserungen cause',
    'causa causas ursache ursachen auswirkungen lecciones lecons licoes',
  ]
    .join(' ')
    .split(' '),
);

const maxWordsWithin = 9;

/** Reads the kind of a section from its name alone; null when the name is not known. */
export const matchName: (name: string) => NameMatch | null = remember(8000, readName);

function readName(name: string): NameMatch | null {
  const whole = normaliseName(name);
  if (whole === '') return null;
  if (whole.length > longestName) return matchOpening(name);
  // "Start (UTC)", "MTTD (mean time to detect)"
  const known = lookUp(whole) ?? lookUp(normaliseName(name.replace(/\s*[(（][^()（）]{1,40}[)）]\s*$/, '')));
  if (known) return { kind: known.kind, languages: known.languages, how: 'whole' };
  const family = familyOf(whole);
  if (family) return { kind: family.kind, languages: family.languages, how: 'whole' };

  const parts = name
    .split(/\s*(?::|[—–|;?!]|\s-+\s|[([{（］）)\]}])\s*/u)
    .filter((part) => part.trim() !== '');
  if (parts.length > 1) {
    for (const part of [parts[0] as string, ...parts.slice(1).reverse()]) {
      const key = normaliseName(part);
      const found = lookUp(key);
      // A lone common word behind a separator ("PostgreSQL – Start") says little.
      if (!found) continue;
      if (
        part === parts[0] ||
        (tellingKinds.has(found.kind) &&
          key.length > 5 &&
          !key.startsWith('the ') &&
          !followsBracket(name, part))
      ) {
        return { kind: found.kind, languages: found.languages, how: 'part' };
      }
    }
  }
  return matchListed(name) ?? matchFirst(whole) ?? matchTypo(whole) ?? matchWithin(whole);
}

/** Several names in a row are of the kind of the first: "Timeline, root cause and resolution". */
function matchListed(name: string): NameMatch | null {
  const comma = name.indexOf(', ');
  if (comma < 0) return null;
  const first = lookUp(normaliseName(name.slice(0, comma)));
  return first && tellingKinds.has(first.kind) && readName(name.slice(comma + 2))
    ? { kind: first.kind, languages: first.languages, how: 'within' }
    : null;
}

/** "Hardware events (HWE) detected": what stands behind a bracket belongs to what stands before it. */
function followsBracket(name: string, part: string): boolean {
  return /[)）\]}]\s*$/.test(name.slice(0, name.lastIndexOf(part)));
}

/** More than this is a sentence, which may still open with a name: `Root cause: A script had …`, `Timeline 10:00 …`. */
const longestName = 120;

function matchOpening(name: string): NameMatch | null {
  const opening = /^[^:]{3,40}?(?= \d{1,2}[:h]\d\d)/.exec(name)?.[0] ?? name.split(':', 1)[0] ?? '';
  if (opening.length > longestName || opening.length === name.length) return null;
  const found = lookUp(normaliseName(opening));
  return found ? { kind: found.kind, languages: found.languages, how: 'part' } : null;
}

const article = /^(?:the|our|my|your|this|detailed|le|la|les|el|los|las|o|a|os|as|der|die|das) /;
/** Words by which a name leads over to its list: "Tasks to address the issue include:". */
const leadOver =
  / (?:include|includes|included|including|are|is|were|was|must contain|as follows|below|here|section)$/;

/** The last words of a story, not the time at which something ended. */
const curtain = /^(?:the end|das ende|la fin|el fin|o fim)$/;

function lookUp(key: string): KnownName | undefined {
  if (curtain.test(key)) return undefined;
  const known = knownNames.get(key) ?? knownNames.get(key.replace(article, '').replace(leadOver, ''));
  if (known) return known;
  // "Cause 1", "Causa raiz nº 2", "真因 A", "Appendix B"
  const unnumbered = key.replace(/ (?:(?:n|no|nr) ?)?(?:\d|[a-d])$/, '');
  // The "why 1" to "why 5" of an analysis are one cause.
  const one = unnumbered === key || unnumbered === 'why' ? undefined : knownNames.get(unnumbered);
  return one?.kind === 'root-cause' || one?.kind === 'supporting' ? one : undefined;
}

/** Words in their own right, two letters from a known name. */
const noSlips = new Set(
  [
    'collection collections connection connections detention direction directions election injection',
    'mediation protection rejection retention revolution selection selections',
  ]
    .join(' ')
    .split(' '),
);

/**
 * A known name with slips in its words: `ssue summary`, `corective and preventive mesures`, `sumary issue`. Each word
 * may differ by one letter, by two from nine letters on; short words must be right, and the order does not count.
 */
function matchTypo(key: string): NameMatch | null {
  if (key.length < 6 || key.length > 60 || noSlips.has(key)) return null;
  const wanted = key.split(' ');
  let best: KnownName | null = null;
  let least = 3;
  for (const { words: known, name } of similarNames(wanted)) {
    const slips = slipsBetween(wanted, known, least);
    if (slips < least) {
      least = slips;
      best = name;
    }
  }
  return best && { kind: best.kind, languages: best.languages, how: 'typo' };
}

/** The known names worth comparing: of as many words, with one of them in common, or single words of like length. */
function* similarNames(wanted: readonly string[]): Iterable<SplitName> {
  if (wanted.length === 1) {
    const [word = ''] = wanted;
    for (let length = word.length - 2; length <= word.length + 2; length++)
      yield* singleWords.get(length) ?? [];
    return;
  }
  for (const word of new Set(wanted)) yield* namesWithWord.get(`${wanted.length} ${word}`) ?? [];
}

/** How many letters differ between two sets of as many words, each paired with the word most like it; `limit` when too many. */
function slipsBetween(wanted: readonly string[], known: readonly string[], limit: number): number {
  const left = known.filter((word) => !wanted.includes(word));
  let slips = 0;
  for (const word of wanted) {
    if (known.includes(word)) continue;
    let least = limit;
    let pair = -1;
    for (const [i, other] of left.entries()) {
      const length = Math.max(word.length, other.length);
      if (length < 5 || Math.abs(word.length - other.length) > 2) continue;
      const d = isSwap(word, other) ? 1 : distance(word, other);
      if (d <= (length < 9 ? 1 : 2) && d < least) {
        least = d;
        pair = i;
      }
    }
    if (pair < 0) return limit;
    left.splice(pair, 1);
    slips += least;
    if (slips >= limit) return limit;
  }
  return slips;
}

/** Two letters side by side have changed places: `casue`. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

interface SplitName {
  readonly words: readonly string[];
  readonly name: KnownName;
}

const singleWords = new Map<number, SplitName[]>();
const namesWithWord = new Map<string, SplitName[]>();
/** Words with which a name begins that may be found within others. */
const firstWords = new Set<string>();
for (const [key, name] of knownNames) {
  if (!tellingKinds.has(name.kind)) continue;
  firstWords.add(key.split(' ', 1)[0] as string);
  if (key.length < 6) continue;
  const split = { words: key.split(' '), name };
  const index = (map: Map<unknown, SplitName[]>, at: unknown) => map.set(at, [...(map.get(at) ?? []), split]);
  if (split.words.length === 1) index(singleWords, key.length);
  else for (const word of new Set(split.words)) index(namesWithWord, `${split.words.length} ${word}`);
}

/** A joint name is of the kind of its first part: "Learnings and Next Steps". */
function matchFirst(key: string): NameMatch | null {
  const and = key.indexOf(' and ');
  if (and < 6) return null;
  const known = lookUp(key.slice(0, and));
  return known && tellingKinds.has(known.kind) && lookUp(key.slice(and + 5))
    ? { kind: known.kind, languages: known.languages, how: 'within' }
    : null;
}

/** The longest known name among the words of a heading. */
function matchWithin(key: string): NameMatch | null {
  const all = key.split(' ');
  if (all.length > maxWordsWithin) return null;
  const starts = [...all.keys()].filter((start) => firstWords.has(all[start] as string));
  if (starts.length === 0) return null;
  for (let length = Math.min(all.length - 1, 6); length >= 1; length--) {
    for (const start of starts) {
      if (start + length > all.length) continue;
      const phrase = all.slice(start, start + length).join(' ');
      const known = knownNames.get(phrase);
      if (!known || !tellingKinds.has(known.kind)) continue;
      // "The issue" is a name by itself; among other words it is what a sentence speaks of.
      if (phrase.startsWith('the ')) continue;
      if (length === 1 && !tellingWords.has(phrase) && !(all.length <= 3 && tellingInShort.has(phrase)))
        continue;
      return { kind: known.kind, languages: known.languages, how: 'within' };
    }
  }
  return null;
}
