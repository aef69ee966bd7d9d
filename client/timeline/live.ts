import { type Group, type Layer, layers, type Shape } from '../../core/src/drawing/shapes.ts';
import { set, svgElement, write } from './dom.ts';

/** The element of a shape, and those within it in their order. */
interface Part {
  readonly node: SVGElement;
  readonly parts: Part[];
}

interface Drawn {
  /** Carries the place and nothing else: so the browser moves it without asking which styles hold for what is in it. */
  readonly place: SVGGElement;
  readonly node: SVGGElement;
  readonly parts: Part[];
  group: Group | null;
}

/**
 * Keeps an SVG in step with a list of groups. A group that was there before keeps its nodes: only what differs is
 * written, so that nothing flickers, focus stays, and moves can be animated by the style sheet.
 */
export class LiveSvg {
  readonly root: SVGSVGElement;
  readonly #layers = new Map<Layer, SVGGElement>();
  readonly #drawn = new Map<string, Drawn>();
  readonly #added: (node: SVGGElement, group: Group) => void;

  /** `added` is told of each group's node when it is made. */
  constructor(root: SVGSVGElement, added: (node: SVGGElement, group: Group) => void = () => {}) {
    this.root = root;
    this.#added = added;
    for (const layer of layers) {
      const node = svgElement('g', { class: layer });
      this.#layers.set(layer, node);
      root.append(node);
    }
  }

  render(width: number, height: number, groups: readonly Group[]): void {
    set(this.root, 'width', String(width));
    set(this.root, 'height', String(Math.ceil(height)));
    // What is gone goes first: what stays then mostly stands where it should, and a node that is moved loses its focus.
    const kept = new Set(groups.map(({ key }) => key));
    for (const [key, { place }] of this.#drawn) {
      if (kept.has(key)) continue;
      place.remove();
      this.#drawn.delete(key);
    }
    const previous = new Map<Layer, SVGGElement>();
    for (const group of groups) {
      const { layer } = group;
      const drawn = this.#drawn.get(group.key) ?? this.#add(group);
      update(drawn, group);
      const parent = this.#layers.get(layer) as SVGGElement;
      const before = previous.get(layer);
      const wanted = before ? before.nextSibling : parent.firstChild;
      if (drawn.place !== wanted) parent.insertBefore(drawn.place, wanted);
      previous.set(layer, drawn.place);
    }
  }

  /** The node of a group that is drawn. */
  node(key: string): SVGGElement | null {
    return this.#drawn.get(key)?.node ?? null;
  }

  /** What moves when a group moves. */
  place(key: string): SVGGElement | null {
    return this.#drawn.get(key)?.place ?? null;
  }

  #add(group: Group): Drawn {
    const place = svgElement('g');
    const node = place.appendChild(svgElement('g'));
    node.dataset.key = group.key;
    this.#added(node, group);
    const drawn = { place, node, parts: [], group: null };
    this.#drawn.set(group.key, drawn);
    return drawn;
  }
}

function update(drawn: Drawn, group: Group): void {
  const { place, node, parts, group: before } = drawn;
  if (before === group) return;
  drawn.group = group;
  if (before?.look !== group.look) {
    // Only the group's own classes: others tell of hover and cursor.
    if (before) node.classList.remove(...before.look.split(' '));
    node.classList.add(...group.look.split(' '));
  }
  if (before?.x !== group.x || before.y !== group.y)
    place.style.transform = `translate(${group.x}px, ${group.y}px)`;
  if (group.name !== null && before?.name !== group.name) {
    node.setAttribute('aria-label', group.name);
    // What can be acted on is given its role by who acts on it.
    if (group.layer !== 'entries') {
      node.setAttribute('role', 'img');
      write(node.querySelector('title') ?? node.appendChild(svgElement('title')), group.name);
    }
  }
  writeShapes(node, parts, before?.shapes ?? [], group.shapes);
}

function writeShapes(
  parent: SVGElement,
  parts: Part[],
  before: readonly Shape[],
  shapes: readonly Shape[],
): void {
  shapes.forEach((shape, index) => {
    const was = before[index];
    const existing = parts[index];
    if (existing && was?.tag === shape.tag) {
      writeShape(existing, was, shape);
      return;
    }
    const made = { node: svgElement(shape.tag), parts: [] };
    writeShape(made, undefined, shape);
    if (existing) existing.node.replaceWith(made.node);
    else parent.append(made.node);
    // The space parts the words for those who read them without seeing where they stand.
    if (shape.tag === 'text' && !existing) parent.append(' ');
    parts[index] = made;
  });
  for (const { node } of parts.splice(shapes.length)) node.remove();
}

function writeShape({ node, parts }: Part, before: Shape | undefined, shape: Shape): void {
  if (before?.look !== shape.look) node.setAttribute('class', shape.look);
  const { attributes } = shape;
  if (shape.tag === 'g') {
    const { x, y } = attributes;
    // As a style: so a move can be animated.
    if (before?.attributes.x !== x || before?.attributes.y !== y)
      node.style.transform = `translate(${x}px, ${y}px)`;
    writeShapes(node, parts, before?.shapes ?? [], shape.shapes ?? []);
    return;
  }
  for (const name in attributes) {
    const value = attributes[name];
    if (before?.attributes[name] !== value) node.setAttribute(name, String(value));
  }
  if (before) {
    for (const name in before.attributes) if (!(name in attributes)) node.removeAttribute(name);
  }
  if (shape.text !== undefined && before?.text !== shape.text) node.textContent = shape.text;
}
