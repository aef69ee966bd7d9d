import { readFileSync } from 'node:fs';
import { frame, Unframer } from './framing.ts';
import type { Port } from './port.ts';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // there is none, or none that may be read
  }
}

/** Ends the process once all that was written has left it. */
function leave(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

/**
 * This process as a port: over its standard streams, or over the channel to the process that forked it. It ends when the
 * client says so, with 0 only after `shutdown`, and when the client is gone.
 */
export function processPort(transport: 'stdio' | 'ipc'): Port {
  let shutDown = false;
  const port: Port = {
    onmessage: null,
    postMessage:
      transport === 'stdio'
        ? (message) => void process.stdout.write(frame(message))
        : (message) => void process.send?.(message),
    addEventListener: () => {}, // a stream that fails ends the process
    readText,
  };
  const receive = (message: unknown) => {
    port.onmessage?.({ data: message });
    const method = (message as { method?: unknown } | null)?.method;
    if (method === 'shutdown') shutDown = true;
    if (method === 'exit') leave(shutDown ? 0 : 1);
  };
  const gone = () => leave(shutDown ? 0 : 1);
  if (transport === 'ipc') {
    process.on('message', receive);
    process.on('disconnect', gone);
    return port;
  }
  const unframer = new Unframer(receive);
  process.stdin.on('data', (chunk: Buffer) => {
    try {
      unframer.push(chunk);
    } catch (error) {
      console.error(error);
      leave(1);
    }
  });
  process.stdin.on('end', gone);
  process.stdin.on('error', gone);
  process.stdout.on('error', () => process.exit(1));
  return port;
}
