import type { Parts } from '../parts.ts';

/** Ends the language server and starts it anew. */
export function restartServer({ server }: Parts): Promise<void> {
  return server.restart();
}
