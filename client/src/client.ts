import {
  AbstractMessageReader,
  AbstractMessageWriter,
  BaseLanguageClient,
  type DataCallback,
  type Disposable,
  type LanguageClientOptions,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** One end of a channel of JSON-RPC messages to a server that runs: a worker, or a process. */
export interface ServerPort {
  send(message: Message): void;
  onMessage(listener: (message: Message) => void): void;
  /** The server is gone, asked or not. */
  onEnd(listener: () => void): void;
}

/** Starts a server anew and gives the way to it; one that it started before is ended. */
export type StartServer = (log: (text: string) => void) => Promise<ServerPort>;

/**
 * The language client of both extension hosts. That of Node in `vscode-languageclient/node` does more than is needed
 * here, and would bring a second copy of everything into the package.
 */
export class Client extends BaseLanguageClient {
  readonly #startServer: StartServer;

  constructor(startServer: StartServer, options: LanguageClientOptions) {
    super('postmortem', 'Postmortem', options);
    this.#startServer = startServer;
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    const port = await this.#startServer((text) => this.outputChannel.append(text));
    return { reader: new PortReader(port), writer: new PortWriter(port) };
  }
}

class PortReader extends AbstractMessageReader {
  readonly #port: ServerPort;

  constructor(port: ServerPort) {
    super();
    this.#port = port;
    port.onEnd(() => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    this.#port.onMessage(callback);
    return { dispose: () => {} };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: ServerPort;

  constructor(port: ServerPort) {
    super();
    this.#port = port;
    port.onEnd(() => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    try {
      this.#port.send(message);
    } catch (error) {
      this.fireError(error instanceof Error ? error : new Error(String(error)), message, 1);
      throw error;
    }
  }

  end(): void {}
}
