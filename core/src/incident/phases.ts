import type { Span } from '../markdown/span.ts';
import { remember } from '../remember.ts';
import type { Language } from '../sections/kinds.ts';
import { daysBetween } from '../time/arithmetic.ts';
import { minutesOf } from './metrics.ts';
import {
  closing,
  contradictions,
  denials,
  following,
  opening,
  type PhaseRule,
  type Place,
  phaseRules,
  priors,
  refuted,
  roles,
  unspoken,
} from './phase-rules.ts';
import type { Concept } from './phase-words/concepts.ts';
import { conceptsIn, type Spoken } from './phase-words/lexicon.ts';
import { type Instant, type Phase, phases } from './types.ts';

/*
 * A phase is read from words, place and order. The entry is cut into clauses; each clause is asked which concepts it
 * speaks of; rules join concepts to phases; what is negated or merely wanted is denied; the entry's place leans the
 * balance. Of all ways to tell the timeline, the one is taken that agrees best with the words and with the order in
 * which incidents run. Every weight stands in phase-rules.ts, every word in phase-words.
 */

/** A point in time as far as phases are concerned. */
type Moment = Pick<Instant, 'date' | 'time'>;
/** Minutes before the stated start that still are its time: about 10:00 is also 9:50. */
const slack = { exact: 1, approximate: 15 } as const;

/** The stated beginning and end of the incident. */
type Stated = {
  readonly start: (Moment & Partial<Pick<Instant, 'clock'>>) | null;
  readonly end: Moment | null;
};

/** An entry as far as its phase is concerned. */
export interface Telling {
  /** What it tells, with or without its time. */
  readonly text: string;
  readonly at: Moment | null;
}

/** The first sentence of an entry tells its news, those behind it explain. */
const laterSentence = 0.15;
const leastNews = 0.7;
/** Longer entries tell their phase in the beginning. Bounds the work, too. */
const longestText = 1200;
/** From this weight on, words alone tell of trouble, or that somebody noticed it. */
const surelyTrouble = 1.4;

/** How strongly something speaks for each phase, in the order of `phases`. */
type Weights = readonly number[];

const leadup = phases.indexOf('leadup');
const start = phases.indexOf('start');
const detected = phases.indexOf('detected');

/**
 * The phases of a timeline's entries, each read in the light of those around it. Null where an entry's words tell
 * nothing and its place doesn't either.
 */
export function phasesOf(
  entries: readonly Telling[],
  window: Stated | null,
  language: Language,
): (Phase | null)[] {
  const words = entries.map(({ text }) => scoresOf(text, language));
  const heard = words.map((weights) => weights.some((weight) => weight > 0));
  if (!heard.includes(true)) return entries.map(() => null);
  const against = entries.map(({ at }) => at && lies(at, window));
  const trouble = words.findIndex((told) => Math.max(told[start] ?? 0, told[detected] ?? 0) >= surelyTrouble);
  // Somebody noticed, and nobody told the start: the last entry ahead may be that, if it tells of no change.
  const noticed = words[trouble];
  const changed = (words[trouble - 1]?.[leadup] ?? 0) > 0;
  const eve = noticed && !changed && (noticed[detected] ?? 0) > (noticed[start] ?? 0) ? trouble - 1 : null;
  const path = likeliest(
    words.map((told, index) => {
      const place = against[index];
      const leans = place ? [priors[place]] : [];
      if (index < trouble) leans.push(index === eve ? priors.eve : priors.untroubled);
      const silence = heard[index] ? -unspoken : 0;
      return told.map((weight, i) => leans.reduce((sum, lean) => sum + (lean[i] ?? 0), weight || silence));
    }),
  );
  return path.map((phase, index) => {
    const known =
      heard[index] || against[index] || index === eve || phase === leadup || phase === path[index - 1];
    return known ? (phases[phase] as Phase) : null;
  });
}

