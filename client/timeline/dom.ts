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

// Writing what is there already would cost the browser another look at the styles, and close a menu that is open.

/** Shows an element, or hides it. */
export function show(node: HTMLElement, shown: boolean): void {
  if (node.hidden === shown) node.hidden = !shown;
}

/** Gives an element this text. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Gives an attribute this value. */
export function set(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Lets a menu offer these names. */
export function choices(select: HTMLSelectElement, names: readonly string[], selected: number): void {
  const { options } = select;
  if (options.length !== names.length || !names.every((name, i) => options[i]?.text === name))
    select.replaceChildren(...names.map((name) => element('option', {}, name)));
  if (select.selectedIndex !== selected) select.selectedIndex = selected;
}

/** A small picture from one path, hidden from screen readers: the words beside it say what it means. */
export function icon(path: string, look: string): SVGSVGElement {
  const svg = svgElement('svg', { class: `icon ${look}`, viewBox: '-9 -9 18 18', 'aria-hidden': true });
  svg.setAttribute('aria-hidden', 'true');
  svg.append(svgElement('path', { d: path, 'fill-rule': 'evenodd' }));
  return svg;
}
