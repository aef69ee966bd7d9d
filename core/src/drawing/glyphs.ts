import type { Phase } from '../incident/types.ts';

/**
 * A shape per phase, so that phases can be told apart without colour. Paths in a box of 16 × 16 around the origin;
 * holes are cut with the even-odd rule. All commands are relative: behind `M x y` a glyph stands around that place.
 */
export const glyphs: Readonly<Record<Phase | 'none', string>> = {
  none: 'm0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  // Hollow circle: not yet an incident.
  leadup: 'm0-6.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zm0 2.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  // Star of eight points: the bang.
  start:
    'm0-8l1.9 3.4l3.8-1.1l-1.1 3.8l3.4 1.9l-3.4 1.9l1.1 3.8l-3.8-1.1l-1.9 3.4l-1.9-3.4l-3.8 1.1l1.1-3.8l-3.4-1.9l3.4-1.9l-1.1-3.8l3.8 1.1z',
  // Warning triangle with its mark.
  detected: 'm0-7.5l8 14h-16zm-1 4.9v4.6h2v-4.6zm0 5.8v2h2v-2z',
  // Speech bubble: someone answers.
  acknowledged: 'm-7-6.5h14v10h-7l-4 4v-4h-3zm3 3.9v2h8v-2z',
  // Arrow up: handed to the next.
  escalated: 'm0-7.5l7 8h-4v6.5h-6v-6.5h-4z',
  // Magnifying glass.
  investigating:
    'm-1.8-7.5a5.7 5.7 0 0 1 4.7 8.9l4.6 4.6l-1.7 1.7l-4.6-4.6a5.7 5.7 0 1 1-3-10.6zm0 2.4a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6z',
  // Diamond with a core: the point of it.
  identified: 'm0-8l8 8l-8 8l-8-8zm0 5.4l-2.6 2.6l2.6 2.6l2.6-2.6z',
  // Plaster cross.
  mitigated: 'm-2.6-7h5.2v4.4h4.4v5.2h-4.4v4.4h-5.2v-4.4h-4.4v-5.2h4.4z',
  // Disc with a tick.
  resolved: 'm0-7.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15zm-4.4 7.7l3 3.2l5.8-6l-1.4-1.4l-4.4 4.6l-1.6-1.8z',
  // Shield with a tick.
  verified:
    'm0-8l6.8 2.4v5.6c0 4-3.2 6.8-6.8 8c-3.6-1.2-6.8-4-6.8-8v-5.6zm-4 7.8l2.8 3l5.2-5.4l-1.4-1.4l-3.8 4l-1.4-1.6z',
  // Hollow square: a page to come back to.
  followup: 'm-6-6h12v12h-12zm2.3 2.3v7.4h7.4v-7.4z',
};
