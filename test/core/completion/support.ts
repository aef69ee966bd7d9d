import { analyse } from '../../../core/src/analyse.ts';
import { complete } from '../../../core/src/completion/complete.ts';
import type { Suggestion } from '../../../core/src/completion/suggestion.ts';
import type { Settings } from '../../../core/src/settings.ts';

const cursor = '‸';

interface Circumstances {
  /** Unasked, because of the character typed last. Default false. */
  readonly unasked?: boolean;
  /** Instant, ISO 8601. Default: a day on which no incident of the tests happened. */
  readonly now?: string;
  readonly zone?: string | null;
  readonly path?: string;
  readonly settings?: Partial<Settings>;
}

/** What is suggested where `‸` stands. */
export function suggestions(marked: string, circumstances: Circumstances = {}): Suggestion[] {
  const {
    unasked,
    now = '2031-03-04T12:00:00Z',
    zone = null,
    path = 'postmortem.md',
    settings,
  } = circumstances;
  const offset = marked.indexOf(cursor);
  if (offset < 0) throw new Error('no cursor');
  const text = marked.replace(cursor, '');
  const document = analyse(text, { path, ...(settings && { settings }) });
  return complete(document, offset, { invoked: !unasked, now: Date.parse(now), zone });
}

/** The text once the suggestion with this label, or the first one, is taken. */
export function taken(marked: string, label?: string, circumstances: Circumstances = {}): string {
  const all = suggestions(marked, circumstances);
  const chosen = label === undefined ? all[0] : all.find((each) => each.label === label);
  if (!chosen) throw new Error(`suggested: ${all.map((each) => each.label).join(', ') || 'nothing'}`);
  const text = marked.replace(cursor, '');
  return text.slice(0, chosen.span.start) + chosen.text + text.slice(chosen.span.end);
}
