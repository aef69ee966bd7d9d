import { datesStated, minutesApart } from '../../incident/order.ts';
import type { Instant, TimelineEntry } from '../../incident/types.ts';
import { moveEdge } from '../../repair/move-edge.ts';
import { formatDuration } from '../../time/arithmetic.ts';
import type { Report } from '../rule.ts';
import {
  burden,
  change,
  comparable,
  others,
  response,
  shown,
  slackOf,
  type Timed,
  trouble,
} from './held-against.ts';

/** All was well: said of the time before the trouble. */
const well =
  /(?<!\b(?:not|never|no longer|unable|fail\w*|\w+n[’']t)\b[^.,;:]{0,40})(?<!ab)\b(?:normal(?:ly|e[rsn]?)?|healthy|as expected|baseline|pass(?:es|ed|ing)?|normalement|normalmente|planmäßig|sain|sano|gesund|saudável)\b|正常に|通常通り/i;
/** An outage of somebody else's, which may well begin before one's own. */
const upstream =
  /\b(?:AWS|Azure|GCP|Google Cloud|Cloudflare|GitHub|Fastly|OVH|Hetzner|upstream|vendor|provider|third[- ]party|fournisseur|proveedor|fornecedor|anbieter)\b[^.;]{0,30}\b(?:outage|incident|issue|disruption|failure|panne|incidente|ausfall|störung)/i;
const remedy =
  /\b(?:(?:hot)?fix\w*|(?<!plan(?: de| for)? )roll(?:s|ed|ing)?[ -]?back(?! plan)|revert\w*|restor\w*|restart\w*|correctif\w*|corre[cç]\w*|behoben)\b|復旧|修正/i;

/** Trouble, or work on it, before the stated start; null where there is none. */
export function beforeStart(start: Instant, timed: readonly Timed[]): Report | null {
  const before = timed.flatMap((entry) => {
    const minutes = minutesApart(start, entry.at);
    if (minutes === null || !comparable(start, entry.at) || isLeadUp(entry)) return [];
    return -minutes <= slackOf(start, entry) ? [] : [{ entry, early: -minutes }];
  });
  // Where the trouble is told at the stated start, what went wrong days before led to it.
  const told = timed.some(
    ({ at, phase }) =>
      (phase === 'start' || phase === 'detected') && Math.abs(minutesApart(start, at) ?? 99) <= 5,
  );
  const early = told ? before.filter((entry) => entry.early < 24 * 60) : before;
  const felt = early.find(({ entry }) => entry.phase === 'detected' || entry.phase === 'start');
  const worst = felt ?? early.find(({ entry: { phase } }) => phase !== null && response.includes(phase));
  if (!worst) return null;
  const { entry } = worst;
  const sure =
    felt &&
    !change.test(entry.text) &&
    !burden.test(entry.text) &&
    !upstream.test(entry.text) &&
    (worst.early < 24 * 60 || datesStated(start, entry.at));
  return {
    severity: sure ? 'warning' : 'info',
    span: entry.at.span,
    message: `${shown(entry.at, start)} lies ${formatDuration(worst.early)} before the stated start, ${shown(start, entry.at)}.`,
    related: [{ span: start.span, message: `Stated start: ${start.raw}` }, ...others(early, entry)],
    fixes: moveEdge('start', start, entry.at),
  };
}

/** A change that leads to the trouble, or normal work, and no word of trouble, whatever phase its words were taken for. */
function isLeadUp({ text }: TimelineEntry): boolean {
  return (
    well.test(text) || ((change.test(text) || burden.test(text)) && !trouble.test(text) && !remedy.test(text))
  );
}
