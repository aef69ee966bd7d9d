/**
 * What a word of a timeline can speak of. The rules (../phase-rules.ts) join these to phases; the words of each
 * language beside this file fill them.
 */
export const concepts = [
  /** A change put into production: deployed, released, migration. */
  'change',
  /** Begins, started, onset. */
  'begin',
  /** The beginning of the incident by name: start of outage, impact begins. */
  'onset',
  /** The incident itself, without a symptom: incident, issue, problem. */
  'trouble',
  /** What a fault looks like: errors, slow, down, spike, unresponsive. */
  'symptom',
  /** A load that brings a service down: traffic, campaign. */
  'load',
  /** A machine that raises its voice: alert, alarm, pager, monitoring. */
  'alarm',
  /** Somebody sees or says it: detected, noticed, reported, complained. */
  'notice',
  /** Those who are served: users, customers, visitors. */
  'users',
  /** A responder takes it: acknowledged, on call, joined, declared an incident. */
  'take',
  /** Hands it on: escalated, called in, summoned, contacted. */
  'escalate',
  /** Makes known: notified, informed, alerted, contacted. */
  'notify',
  /** Who it can be handed to: team, engineers, DBA, provider. */
  'team',
  /** Diagnosis: investigated, checked, debugged, reviewed, logs. */
  'probe',
  /** Ideas that may be wrong: assumed, suspected, misleading, ruled out. */
  'guess',
  /** Comes to light: identified, discovered, found, revealed. */
  'find',
  /** What came to light stands behind it: found that. */
  'fact',
  /** Leads from what happened to why: due to, caused by. */
  'reason',
  /** The cause by name: root cause, culprit, misconfiguration, bug, typo. */
  'cause',
  /** Acts against the fault: rolled back, restarted, patched, scaled up, corrected. */
  'act',
  /** The cure as a thing: fix, patch, solution. */
  'fix',
  /** A cure that is put in place: applied, implemented, deployed. */
  'apply',
  /** What hurts becomes less: error rate drops, queue drains. */
  'ease',
  /** Well again: restored, resolved, back online. */
  'healed',
  /** As it should be, which may have been so before: normal, stable, success, working. */
  'well',
  /** Well and known to be so: confirmed, verified, validated. */
  'confirm',
  /** Watched afterwards: monitored, kept under observation. */
  'watch',
  /** After the end: postmortem, follow-up, lessons, permanent fix. */
  'after',
  /** Told to those outside: status page, announcement. */
  'tell',
  /** Puts the fault in: introduced a bug, broke the build. */
  'sow',
  /** Says that it was not so: not, no, without. */
  'not',
  /** An attempt that did not help: failed, tried, persisted. */
  'vain',
  /** The verdict on all that its sentence tells: no effect, to no avail. */
  'useless',
  /** Helped in part or for a while: partially, temporarily. */
  'partly',
  /** Opens a clause that tells the background: after, because, due to, when. */
  'aside',
  /** Opens a clause that tells an aim, not a fact: in order to, trying to. */
  'aim',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language: alternatives of a regular expression, separated by white space, `_` standing for a
 * space inside one. Each begins where a word begins and may end inside it (a stem) unless `\b` closes it. Lower
 * case, accents folded, straight quotes. Repetition only with an upper bound: texts may be hostile.
 */
export type PhaseWords = Readonly<Record<Concept, string>>;
