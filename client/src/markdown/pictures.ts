import type { PlacedPicture } from '../../../core/src/drawing/in-markdown.ts';

/** Asks the language server for the pictures of a text; the URI is null where the preview does not tell it. */
export type Ask = (text: string, uri: string | null) => Promise<readonly PlacedPicture[]>;

/** So many texts are remembered with their pictures. */
const mostKept = 32;
/** Texts that begin alike are taken for two states of one document. */
const beginning = 80;

/**
 * The pictures of texts for a preview that can't wait: it gets those of the text before, and is drawn again when the
 * server has answered.
 */
export class Pictures {
  readonly #ask: Ask;
  readonly #redraw: () => void;
  /** By text; null while the server draws. Each text is asked for once, so that drawing again never goes in circles. */
  readonly #drawn = new Map<string, readonly PlacedPicture[] | null>();
  /** The latest, by how the text begins. */
  readonly #latest = new Map<string, readonly PlacedPicture[]>();

  constructor(ask: Ask, redraw: () => void) {
    this.#ask = ask;
    this.#redraw = redraw;
  }

  of(text: string, uri: string | null): readonly PlacedPicture[] {
    const drawn = this.#drawn.get(text);
    if (drawn === undefined) void this.#draw(text, uri);
    return drawn ?? this.#latest.get(text.slice(0, beginning)) ?? [];
  }

  async #draw(text: string, uri: string | null): Promise<void> {
    keep(this.#drawn, text, null);
    const shown = JSON.stringify(this.of(text, uri));
    const pictures = await this.#ask(text, uri);
    keep(this.#drawn, text, pictures);
    keep(this.#latest, text.slice(0, beginning), pictures);
    if (JSON.stringify(pictures) !== shown) this.#redraw();
  }
}

/** Sets a value as the newest; the oldest goes where there are too many. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > mostKept) map.delete(map.keys().next().value as string);
}
