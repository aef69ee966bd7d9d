import type { ReadText } from '../../../core/src/config.ts';

/** One end of a channel of JSON-RPC messages, as a web worker's global scope is one. */
export interface Port {
  /** Set by the server: receives each message that the client sends. */
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  /** Sends a message to the client. */
  postMessage(message: unknown): void;
  /** Only `error` is listened to. */
  addEventListener(type: string, listener: (event: unknown) => void): void;
  /** Reads a file of the machine; in a worker there are none to read. */
  readText?: ReadText;
}

/** Where `node.ts` leaves the port for `web.ts` to find. */
export const portKey = 'postmortemPort';
