import type { Phase } from '../incident/types.ts';

/**
 * A shape per phase, so that phases can be told apart without colour. Paths in a box of 16 × 16 around the origin;
 * holes are cut with the even-odd rule.
 */
export const glyphs: Readonly<Record<Phase | 'none', string>> = {
  none: 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  // Hollow circle: not yet an incident.
  leadup: 'M0-6.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM0-4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  // Star of eight points: the bang.
  start:
    'M0-8 1.9-4.6 5.7-5.7 4.6-1.9 8 0 4.6 1.9 5.7 5.7 1.9 4.6 0 8-1.9 4.6-5.7 5.7-4.6 1.9-8 0-4.6-1.9-5.7-5.7-1.9-4.6z',
  // Warning triangle with its mark.
  detected: 'M0-7.5 8 6.5H-8zM-1-2.6V2h2V-2.6zM-1 3.2v2h2v-2z',
  // Speech bubble: someone answers.
  acknowledged: 'M-7-6.5H7V3.5H0L-4 7.5V3.5H-7zM-4-2.6V-.6H4V-2.6z',
  // Arrow up: handed to the next.
  escalated: 'M0-7.5 7 .5H3V7H-3V.5H-7z',
  // Magnifying glass.
  investigating:
    'M-1.8-7.5a5.7 5.7 0 0 1 4.7 8.9L7.5 6 5.8 7.7 1.2 3.1A5.7 5.7 0 1 1-1.8-7.5zM-1.8-5.1a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6z',
  // Diamond with a core: the point of it.
  identified: 'M0-8 8 0 0 8-8 0zM0-2.6-2.6 0 0 2.6 2.6 0z',
  // Plaster cross.
  mitigated: 'M-2.6-7H2.6V-2.6H7V2.6H2.6V7H-2.6V2.6H-7V-2.6H-2.6z',
  // Disc with a tick.
  resolved: 'M0-7.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15zM-4.4.2-1.4 3.4 4.4-2.6 3-4-1.4.6-3-1.2z',
  // Shield with a tick.
  verified:
    'M0-8 6.8-5.6V0C6.8 4 3.6 6.8 0 8-3.6 6.8-6.8 4-6.8 0V-5.6zM-4-.2-1.2 2.8 4-2.6 2.6-4-1.2 0-2.6-1.6z',
  // Hollow square: a page to come back to.
  followup: 'M-6-6H6V6H-6zM-3.7-3.7V3.7H3.7V-3.7z',
};
