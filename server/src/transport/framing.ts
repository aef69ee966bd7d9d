const headerEnd = Buffer.from('\r\n\r\n');

/** A message as LSP writes it to a stream: its length in bytes, an empty line, its JSON. */
export function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** Takes a stream of bytes apart into messages. */
export class Unframer {
  readonly #receive: (message: unknown) => void;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Length of the body that is being waited for; null while its header is. */
  #awaited: number | null = null;

  constructor(receive: (message: unknown) => void) {
    this.#receive = receive;
  }

  /** @throws on a header without a length and on a body that is no JSON: what follows can't be read any more. */
  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#awaited === null ? this.#readHeader() : this.#readBody(this.#awaited));
  }

  #readHeader(): boolean {
    const bytes = this.#joined();
    const end = bytes.indexOf(headerEnd);
    if (end < 0) return false;
    const header = this.#take(end + headerEnd.length).toString('latin1');
    const length = /^Content-Length: *(\d+) *$/im.exec(header)?.[1];
    if (length === undefined) throw new Error(`No Content-Length in the header ${JSON.stringify(header)}`);
    this.#awaited = Number(length);
    return true;
  }

  #readBody(length: number): boolean {
    if (this.#size < length) return false;
    this.#awaited = null;
    this.#receive(JSON.parse(this.#take(length).toString('utf8')));
    return true;
  }

  #take(length: number): Buffer {
    const bytes = this.#joined();
    this.#chunks = [bytes.subarray(length)];
    this.#size -= length;
    return bytes.subarray(0, length);
  }

  /** All that has arrived, joined once and not again for each chunk of a long message. */
  #joined(): Buffer {
    const [only] = this.#chunks;
    if (this.#chunks.length === 1 && only) return only;
    this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] as Buffer;
  }
}
