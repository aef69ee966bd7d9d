import type { PlainRecord } from '../record.ts';
import { alertForms, type Happening } from './alert-forms.ts';
import { recordEntry, walk } from './json.ts';
import type { ImportedEntry, Input, Source } from './types.ts';

/** As many records as tell what a text is. */
const enough = 1;

/** JSON from PagerDuty, Opsgenie, Grafana and Alertmanager, and structured logs. */
export const alerts: Source = {
  name: 'alerts',
  evidence(input) {
    return happenings(input, enough).length > 0 ? 0.98 : 0;
  },
  read(input, { zone }) {
    const entries = happenings(input, Number.POSITIVE_INFINITY).flatMap(
      ({ record, stamp, text }): ImportedEntry[] => (stamp ? [recordEntry(stamp, zone, text, record)] : []),
    );
    return { entries };
  },
};

function happenings({ json }: Input, limit: number): (Happening & { readonly record: PlainRecord })[] {
  const found: (Happening & { readonly record: PlainRecord })[] = [];
  walk(json, (record) => {
    if (found.length >= limit) return true;
    for (const form of alertForms) {
      const happened = form(record);
      if (!happened) continue;
      for (const each of happened) found.push({ ...each, record });
      return true;
    }
    return false;
  });
  return found;
}
