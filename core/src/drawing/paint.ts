import { palette } from './palette.ts';
import type { Attributes, Shape } from './shapes.ts';

/** The presentation attributes of a shape where no style sheet gives them: in a file that stands alone. */
export function paint({ look, tag }: Shape): Attributes {
  const [kind, variant = ''] = look.split(' ');
  const phase = palette.phases[variant as keyof typeof palette.phases] ?? palette.phases.none;
  const stretch = palette.stretches[variant as keyof typeof palette.stretches] ?? palette.line;
  const trouble = variant === 'problem';
  const bidi = tag === 'text' ? ({ 'unicode-bidi': 'plaintext' } as const) : {};
  switch (kind) {
    case 'band':
      return { fill: palette.band };
    case 'band-edge':
      return {
        stroke: trouble ? palette.warning : palette.muted,
        'stroke-dasharray': trouble ? '2 3' : '4 3',
      };
    case 'band-text':
      // An edge that passes behind the words does not cross them out.
      return {
        fill: trouble ? palette.warning : palette.muted,
        'paint-order': 'stroke',
        stroke: palette.background,
        'stroke-width': 5,
        'stroke-linejoin': 'round',
      };
    case 'card':
      return variant === 'row'
        ? { fill: 'none' }
        : { fill: palette.background, ...(variant === 'full' ? { stroke: palette.line } : {}) };
    case 'grid':
      return { stroke: palette.line, 'stroke-opacity': variant === 'boundary' ? 1 : 0.6 };
    case 'fold':
      return { fill: palette.line, 'fill-opacity': 0.35 };
    case 'fold-edge':
      return { fill: 'none', stroke: palette.muted, 'stroke-opacity': 0.6 };
    case 'rail':
      return { fill: stretch };
    case 'rail-dashed':
      return { stroke: palette.muted, 'stroke-width': 2, 'stroke-dasharray': '2 4' };
    case 'stretch':
      return { fill: stretch, 'fill-opacity': 0.14 };
    case 'stretch-name':
      return { fill: stretch, ...bidi };
    case 'stretch-length':
      return { fill: stretch, 'font-weight': 600, ...bidi };
    case 'tick':
      return { fill: palette.muted, ...(variant === 'boundary' ? { 'font-weight': 600 } : {}) };
    case 'context':
      return { fill: palette.text, 'font-weight': 600 };
    case 'note':
    case 'gap':
    case 'fold-text':
    case 'aside':
      return { fill: palette.muted };
    case 'pole':
      return { fill: phase, 'fill-opacity': 0.6 };
    case 'staff':
      return { fill: phase };
    case 'range':
      return { fill: phase, 'fill-opacity': 0.35 };
    case 'glyph':
      return { fill: phase, 'fill-rule': 'evenodd' };
    case 'time':
      return { fill: trouble ? palette.warning : palette.text, 'font-weight': 600 };
    case 'phase':
      return { fill: phase };
    case 'words':
      return { fill: palette.text, ...bidi };
    case 'badge':
      return { fill: palette.warning };
    case 'badge-mark':
      return { stroke: palette.background, 'stroke-width': 1.5, 'stroke-linecap': 'round' };
    default:
      return { fill: 'none' };
  }
}
