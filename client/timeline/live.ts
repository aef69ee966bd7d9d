import { type Group, type Layer, layers, type Shape } from '../../core/src/drawing/draw.ts';
import { svgElement } from './dom.ts';

interface Drawn {
  readonly node: SVGGElement;
  shapes: readonly Shape[];
  look: string;
  x: number;
  y: number;
}

/**
 * Keeps an SVG in step with a list of groups. A group that was there before keeps its nodes: only what differs is
 * written, so that nothing flickers, focus stays, and moves can be animated by the style sheet.
 */
export class LiveSvg {
  readonly root: SVGSVGElement;
  readonly #layers = new Map<Layer, SVGGElement>();
  readonly #drawn = new Map<string, Drawn>();

  constructor(root: SVGSVGElement) {
    this.root = root;
    for (const layer of layers) {
      const node = svgElement('g', { class: layer });
      this.#layers.set(layer, node);
      root.append(node);
    }
  }

  render(width: number, height: number, groups: readonly Group[]): void {
    set(this.root, 'width', String(width));
    set(this.root, 'height', String(Math.ceil(height)));
    const gone = new Set(this.#drawn.keys());
    const previous = new Map<Layer, SVGGElement>();
    for (const group of groups) {
      gone.delete(group.key);
      const drawn = this.#drawn.get(group.key) ?? this.#add(group);
      update(drawn, group);
      const parent = this.#layers.get(group.layer) as SVGGElement;
      const before = previous.get(group.layer);
      const wanted = before ? before.nextSibling : parent.firstChild;
      // What is gone may still stand between; moving a node would take its focus away.
      if (drawn.node !== wanted && !followsOnlyGone(drawn.node, wanted, gone)) {
        parent.insertBefore(drawn.node, wanted);
      }
      previous.set(group.layer, drawn.node);
    }
    for (const key of gone) {
      this.#drawn.get(key)?.node.remove();
      this.#drawn.delete(key);
    }
  }

  /** The node of a group that is drawn. */
  node(key: string): SVGGElement | null {
    return this.#drawn.get(key)?.node ?? null;
  }

  #add(group: Group): Drawn {
    const node = svgElement('g');
    node.dataset.key = group.key;
    const drawn = { node, shapes: [], look: '', x: Number.NaN, y: Number.NaN };
    this.#drawn.set(group.key, drawn);
    (this.#layers.get(group.layer) as SVGGElement).append(node);
    return drawn;
  }
}

function followsOnlyGone(node: SVGGElement, wanted: Node | null, gone: ReadonlySet<string>): boolean {
  let at = wanted;
  while (at && at !== node && gone.has((at as SVGGElement).dataset.key ?? '')) at = at.nextSibling;
  return at === node;
}

function update(drawn: Drawn, group: Group): void {
  const { node } = drawn;
  if (drawn.look !== group.look) {
    // Only the group's own classes: others tell of hover and cursor.
    node.classList.remove(...drawn.look.split(' ').filter(Boolean));
    node.classList.add(...group.look.split(' '));
    drawn.look = group.look;
  }
  if (drawn.x !== group.x || drawn.y !== group.y) {
    node.style.transform = `translate(${group.x}px, ${group.y}px)`;
    drawn.x = group.x;
    drawn.y = group.y;
  }
  if (group.name !== null) {
    set(node, 'aria-label', group.name);
    // What can be acted on is given its role by who acts on it.
    if (group.layer !== 'entries') set(node, 'role', 'img');
  }
  group.shapes.forEach((shape, index) => {
    const before = drawn.shapes[index];
    const existing = node.children[index];
    if (existing && before?.tag === shape.tag) writeShape(existing, before, shape);
    else {
      const made = svgElement(shape.tag);
      writeShape(made, null, shape);
      if (existing) existing.replaceWith(made);
      // The space parts the words for those who read them without seeing where they stand.
      else node.append(made, ' ');
    }
  });
  while (node.children.length > group.shapes.length) node.lastElementChild?.remove();
  drawn.shapes = group.shapes;
}

function writeShape(node: Element, before: Shape | null, shape: Shape): void {
  if (before?.look !== shape.look) node.setAttribute('class', shape.look);
  for (const [name, value] of Object.entries(shape.attributes)) {
    if (before?.attributes[name] !== value && !(moves(shape) && isPlace(name)))
      node.setAttribute(name, String(value));
  }
  if (moves(shape) && node instanceof SVGElement) {
    const { x = 0, y = 0 } = shape.attributes;
    if (before?.attributes.x !== x || before?.attributes.y !== y)
      node.style.transform = `translate(${x}px, ${y}px)`;
  }
  if (before) {
    for (const name of Object.keys(before.attributes)) {
      if (!(name in shape.attributes)) node.removeAttribute(name);
    }
  }
  if (shape.text !== undefined && before?.text !== shape.text) node.textContent = shape.text;
}

// A place given as a transform can be animated; an attribute of a text can't.
function moves({ tag, look }: Shape): boolean {
  return tag === 'text' || look.startsWith('card') || look.startsWith('staff');
}

function isPlace(name: string): boolean {
  return name === 'x' || name === 'y';
}

function set(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
