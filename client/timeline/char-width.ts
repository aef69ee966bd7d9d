import type { CharWidth } from '../../core/src/drawing/measure.ts';

/** Measures characters in the page's own font, each once. */
export function pageCharWidth(family: string): CharWidth {
  const context = document.createElement('canvas').getContext('2d');
  const widths = [new Map<string, number>(), new Map<string, number>()] as const;
  return (char, bold) => {
    const known = widths[bold ? 1 : 0];
    let width = known.get(char);
    if (width === undefined) {
      if (context) context.font = `${bold ? 600 : 400} 100px ${family}`;
      width = (context?.measureText(char).width ?? 60) / 100;
      known.set(char, width);
    }
    return width;
  };
}
