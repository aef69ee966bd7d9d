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
 * Weights follow two thoughts. Where one entry tells of several phases, its news is the latest: restored
 * outweighs repaired, repaired outweighs searched. And a pair of concepts outweighs a single word, which may be
 * chance. They were set by hand and kept to one decimal; a difference below 0.3 means nothing.
 */
export const phaseRules: readonly PhaseRule[] = [
  rule('leadup', 2.6, 'change'),
  rule('leadup', 3.6, 'change', 'sow'),
  rule('start', 3.2, 'begin', 'trouble'),
  rule('start', 2.8, 'begin', 'symptom'),
  rule('start', 2.6, 'symptom', 'load'),
  rule('start', 2.7, 'change', 'symptom'),
  rule('start', 2.0, 'symptom'),
  rule('detected', 3.4, 'alarm', 'symptom'),
  rule('detected', 3.2, 'notice', 'trouble'),
  rule('detected', 3.2, 'notice', 'users'),
  rule('detected', 3.0, 'notice', 'symptom'),
  rule('detected', 3.2, 'alarm', 'trouble'),
  rule('detected', 2.8, 'alarm'),
  rule('detected', 2.4, 'notice'),
  rule('detected', 2.4, 'find', 'trouble'),
  rule('detected', 1.8, 'users', 'symptom'),
  rule('detected', 2.2, 'find', 'symptom'),
  rule('detected', 1.2, 'symptom'),
  rule('acknowledged', 3.3, 'take'),
  rule('escalated', 4.2, 'escalate', 'team'),
  rule('escalated', 3.4, 'escalate'),
  rule('escalated', 3.0, 'notify', 'team'),
  rule('investigating', 3.4, 'probe', 'guess'),
  rule('investigating', 3.6, 'begin', 'probe'),
  rule('investigating', 2.8, 'guess'),
  rule('investigating', 2.8, 'probe'),
  rule('investigating', 2.6, 'confirm'),
  rule('investigating', 2.4, 'vain'),
  rule('investigating', 2.2, 'find', 'symptom'),
  rule('investigating', 1.4, 'symptom'),
  rule('identified', 4.0, 'find', 'cause'),
  rule('identified', 4.0, 'reason', 'cause'),
  rule('identified', 3.0, 'find', 'fact'),
  rule('identified', 2.6, 'find', 'trouble'),
  rule('identified', 2.2, 'cause'),
  rule('identified', 2.2, 'find'),
  rule('mitigated', 3.4, 'partly', 'healed'),
  rule('mitigated', 3.4, 'partly', 'well'),
  rule('mitigated', 3.2, 'fix', 'apply'),
  rule('mitigated', 3.2, 'act'),
  rule('mitigated', 1.8, 'fix'),
  rule('mitigated', 1.6, 'change'),
  rule('resolved', 4.4, 'healed'),
  rule('resolved', 3.2, 'well'),
  rule('resolved', 2.6, 'act'),
  rule('verified', 4.3, 'confirm', 'healed'),
  rule('verified', 4.3, 'confirm', 'well'),
  rule('verified', 4.3, 'watch', 'healed'),
  rule('verified', 4.3, 'watch', 'well'),
  rule('verified', 3.2, 'watch'),
  rule('followup', 3.6, 'after'),
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
  { by: 'partly', phases: ['resolved'], leaves: null },
];

/** What a clause is in its entry, by the weight of what it says. */
export const roles = {
  /** `Resolution:` before the text. */
  label: 1.6,
  /** `Detection. A customer …` */
  caption: 1.2,
  /** What the entry tells. */
  main: 1,
  /** The sentence as a whole, in which only pairs count: what a clause between them has parted. */
  sentence: 0.85,
  /** `after …`, `because …`: known before. */
  aside: 0.4,
  /** `to find …`: wanted, not done. */
  aim: 0.6,
} as const;

/** Where an entry stands in the timeline. */
export type Place =
  | 'first'
  | 'unseen'
  | 'unnoticed'
  | 'seen'
  | 'last'
  | 'over'
  | 'known'
  | 'ailing'
  | 'not-over'
  | 'before-window'
  | 'at-start'
  | 'at-end';

/** What its place says of an entry's phase, added to phases that its words speak for. */
export const priors: Readonly<Record<Place, Readonly<Partial<Record<Phase, number>>>>> = {
  /** The first entry of several: nothing can be over yet. */
  first: {
    leadup: 0.8,
    start: 0.8,
    detected: 0.8,
    investigating: -0.5,
    mitigated: -1,
    resolved: -1.5,
    verified: -1,
  },
  /** Nobody has noticed yet. */
  unseen: { detected: 1, start: 0.4 },
  /** Entries behind it tell how it was noticed: nobody can have searched or cured yet. */
  unnoticed: {
    leadup: 0.4,
    investigating: -1.5,
    identified: -1,
    mitigated: -2,
    resolved: -1.5,
    verified: -1.5,
  },
  /** The incident is known: errors are looked at, a deployment repairs. */
  seen: { leadup: -1.5, start: -1, detected: -0.3, investigating: 0.4, identified: 0.2, mitigated: 0.3 },
  /** A detection has been told. */
  known: { detected: -0.6 },
  /** Neither a cause nor a cure has been told: what is found in order is part of the search. */
  ailing: { verified: -1.1 },
  /** The first word of recovery is the end, confirmed or not. */
  'not-over': { verified: -0.5 },
  last: { resolved: 0.6, verified: 0.2, followup: 0.3, investigating: -0.5, mitigated: -0.3 },
  /** Already resolved. */
  over: { detected: 0.5, verified: 0.6, followup: 0.8 },
  'before-window': { leadup: 1 },
  'at-start': { start: 0.5, detected: 0.5, leadup: -1 },
  'at-end': { resolved: 0.6, verified: 0.2 },
};
