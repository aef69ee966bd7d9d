import type { Concept } from './phase-words/concepts.ts';
import type { Phase } from './types.ts';

/** Concepts that, met in one clause, speak for a phase; the more telling, the heavier. */
export interface PhaseRule {
  readonly phase: Phase;
  readonly weight: number;
  readonly needs: readonly Concept[];
}

const rule = (phase: Phase, weight: number, ...needs: Concept[]): PhaseRule => ({ phase, weight, needs });

/*
 * Weights follow two thoughts. Where one entry tells of several phases, its news is the latest: restored outweighs
 * repaired, repaired outweighs searched. And a pair of concepts outweighs a single word, which may be chance. They were
 * set by hand, fitted to the entries of some 200 real timelines, and rounded to one decimal; a difference below 0.3
 * means nothing.
 */
export const phaseRules: readonly PhaseRule[] = [
  rule('leadup', 1.5, 'change'),
  rule('leadup', 2.3, 'change', 'sow'),
  rule('start', 5, 'begin', 'onset'),
  rule('start', 1.7, 'begin', 'trouble'),
  rule('start', 2.2, 'begin', 'symptom'),
  rule('start', 2.4, 'symptom', 'load'),
  rule('start', 1.6, 'change', 'symptom'),
  rule('start', 1.4, 'symptom'),
  rule('start', 0.2, 'trouble'),
  rule('detected', 4.9, 'alarm', 'symptom'),
  rule('detected', 5.4, 'notice', 'trouble'),
  rule('detected', 4.6, 'notice', 'users'),
  rule('detected', 3.8, 'notice', 'symptom'),
  rule('detected', 3.2, 'alarm', 'trouble'),
  rule('detected', 4.2, 'alarm'),
  rule('detected', 3, 'alarm', 'probe'),
  rule('detected', 1.9, 'notice'),
  rule('detected', 1.1, 'find', 'trouble'),
  rule('detected', 1.3, 'users', 'symptom'),
  rule('detected', 3.1, 'find', 'symptom'),
  rule('detected', 0.5, 'symptom'),
  rule('acknowledged', 4.9, 'take'),
  rule('escalated', 6.6, 'escalate', 'team'),
  rule('escalated', 5.4, 'escalate'),
  rule('escalated', 3.1, 'notify', 'team'),
  rule('investigating', 3.9, 'probe', 'guess'),
  rule('investigating', 4.8, 'begin', 'probe'),
  rule('investigating', 3.3, 'guess'),
  rule('investigating', 3, 'probe'),
  rule('investigating', 3, 'confirm'),
  rule('investigating', 1.4, 'vain'),
  rule('investigating', 1, 'find', 'symptom'),
  rule('investigating', 4, 'find', 'symptom', 'probe'),
  rule('investigating', 2.7, 'find', 'not'),
  rule('investigating', 3, 'probe', 'change'),
  rule('investigating', 0.7, 'symptom'),
  rule('identified', 5.1, 'find', 'cause'),
  rule('identified', 4, 'reason', 'cause'),
  rule('identified', 2.9, 'find', 'fact'),
  rule('identified', 6.8, 'fact', 'cause'),
  rule('identified', 3.4, 'find', 'trouble'),
  rule('identified', 1.3, 'cause'),
  rule('identified', 2.5, 'find', 'probe'),
  rule('identified', 2, 'find'),
  rule('mitigated', 2.3, 'fix', 'apply'),
  rule('mitigated', 2.8, 'act'),
  rule('mitigated', 2.8, 'act', 'find'),
  rule('mitigated', 3.4, 'act', 'ease'),
  rule('mitigated', 1.1, 'fix'),
  rule('mitigated', 2, 'change'),
  rule('mitigated', 2.5, 'ease'),
  rule('resolved', 2.6, 'ease'),
  rule('resolved', 4.4, 'healed'),
  rule('resolved', 1.8, 'well'),
  rule('resolved', 2.6, 'act', 'well'),
  rule('resolved', 0.8, 'act'),
  rule('resolved', 1.3, 'fix', 'apply'),
  rule('verified', 2.9, 'confirm', 'healed'),
  rule('verified', 4.3, 'confirm', 'well'),
  rule('verified', 4.2, 'watch', 'healed'),
  rule('verified', 4.3, 'watch', 'well'),
  rule('verified', 3.3, 'watch'),
  rule('verified', 2.4, 'confirm'),
  rule('followup', 3.9, 'after'),
];

/** A concept that denies phases told in its clause, and what it leaves of them. */
export interface Denial {
  readonly by: Concept;
  readonly phases: readonly Phase[];
  readonly leaves: Phase | null;
}