/** The run of phases (by their index) that agrees best with all entries and with the order in which incidents run. */
function likeliest(entries: readonly Weights[]): number[] {
  /** For each entry but the first: which phase stands before each phase on the best way there. */
  const ways: number[][] = [];
  let totals: Weights = [];
  for (const weights of entries) {
    const before = totals;
    if (before.length === 0) {
      totals = weights.map((weight, phase) => weight + (opening[phase] ?? 0));
      continue;
    }
    const way = weights.map(() => 0);
    const most = weights.map(() => Number.NEGATIVE_INFINITY);
    for (const [last, name] of phases.entries()) {
      const row = following[name];
      const total = before[last] ?? 0;
      for (let phase = 0; phase < most.length; phase++) {
        const sum = total + (row[phase] ?? 0);
        if (sum <= (most[phase] ?? 0)) continue;
        most[phase] = sum;
        way[phase] = last;
      }
    }
    totals = weights.map((weight, phase) => weight + (most[phase] ?? 0));
    ways.push(way);
  }
  const ends = totals.map((total, phase) => total + (closing[phase] ?? 0));
  const path = [ends.indexOf(Math.max(...ends))];
  for (const way of ways.reverse()) path.unshift(way[path[0] ?? 0] ?? 0);
  return path;
}

function lies(at: Moment, window: Stated | null): Place | null {
  const same = (end: Moment | null | undefined) =>
    end?.time != null &&
    at.time === end.time &&
    (end.date === at.date || end.date === null || at.date === null);
  if (same(window?.start)) return 'at-start';
  if (same(window?.end)) return 'at-end';
  const start = window?.start;
  if (!start?.time || !at.time || !start.date || !at.date) return null;
  const days = daysBetween(at.date, start.date) ?? 0;
  const early = days * 24 * 60 + minutesOf(start.time) - minutesOf(at.time);
  return early > slack[start.clock?.approximate ? 'approximate' : 'exact'] ? 'before-window' : null;
}

/** How strongly the words alone speak for each phase. */
export function scoresOf(text: string, language: Language): Weights {
  const known = scored.get(language) ?? remember(mostScored, (folded: string) => score(folded, language));
  scored.set(language, known);
  return known(fold(text.slice(0, longestText)));
}

/** The entries of the report that is being written stay the same at each keystroke, all but one. */
const mostScored = 600;
const scored = new Map<Language, (folded: string) => Weights>();

function score(folded: string, language: Language): Weights {
  const weights = phases.map(() => 0);
  const spoken = turnsOnly(conceptsIn(folded, language));
  if (spoken.length > 0) for (const clause of clausesOf(folded, spoken)) weigh(clause, weights);
  return weights;
}

/**
 * Whether the word that a text begins with is one of those that speak for a phase.
 *
 * @param text from the word on; what follows may belong to it ("rolled back")
 */
export function wordTells(text: string, phase: Phase, language: Language): boolean {
  const first = conceptsIn(fold(text.slice(0, 60)), language).filter(({ start }) => start === 0);
  return phaseRules.some(
    (rule) => rule.phase === phase && first.some(({ concept }) => rule.needs.includes(concept)),
  );
}

interface Clause {
  readonly role: keyof typeof roles;
  /** What it speaks of. */
  readonly of: ReadonlySet<Concept>;
  /** What a later sentence loses against the first. */
  readonly news: number;
}

/** The rules by the concept that they name first: so a clause asks only those of the concepts it speaks of. */
const rulesOf = new Map<Concept | undefined, { rule: PhaseRule; index: number }[]>();
for (const rule of phaseRules) {
  const first = rule.needs[0];
  rulesOf.set(first, [...(rulesOf.get(first) ?? []), { rule, index: phases.indexOf(rule.phase) }]);
}

/** Raises the weights of the phases that a clause speaks for. */
function weigh({ role, of, news }: Clause, weights: number[]): void {
  const part = roles[role] * news;
  for (const concept of of) {
    for (const { rule, index } of rulesOf.get(concept) ?? []) {
      const { phase, weight, needs } = rule;
      if (needs.length < 2 ? role === 'sentence' : !needs.every((need) => of.has(need))) continue;
      const told = denied(phase, of);
      if (told !== phase) weights[index] ||= -refuted;
      if (!told) continue;
      const i = told === phase ? index : phases.indexOf(told);
      weights[i] = Math.max(weights[i] as number, weight * part);
    }
  }
  for (const { by, phases: told } of contradictions) {
    if (of.has(by)) for (const phase of told) weights[phases.indexOf(phase)] ||= -refuted;
  }
}

/** What is left of a phase when its clause says that it was not so: the search goes on, or nothing. */
function denied(phase: Phase, spoken: ReadonlySet<Concept>): Phase | null {
  for (const { by, phases, leaves } of denials) if (spoken.has(by) && phases.includes(phase)) return leaves;
  return phase;
}

