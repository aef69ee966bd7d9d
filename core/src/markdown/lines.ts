/** A place in the document as LSP counts it: both numbers from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The physical lines of a text. A line ends at `\n`, `\r\n` or a lone `\r`; its ending is not part of it. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #text: string;
  /** The line ending the document uses: that of its first line, `\n` where it has only one line. */
  readonly eol: '\n' | '\r\n' | '\r';

  constructor(text: string) {
    this.#text = text;
    let eol: '\n' | '\r\n' | '\r' | undefined;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      const crlf = code === 13 && text.charCodeAt(i + 1) === 10;
      eol ??= crlf ? '\r\n' : code === 10 ? '\n' : '\r';
      if (crlf) i++;
      this.#starts.push(i + 1);
    }
    this.eol = eol ?? '\n';
  }

  /** How many lines there are: at least one, and one more than there are line endings. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of a line. A line past the last starts at the end of the text. */
  start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** Offset just behind the last character of a line, before its ending. */
  end(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    return next - (this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13 ? 2 : 1);
  }

  /** Offset of the first character of the line after this one, or the end of the text. */
  next(line: number): number {
    return this.start(line + 1);
  }

  /** The text of a line without its ending. */
  text(line: number): string {
    return this.#text.slice(this.start(line), this.end(line));
  }

  /** The line, counted from 0, in which an offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The LSP position of an offset. */
  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.start(line) };
  }

  /** The offset of an LSP position, moved into the line where it lies outside. */
  offset(position: Position): number {
    if (position.line >= this.count) return this.#text.length;
    return Math.max(
      this.start(position.line),
      Math.min(this.start(position.line) + position.character, this.end(position.line)),
    );
  }
}
