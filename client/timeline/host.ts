import { firstState, type PageMessage, type PageState, readState } from './messages.ts';

/** The page's way to the extension; the only place that knows of VS Code's webview API. */
export interface Host {
  post(message: PageMessage): void;
  /** The stored view, or the first one. */
  load(): PageState;
  save(state: PageState): void;
}

interface WebviewApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare const acquireVsCodeApi: (() => WebviewApi) | undefined;

/** Connects to VS Code. Outside of it (opened as a plain page) nothing is posted and nothing kept. */
export function connect(): Host {
  const api = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null;
  return {
    post: (message) => api?.postMessage(message),
    load: () => readState(api?.getState()) ?? firstState,
    save: (state) => {
      api?.setState(state);
      api?.postMessage({ type: 'state', state });
    },
  };
}