/** A point before a number (`v. 2`) and a colon within a clock time end nothing. */
const sentenceEnds = /[.;!?]+(?=\s(?!\d)|$)|[|。]/g;
const clauseEnds = /:(?=\s|$)|,\s|、|\s[–—-]+\s|→|(?=\([^)]{25})/g;

/** Cuts an entry into clauses: at punctuation, and where a background or an aim is told. */
function* clausesOf(text: string, spoken: readonly Spoken[]): Generator<Clause> {
  const within = ({ start, end }: Span) => {
    const of = new Set<Concept>();
    for (const word of spoken) {
      if (word.start >= end) break;
      if (word.start >= start && word.end <= end) of.add(word.concept);
    }
    return of;
  };
  // `Resolution: …`, `**Detection.** …`
  const label = /^(?:[^:.,;|]{1,40}:(?=\s|$)|[^\s:.,;|]{3,20}\.(?=\s\S))/.exec(text)?.[0].length ?? 0;
  const labelled = within({ start: 0, end: label });
  // Of more than two words it is a clause of its own: `External check succeeds: …`.
  const words = text.slice(0, label).split(' ').length;
  if (label > 0)
    yield { role: text[label - 1] === '.' ? 'caption' : words > 2 ? 'main' : 'label', of: labelled, news: 1 };
  for (const [nth, sentence] of cut(text, { start: label, end: text.length }, sentenceEnds).entries()) {
    const news = Math.max(leastNews, 1 - laterSentence * nth);
    const said = within(sentence);
    if (said.size === 0) continue;
    // Its label or the sentence itself says that all of it was in vain: `Attempted: …`, `… to no avail`.
    const inVain = (nth === 0 && labelled.has('vain')) || said.has('useless');
    // `External check succeeds: …`: what the label and the sentence say together.
    if (nth === 0) for (const concept of labelled) said.add(concept);
    if (inVain) said.add('vain');
    yield { role: 'sentence', of: said, news };
    for (const part of cut(text, sentence, clauseEnds)) {
      for (const bit of turnsOf(part, spoken)) {
        const of = within(bit);
        if (of.size === 0) continue;
        if (inVain) of.add('vain');
        const opening = bit.start + (/\S/.exec(text.slice(bit.start, bit.end))?.index ?? 0);
        const opens = (concept: Concept) =>
          spoken.some((word) => word.concept === concept && word.start === opening && word.end <= part.end);
        const aim = opens('aim');
        if (aim) of.add('aim');
        const aside = opens('aside') || text[bit.start] === '(' || bit.start > part.start;
        yield { role: aim ? 'aim' : aside ? 'aside' : 'main', of, news };
      }
    }
  }
}

/** Leaves out what opens a background or an aim elsewhere, but here is the middle of a longer word: `set to resolved`. */
function turnsOnly(spoken: readonly Spoken[]): Spoken[] {
  return spoken.filter(
    ({ concept, start, end }) =>
      (concept !== 'aim' && concept !== 'aside') ||
      !spoken.some((other) => other.start < start && other.end >= end),
  );
}

/** The stretches of a clause between the words that turn to a background or an aim. */
function turnsOf({ start, end }: Span, spoken: readonly Spoken[]): Span[] {
  const turns = spoken.filter(
    (word) => (word.concept === 'aim' || word.concept === 'aside') && word.start >= start && word.end <= end,
  );
  const starts = [...new Set([start, ...turns.map((turn) => turn.start)])];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

/** The stretches of a part of the text between the places where a pattern (global) is found. */
function cut(text: string, { start, end }: Span, ends: RegExp): Span[] {
  const pieces: Span[] = [];
  const stretch = text.slice(start, end);
  let from = start;
  ends.lastIndex = 0;
  for (let match = ends.exec(stretch); match; match = ends.exec(stretch)) {
    const at = start + match.index;
    // What only looks ahead to a bracket has no length.
    if (match[0] === '') ends.lastIndex++;
    if (at + match[0].length === from) continue;
    pieces.push({ start: from, end: at });
    from = at + match[0].length;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Lower case, accents folded, marks of Markdown and curly quotes away. */
function fold(text: string): string {
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/<[^<>]{0,300}>|https?:\/\/[^\s)]+/g, ' ')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
