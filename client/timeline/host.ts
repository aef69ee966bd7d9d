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

/**
 * Connects to VS Code. Outside of it (opened as a plain page) nothing is posted and nothing kept.
 *
 * @param told the view that the extension has put into the page. VS Code keeps what a page gives it when the page is
 *   hidden, but writes it down only now and then, so after a reload it may be an old one; the extension's survives.
 */
export function connect(told: string | undefined): Host {
  const api = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null;
  return {
    post: (message) => api?.postMessage(message),
    load: () => {
      const [own, given] = [readState(api?.getState()), readState(parsed(told))];
      return own && given ? (given.kept > own.kept ? given : own) : (own ?? given ?? firstState);
    },
    save: (state) => {
      api?.setState(state);
      api?.postMessage({ type: 'state', state });
    },
  };
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
