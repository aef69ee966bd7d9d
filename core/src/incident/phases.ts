import type { Span } from '../markdown/span.ts';
import { remember } from '../remember.ts';
import type { Language } from '../sections/kinds.ts';
import { denials, type Place, phaseRules, priors, roles } from './phase-rules.ts';
import type { Concept } from './phase-words/concepts.ts';
import { conceptsIn, type Spoken } from './phase-words/lexicon.ts';
import type { IncidentWindow, Instant, Phase } from './types.ts';

/*
 * A phase is read from words and place. The entry is cut into clauses; each clause is asked which concepts it speaks
 * of; rules join concepts to phases; what is negated or merely wanted is denied; the entry's place in the timeline
 * leans the balance. Every weight stands in phase-rules.ts, every word in phase-words.
 */

/** An entry as far as its phase is concerned. */
export interface Telling {
  /** What it tells, with or without its time. */
  readonly text: string;
  readonly at: Instant | null;
}

/** What the telling of the timeline up to an entry says about it. */
export interface PhaseContext {
  readonly index: number;
  /** How many entries the timeline has. */
  readonly count: number;
  /** Phases told by the entries before. */
  readonly told: ReadonlySet<Phase>;
  /** Where the entry's time lies against the stated window, null where that is unknown. */
  readonly window: 'before' | 'start' | 'end' | null;
  /** Whether entries behind it are the first to tell of trouble, and the first to tell that it was noticed. */
  readonly ahead?: { readonly trouble: boolean; readonly notice: boolean };
}

/** Below this, words are too weak to name a phase. */
const leastWeight = 1.2;
/** What a denied phase can weigh for the one it leaves. */
const mostDenied = 2.8;
/** The first sentence of an entry tells its news, those behind it explain. */
const laterSentence = 0.15;
const leastNews = 0.7;
/** Longer entries tell their phase in the beginning. Bounds the work, too. */
const longestText = 1200;

/** The phases of a timeline's entries, each read in the light of those before. */
export function phasesOf(
  entries: readonly Telling[],
  window: IncidentWindow | null,
  language: Language,
): (Phase | null)[] {
  const told = new Set<Phase>();
  const scores = entries.map(({ text }) => scoresOf(text, language));
  const notice = scores.findIndex((words) => (words.get('detected') ?? 0) >= surelyNoticed);
  const trouble = scores.findIndex(
    (words) => (words.get('start') ?? 0) >= surelyTrouble || (words.get('detected') ?? 0) >= surelyTrouble,
  );
  return entries.map(({ at }, index) => {
    const phase = choose(scores[index] as ReadonlyMap<Phase, number>, {
      index,
      count: entries.length,
      told,
      window: at && lies(at, window),
      ahead: { trouble: index < trouble, notice: index < notice },
    });
    if (phase) told.add(phase);
    return phase;
  });
}

/** From these weights on, words alone tell that somebody noticed, and that there was something to notice. */
const surelyNoticed = 2.8;
const surelyTrouble = 2.4;
/** What an entry weighs as lead-up for nothing but standing ahead of all trouble. */
const aheadOfAll = 1.7;

function lies(at: Instant, window: IncidentWindow | null): PhaseContext['window'] {
  const same = (end: Instant | null | undefined) =>
    end?.time != null &&
    at.time === end.time &&
    (end.date === at.date || end.date === null || at.date === null);
  if (same(window?.start)) return 'start';
  if (same(window?.end)) return 'end';
  const start = window?.start;
  if (start?.time && at.time && start.date && at.date) {
    return `${at.date} ${at.time}` < `${start.date} ${start.time}` ? 'before' : null;
  }
  return null;
}

/**
 * The phase an entry tells, or null where its words don't.
 *
 * @param text what the entry tells, with or without its time
 */
export function phaseOf(text: string, language: Language, context: PhaseContext): Phase | null {
  return choose(scoresOf(text, language), context);
}

function choose(scores: ReadonlyMap<Phase, number>, context: PhaseContext): Phase | null {
  const places = placesOf(context);
  // What is told ahead of all trouble leads up to it, whatever its words.
  let best: Phase | null = null;
  let most = 0;
  if (context.ahead?.trouble && [...context.told].every((phase) => phase === 'leadup')) {
    best = 'leadup';
    most = aheadOfAll;
  }
  for (const [phase, weight] of scores) {
    if (weight < leastWeight) continue;
    const score = places.reduce((sum, place) => sum + (priors[place][phase] ?? 0), weight);
    if (score > most) {
      best = phase;
      most = score;
    }
  }
  return best;
}

/** How strongly the words alone speak for each phase. */
export function scoresOf(text: string, language: Language): ReadonlyMap<Phase, number> {
  const known = scored.get(language) ?? remember(mostScored, (folded: string) => score(folded, language));
  scored.set(language, known);
  return known(fold(text.slice(0, longestText)));
}

/** The entries of the report that is being written stay the same at each keystroke, all but one. */
const mostScored = 600;
const scored = new Map<Language, (folded: string) => ReadonlyMap<Phase, number>>();

