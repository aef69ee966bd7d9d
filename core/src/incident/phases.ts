import type { Language } from '../sections/kinds.ts';
import { denials, type Place, phaseRules, priors, roles } from './phase-rules.ts';
import { type Concept, concepts } from './phase-words/concepts.ts';
import { type Lexicon, lexiconOf } from './phase-words/lexicon.ts';
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
  return entries.map(({ text, at }, index) => {
    const phase = phaseOf(text, language, {
      index,
      count: entries.length,
      told,
      window: at && lies(at, window),
    });
    if (phase) told.add(phase);
    return phase;
  });
}

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
  const scores = scoresOf(text, language);
  const places = placesOf(context);
  let best: Phase | null = null;
  let most = 0;
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
export function scoresOf(text: string, language: Language): Map<Phase, number> {
  const scores = new Map<Phase, number>();
  const lexicon = lexiconOf(language);
  const folded = fold(text.slice(0, longestText));
  // What the entry does not say at all, no clause of it says.
  const said = concepts.filter((concept) => lexicon.speaks[concept].test(folded));
  for (const clause of clausesOf(folded, lexicon)) {
    for (const [phase, weight] of weigh(clause, said, lexicon)) {
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
  const { speaks } = lexiconOf(language);
  const folded = fold(text.slice(0, 60));
  return phaseRules.some(
    (rule) => rule.phase === phase && rule.needs.some((concept) => opens(speaks[concept], folded)),
  );
}

interface Clause {
  readonly text: string;
  readonly role: keyof typeof roles;
  /** What a later sentence loses against the first. */
  readonly news: number;
  /** Its label or its sentence says that it was in vain: `Attempted: …`, `… to no avail`. */
  readonly vain: boolean;
}

function weigh(
  { text, role, news, vain }: Clause,
  said: readonly Concept[],
  { speaks }: Lexicon,
): Map<Phase, number> {
  const spoken = new Set<Concept>(said.filter((concept) => speaks[concept].test(text)));
  if (role === 'aim') spoken.add('aim');
  if (vain) spoken.add('vain');
  const weights = new Map<Phase, number>();
  for (const { phase, weight, needs } of phaseRules) {
    if (role === 'sentence' && needs.length < 2) continue;
    if (!needs.every((concept) => spoken.has(concept))) continue;
    const told = denied(phase, spoken);
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

function placesOf({ index, count, told, window }: PhaseContext): Place[] {
  const places: Place[] = [];
  const seen =
    told.has('detected') || told.has('investigating') || told.has('acknowledged') || told.has('escalated');
  if (index === 0 && count > 1) places.push('first');
  places.push(seen ? 'seen' : 'unseen');
  if (told.has('detected')) places.push('known');
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
const sentenceEnds = /[.;!?]+(?=\s(?!\d)|$)|[|]/;
const clauseEnds = /:(?=\s|$)|,\s|\s[–—-]+\s|→|(?=\([^)]{25})/;

/** Cuts an entry into clauses: at punctuation, and where a background or an aim is told. */
function clausesOf(text: string, { speaks, asides, aims }: Lexicon): Clause[] {
  const label = /^[^:.,;|]{1,40}:(?=\s|$)/.exec(text);
  const clauses: Clause[] = label ? [{ text: label[0], role: 'label', news: 1, vain: false }] : [];
  const attempted = label !== null && speaks.vain.test(label[0]);
  for (const [nth, sentence] of text
    .slice(label?.[0].length ?? 0)
    .split(sentenceEnds)
    .entries()) {
    const news = Math.max(leastNews, 1 - laterSentence * nth);
    const vain = (attempted && nth === 0) || speaks.useless.test(sentence);
    clauses.push({ text: sentence, role: 'sentence', news, vain });
    for (const part of sentence.split(clauseEnds)) {
      for (const [i, piece] of part.split(aims).entries()) {
        for (const [j, bit] of piece.split(asides).entries()) {
          const role = opens(aims, bit)
            ? 'aim'
            : opens(asides, bit) || bit.startsWith('(') || i + j > 0
              ? 'aside'
              : 'main';
          clauses.push({ text: bit, role, news, vain });
        }
      }
    }
  }
  return clauses;
}

function opens(words: RegExp, piece: string): boolean {
  return words.exec(piece.trimStart())?.index === 0;
}

/** Lower case, accents folded, marks of Markdown and curly quotes away. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/<[^<>]{0,300}>|https?:\/\/[^\s)]+/g, ' ')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
