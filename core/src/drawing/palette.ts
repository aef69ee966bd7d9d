import type { Phase } from '../incident/types.ts';
import type { StretchName } from './stretches.ts';

/** Colours of a picture that stands alone. The preview's page takes its own from the editor's theme. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  readonly warning: string;
  readonly phases: Readonly<Record<Phase | 'none', string>>;
  readonly stretches: Readonly<Record<StretchName, string>>;
}

/** Every phase colour has at least 4.5 : 1 against the background. */
export const lightPalette: Palette = {
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

export const darkPalette: Palette = {
  background: '#1f1f1f',
  text: '#e4e6eb',
  muted: '#a0a6b1',
  line: '#3a3d44',
  band: '#27292e',
  warning: '#e8a657',
  phases: {
    none: '#9aa1ad',
    leadup: '#9aa1ad',
    start: '#f47c8c',
    detected: '#f0965a',
    acknowledged: '#e0b04c',
    escalated: '#b99af0',
    investigating: '#78aef5',
    identified: '#5cc3d3',
    mitigated: '#9ccb6b',
    resolved: '#5fcf97',
    verified: '#58c9b3',
    followup: '#9aa1ad',
  },
  stretches: {
    undetected: '#f47c8c',
    diagnosing: '#f0965a',
    fixing: '#5cc3d3',
    responding: '#78aef5',
    verifying: '#5fcf97',
  },
};
