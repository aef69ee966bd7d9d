import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { HostMessage, PageMessage, PageState } from '../../client/timeline/messages.ts';
import { shellHtml } from '../../client/timeline/shell.ts';
import { english, type Words } from '../../client/timeline/words.ts';
import { ensureBrowser, launchBrowser } from '../../scripts/browser.ts';

const source = fileURLToPath(new URL('../../client/timeline/', import.meta.url));
const origin = 'http://timeline.test';

let built: { script: string; style: string } | null = null;

/** The page's script and styles, bundled once. */
export function bundle(): { script: string; style: string } {
  if (!built) {
    const { outputFiles } = buildSync({
      entryPoints: [`${source}main.ts`, `${source}page.css`],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      outdir: source,
      write: false,
    });
    const textOf = (ending: string): string =>
      outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
    built = { script: textOf('.js'), style: textOf('.css') };
  }
  return built;
}

/** The browser of this machine, with further switches where given. */
export async function launch(switches: readonly string[] = []): Promise<Browser> {
  return launchBrowser(await ensureBrowser(), switches);
}

/** VS Code's default themes, as a webview sees them: the body's class and the variables the page uses. */
export const themes = {
  light: {
    look: 'vscode-light',
    variables: {
      'editor-background': '#ffffff',
      foreground: '#3b3b3b',
      descriptionForeground: '#5d5d5d',
      focusBorder: '#005fb8',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#3b3b3b',
      'dropdown-border': '#cecece',
      'editorHoverWidget-background': '#f8f8f8',
      'editorHoverWidget-border': '#c8c8c8',
      'editorHoverWidget-foreground': '#3b3b3b',
      'textCodeBlock-background': '#f8f8f8',
    },
  },
  dark: {
    look: 'vscode-dark',
    variables: {
      'editor-background': '#1f1f1f',
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      focusBorder: '#0078d4',
      'dropdown-background': '#313131',
      'dropdown-foreground': '#cccccc',
      'dropdown-border': '#3c3c3c',
      'editorHoverWidget-background': '#202020',
      'editorHoverWidget-border': '#454545',
      'editorHoverWidget-foreground': '#cccccc',
      'textCodeBlock-background': '#2b2b2b',
    },
  },
  'hc-dark': {
    look: 'vscode-high-contrast',
    variables: {
      'editor-background': '#000000',
      foreground: '#ffffff',
      descriptionForeground: '#ffffff',
      contrastBorder: '#6fc3df',
      focusBorder: '#f38518',
      'dropdown-background': '#000000',
      'dropdown-foreground': '#ffffff',
      'dropdown-border': '#6fc3df',
      'editorHoverWidget-background': '#0c141f',
      'editorHoverWidget-border': '#6fc3df',
      'editorHoverWidget-foreground': '#ffffff',
    },
  },
  'hc-light': {
    look: 'vscode-high-contrast vscode-high-contrast-light',
    variables: {
      'editor-background': '#ffffff',
      foreground: '#292929',
      descriptionForeground: '#292929',
      contrastBorder: '#0f4a85',
      focusBorder: '#006bbd',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#292929',
      'dropdown-border': '#0f4a85',
      'editorHoverWidget-background': '#ffffff',
      'editorHoverWidget-border': '#0f4a85',
      'editorHoverWidget-foreground': '#292929',
    },
  },
} as const;
export type Theme = keyof typeof themes;

export interface TimelinePage {
  readonly page: Page;
  /** What the page has posted, oldest first. */
  posted(): Promise<PageMessage[]>;
  /** What the browser's console and policy have complained of. */
  readonly complaints: readonly string[];
  tell(message: HostMessage): Promise<void>;
}

export interface OpenOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** What VS Code has kept of the page. */
  readonly state?: PageState;
  /** What the extension has. */
  readonly told?: PageState;
  readonly reducedMotion?: boolean;
  /** BCP 47 tag of the editor's language. */
  readonly lang?: string;
  readonly words?: Words;
}

/** Opens the timeline as VS Code does: the real shell under its real policy, with a webview API that records. */
export async function openTimeline(browser: Browser, options: OpenOptions = {}): Promise<TimelinePage> {
  const { theme = 'light', width = 1100, height = 760, state, reducedMotion = false } = options;
  const { lang = 'en', words = english, told = null } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    timezoneId: 'Europe/Berlin',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const { script, style } = bundle();
  const { look, variables } = themes[theme];
  const declared = Object.entries(variables).map(([name, value]) => `--vscode-${name}:${value};`);
  const root = `:root{${declared.join('')}--vscode-font-family:system-ui,sans-serif;--vscode-font-size:13px}`;
  const html = shellHtml({
    scriptUri: `${origin}/timeline.js`,
    styleUri: `${origin}/timeline.css`,
    nonce: 'abc123',
    cspSource: origin,
    lang,
    title: 'Timeline',
    words,
    state: told,
  }).replace('<body>', `<body class="${look}">`);
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', html],
    '/timeline.js': ['text/javascript', script],
    '/timeline.css': ['text/css', `${root}\n${style}`],
  };
  await page.route('**/*', (route) => {
    const found = files[new URL(route.request().url()).pathname];
    return found
      ? route.fulfill({ contentType: `${found[0]}; charset=utf-8`, body: found[1] })
      : route.abort();
  });
  await page.addInitScript((stored) => {
    const posted: unknown[] = [];
    let kept: unknown = stored;
    Object.assign(globalThis, {
      posted,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => posted.push(message),
        getState: () => kept,
        setState: (next: unknown) => {
          kept = next;
          Object.assign(globalThis, { kept });
        },
      }),
    });
  }, state);
  await page.goto(`${origin}/`);
  return {
    page,
    complaints,
    posted: () => page.evaluate(() => (globalThis as unknown as { posted: PageMessage[] }).posted),
    tell: (message) =>
      page.evaluate((sent) => window.postMessage(sent, '*'), message).then(() => settled(page)),
  };
}

/** Waits until the page has drawn what it was told. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