/** What was not so, in vain or only wanted is no result: the search goes on. What helped in part ends nothing. */
export const denials: readonly Denial[] = [
  { by: 'vain', phases: ['mitigated', 'resolved', 'verified'], leaves: 'investigating' },
  { by: 'not', phases: ['identified', 'mitigated', 'resolved', 'verified'], leaves: 'investigating' },
  { by: 'aim', phases: ['identified', 'mitigated', 'resolved', 'verified'], leaves: 'investigating' },
  { by: 'aim', phases: ['leadup', 'start', 'detected', 'followup'], leaves: null },
  { by: 'guess', phases: ['identified'], leaves: 'investigating' },
  { by: 'tell', phases: ['leadup', 'mitigated'], leaves: null },
  { by: 'ease', phases: ['start', 'detected'], leaves: null },
  { by: 'partly', phases: ['resolved'], leaves: 'mitigated' },
];

/** Phases that a concept speaks against, where no other words speak for them: what fails is not resolved. */
export const contradictions: readonly { readonly by: Concept; readonly phases: readonly Phase[] }[] = [
  { by: 'symptom', phases: ['resolved', 'verified', 'followup'] },
];

/** What a clause is in its entry, by the weight of what it says. */
export const roles = {
  /** `Resolution:` before the text. */
  label: 1.5,
  /** `Detection. A customer …` */
  caption: 1.2,
  /** What the entry tells. */
  main: 1,
  /** The sentence as a whole, in which only pairs count: what a clause between them has parted. */
  sentence: 0.7,
  /** `after …`, `because …`: known before. */
  aside: 0.4,
  /** `to find …`: wanted, not done. */
  aim: 0.6,
} as const;

/** Where an entry stands in the timeline. */
export type Place = 'untroubled' | 'eve' | 'before-window' | 'at-start' | 'at-end';

/*
 * Lists of weights stand in the order of `phases`: leadup, start, detected, acknowledged, escalated, investigating,
 * identified, mitigated, resolved, verified, followup.
 */

/** What its place says of an entry's phase. It leans the balance and must not outweigh plain words: rules judge by them. */
export const priors: Readonly<Record<Place, readonly number[]>> = {
  /** Entries behind it are the first to tell of trouble: nobody can have searched or cured yet. */
  untroubled: [1, -2, 0, 0, 0, -1.3, -1.1, -2.1, -1.1, -1.5, 0],
  /** The last before somebody noticed: unless it tells of a change, this is rather what they noticed. */
  eve: [0.5, -0.5, 0, 0, 0, 0, -1.1, -2.1, -1.1, -1.5, 0],
  'before-window': [2.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'at-start': [-0.6, 1.3, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  'at-end': [0, 0, 0, 0, 0, 0, 0, 0, 2, 0.8, 0],
};

/** What a phase loses that an entry's words don't speak for, while they speak for others. */
export const unspoken = 0.9;

/** What a phase loses that an entry's words deny. */
export const refuted = 5;

/** What a phase is worth as the first of a timeline, and as its last. */
export const opening: readonly number[] = [1.3, 2.1, 2, -0.4, -1.2, -2, -2, -2, -2, -2, -2];
export const closing: readonly number[] = [-1.2, -1.2, -0.4, -1.1, -1.2, -1.1, -1.2, -1.2, 2, 1.2, 1.8];

/**
 * How well a phase (column) follows on the one before (row). Nothing is forbidden: what is told out of order must show.
 */
export const following: Readonly<Record<Phase, readonly number[]>> = {
  leadup: [1.8, 2.6, 0.7, -1.2, -1.2, -1.1, -1.2, -1.2, -1.2, -1.2, -1.2],
  start: [0.5, 1.6, 1.9, -0.9, -1.1, -0.3, -0.7, 0.1, 0.4, -1.2, -1.1],
  detected: [-1.2, -0.5, 0.1, 0.3, -0.2, 0.5, 0.3, 0.6, -0.4, -1.2, -1.2],
  acknowledged: [-0.7, -0.3, -0.4, -0.7, 1.3, 0.3, 0.5, -0.6, -0.8, -0.6, -0.6],
  escalated: [-1, -1, -0.2, 0.3, -1, 0.7, 0.8, 0.4, -0.3, -1.1, -1.1],
  investigating: [-1.2, -1.2, -1.2, -1.1, 0.8, 1.4, 1.3, 0.8, -1.2, -1.2, -1.2],
  identified: [-1.2, -1.2, -1.2, -1.2, 0.1, 0.2, 0.7, 1.7, 0.8, -1.2, -1.2],
  mitigated: [-1.2, -1.2, -0.9, -1.2, -1.2, -0.7, 0, 1.6, 1.6, 1.4, 0],
  resolved: [-0.9, -1, -0.1, -1.2, -0.9, -1.2, -1.1, -1.2, -0.1, 1.2, 0.6],
  verified: [-0.4, -0.6, -0.6, -0.6, -0.6, -1.2, -0.8, 0.3, 0.8, -0.2, 0.8],
  followup: [-0.4, -0.4, -0.4, -0.4, -0.3, -0.6, -0.4, -0.7, 0.5, -0.1, 1.8],
};
