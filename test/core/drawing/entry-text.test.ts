import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { fromAnalysis } from '../../../core/src/drawing/from-analysis.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';

/** What the picture shows of entries, emphasis broken or torn by the time included. */
it.each([
  ['**10:00: Alert** fired.', 'Alert fired.'],
  ['**10:00 – *Alert fired*.**', 'Alert fired.'],
  ['10:00 * Alert fired.', 'Alert fired.'],
  ['*10:00*: ** Alert fired.', 'Alert fired.'],
  ['10:00: **Alert fired.', 'Alert fired.'],
  ['10:00: *Alert** fired.', 'Alert fired.'],
  ['10:00 - ***Alert fired**', 'Alert fired'],
  ['**10:00:**Alert fired.', 'Alert fired.'],
  ['**10:00 :** *Alert: fired', 'Alert: fired'],
  ['10:00: _Alert fired', 'Alert fired'],
  ['- **<b style="color: red">10:00</b>** <i>Alert fired.</i>', 'Alert fired.'],
  ['10:00 -- `/login` fails, `/health` does not', '/login fails, /health does not'],
  ['10:00: `a*b` fired', 'a*b fired'],
  ['10:00 – 5 * 3 alerts of snake_case_x', '5 * 3 alerts of snake_case_x'],
])('%s is shown as %s', (entry, shown) => {
  const text = exampleReport({
    timeline: `## Timeline\n\n- 09:50: Deployed.\n- ${entry}\n- 11:30: Restored.`,
  });
  const entries = fromAnalysis(analyse(text))[0]?.entries ?? [];
  expect(entries[1]?.text).toBe(shown);
});
