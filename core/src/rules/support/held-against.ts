import { settledPhases } from '../../incident/settled.ts';
import type { Instant, Phase, TimelineEntry } from '../../incident/types.ts';
import type { Related } from '../rule.ts';

/** An entry with its time, as it is held against one end of the stated period. */
export type Timed = TimelineEntry & { readonly at: Instant };

/** Phases of which none can come before the trouble itself. */
export const response: readonly Phase[] = [
  'detected',
  'acknowledged',
  'escalated',
  'identified',
  'mitigated',
];

/** A change that may well come before the trouble it leads to. */
export const change =
  /\b(?:deploy\w*|releas\w*|maintenance|merge[ds]?|push(?:ed)?|migrat\w*|schedul\w*|approv\w*|finali[sz]\w*|pull request|PR #?\d+|aprueb\w*|aprob\w*|aprov\w*|upgrad\w*|updat\w*|rotat\w*|renew\w*|roll(?:s|ed|ing)? ?out|rollout|reboot\w*|d[ée]ploi\w*|mise à jour|despl(?:ieg|eg)\w*|actualiz\w*|atualiz\w*|implanta\w*|ausgerollt|bereitgestellt|wartung)\b|デプロイ|リリース|更新/i;
/** A plan or a load that may come before it as well. */
export const burden = /\b(?:campaign|announce\w*|backup|traffic|load)\b/i;
/** Something fails, or is reported to fail. */
export const trouble =
  /\b(?:outage|down|fail\w*|errors?(?![- ]budget)|unavailab\w*|unresponsive\w*|crash\w*|still|again|complain\w*|alert\w*|500s?|50[234]s?|slow\w*|panne|erreurs?|indisponib\w*|fall[oóa]s?|falh\w*|erros?|ca[íi]d[ao]|ausfall\w*|fehler\w*|st[öo]rung\w*)\b|障害|停止|エラー|失敗/i;

/** "03:00 (approx)": the word stands behind the time. */
const roughly =
  /^[\s*_(]*(?:approx\w*|about|circa|ca\.|env\.|environ|aprox\w*|ungefähr)(?!\p{L})|^[\s*_]*頃/iu;

/** Minutes that a stated end of the period, and an entry held against it, may be off without a word. */
export function slackOf(edge: Instant, entry?: TimelineEntry): number {
  const rough = entry && (entry.at?.clock?.approximate || roughly.test(entry.text));
  return edge.clock?.approximate || rough ? 15 : 1;
}

/** The trouble is over, or under control. */
export function isSettled({ phase }: TimelineEntry): boolean {
  return phase !== null && settledPhases.includes(phase);
}

/** The time as written, and its day where the other one is of another day. */
export function shown(instant: Instant, other: Instant): string {
  return instant.date !== null && instant.date !== other.date
    ? `${instant.raw} on ${instant.date}`
    : instant.raw;
}

/** Both have their day, or neither has; the day of a time without one was not guessed from the other side of midnight. */
export function comparable(a: Instant, b: Instant): boolean {
  return (a.date === null) === (b.date === null);
}

/** The other entries that are out of the period as well, for a finding that stands on one of them. */
export function others(found: readonly { readonly entry: Timed }[], shown: Timed): Related[] {
  return found
    .filter(
      ({ entry }) =>
        entry !== shown && entry.phase !== null && entry.phase !== 'leadup' && entry.phase !== 'followup',
    )
    .map(({ entry }) => ({ span: entry.at.span, message: `${entry.at.raw} as well` }));
}