function score(folded: string, language: Language): ReadonlyMap<Phase, number> {
  const scores = new Map<Phase, number>();
  const spoken = conceptsIn(folded, language);
  if (spoken.length === 0) return scores;
  for (const clause of clausesOf(folded, spoken)) {
    for (const [phase, weight] of weigh(clause)) {
      scores.set(phase, Math.max(scores.get(phase) ?? 0, weight));
    }
  }
  return scores;
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

function weigh({ role, of, news }: Clause): Map<Phase, number> {
  const weights = new Map<Phase, number>();
  if (of.size === 0) return weights;
  for (const { phase, weight, needs } of phaseRules) {
    if (role === 'sentence' && needs.length < 2) continue;
    if (!needs.every((concept) => of.has(concept))) continue;
    const told = denied(phase, of);
    if (!told) continue;
    const most = told === phase ? weight : Math.min(weight, mostDenied);
    weights.set(told, Math.max(weights.get(told) ?? 0, most * roles[role] * news));
  }
  return weights;
}

/** What is left of a phase when its clause says that it was not so: the search goes on, or nothing. */
function denied(phase: Phase, spoken: ReadonlySet<Concept>): Phase | null {
  for (const { by, phases, leaves } of denials) if (spoken.has(by) && phases.includes(phase)) return leaves;
  return phase;
}

const cures = ['identified', 'mitigated', 'resolved'] as const;

function placesOf({ index, count, told, window, ahead }: PhaseContext): Place[] {
  const places: Place[] = [];
  const seen =
    told.has('detected') || told.has('investigating') || told.has('acknowledged') || told.has('escalated');
  if (index === 0 && count > 1) places.push('first');
  places.push(seen ? 'seen' : 'unseen');
  if (told.has('detected')) places.push('known');
  if (ahead?.notice && !seen) places.push('unnoticed');
  const last = index === count - 1;
  if (last && index > 0) places.push('last');
  places.push(told.has('resolved') ? 'over' : 'not-over');
  if (!last && !cures.some((phase) => told.has(phase))) places.push('ailing');
  if (window === 'before') places.push('before-window');
  if (window === 'start') places.push('at-start');
  if (window === 'end') places.push('at-end');
  return places;
}

/** A point before a number (`v. 2`) and a colon within a clock time end nothing. */
const sentenceEnds = /[.;!?]+(?=\s(?!\d)|$)|[|。]/g;
const clauseEnds = /:(?=\s|$)|,\s|、|\s[–—-]+\s|→|(?=\([^)]{25})/g;

/** Cuts an entry into clauses: at punctuation, and where a background or an aim is told. */
function clausesOf(text: string, spoken: readonly Spoken[]): Clause[] {
  const within = ({ start, end }: Span) => spoken.filter((word) => word.start >= start && word.end <= end);
  const clauses: Clause[] = [];
  // `Resolution: …`, `**Detection.** …`
  const label = /^(?:[^:.,;|]{1,40}:(?=\s|$)|[^\s:.,;|]{3,20}\.(?=\s\S))/.exec(text)?.[0].length ?? 0;
  const labelled = new Set(within({ start: 0, end: label }).map(({ concept }) => concept));
  // Of more than two words it is a clause of its own: `External check succeeds: …`.
  const role =
    text[label - 1] === '.' ? 'caption' : text.slice(0, label).split(' ').length > 2 ? 'main' : 'label';
  if (label > 0) clauses.push({ role, of: labelled, news: 1 });
  for (const [nth, sentence] of cut(text, { start: label, end: text.length }, sentenceEnds).entries()) {
    const news = Math.max(leastNews, 1 - laterSentence * nth);
    const said = new Set(within(sentence).map(({ concept }) => concept));
    // Its label or the sentence itself says that all of it was in vain: `Attempted: …`, `… to no avail`.
    // `External check succeeds: …`: what the label and the sentence say together.
    if (nth === 0 && labelled.size > 0)
      clauses.push({ role: 'sentence', of: new Set([...labelled, ...said]), news });
    const vain: Concept[] = (nth === 0 && labelled.has('vain')) || said.has('useless') ? ['vain'] : [];
    clauses.push({ role: 'sentence', of: new Set([...said, ...vain]), news });
    for (const part of cut(text, sentence, clauseEnds)) {
      const words = within(part);
      const turns = words.filter(({ concept }) => concept === 'aim' || concept === 'aside');
      const starts = [...new Set([part.start, ...turns.map(({ start }) => start)])];
      for (const [i, start] of starts.entries()) {
        const bit = { start, end: starts[i + 1] ?? part.end };
        const opening = start + (/\S/.exec(text.slice(start, bit.end))?.index ?? 0);
        const opens = (concept: Concept) =>
          turns.some((word) => word.concept === concept && word.start === opening);
        const role = opens('aim') ? 'aim' : opens('aside') || text[start] === '(' || i > 0 ? 'aside' : 'main';
        const of = new Set([...within(bit).map(({ concept }) => concept), ...vain]);
        clauses.push({ role, of: role === 'aim' ? of.add('aim') : of, news });
      }
    }
  }
  return clauses;
}

/** The stretches of a part of the text between the places where a pattern (global) is found. */
function cut(text: string, { start, end }: Span, ends: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(ends)) {
    const at = start + match.index;
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
