type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An HTML element. Children that are strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(svgNamespace, tag);
  setAttributes(made, attributes);
  return made;
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    target.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A small picture from one path, hidden from screen readers: the words beside it say what it means. */
export function icon(path: string, look: string): SVGSVGElement {
  const svg = svgElement('svg', { class: `icon ${look}`, viewBox: '-9 -9 18 18', 'aria-hidden': true });
  svg.setAttribute('aria-hidden', 'true');
  svg.append(svgElement('path', { d: path, 'fill-rule': 'evenodd' }));
  return svg;
}
