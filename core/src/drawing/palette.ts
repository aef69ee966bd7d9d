import type { Phase } from '../incident/types.ts';
import type { StretchName } from './stretches.ts';

/** Colours of a picture that stands alone. The preview's page takes its own from the editor's theme. */
interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  readonly warning: string;
  readonly phases: Readonly<Record<Phase | 'none', string>>;
  readonly stretches: Readonly<Record<StretchName, string>>;
}

/** Each that writes has at least 4.5 : 1 against the background. */
export const palette: Palette = {
  background: '#ffffff',
  text: '#1f2430',
  muted: '#5d6470',
  line: '#d9dce2',
  band: '#f4f5f8',
  warning: '#a35200',
  phases: {
    none: '#6b7280',
    leadup: '#6b7280',
    start: '#c4314b',
    detected: '#b54708',
    acknowledged: '#946200',
    escalated: '#7c4dbc',
    investigating: '#2f6fc4',
    identified: '#0b7285',
    mitigated: '#3a7d1f',
    resolved: '#1d7a4f',
    verified: '#14705f',
    followup: '#6b7280',
  },
  stretches: {
    undetected: '#c4314b',
    diagnosing: '#b54708',
    fixing: '#0b7285',
    responding: '#2f6fc4',
    verifying: '#1d7a4f',
  },
};
