import type { PageState } from './messages.ts';
import type { Words } from './words.ts';

/** What the page's HTML depends on. URIs as the webview sees them. */
export interface ShellOptions {
  readonly scriptUri: string;
  readonly styleUri: string;
  /** Fresh for every page, without characters special in HTML. */
  readonly nonce: string;
  /** `webview.cspSource` */
  readonly cspSource: string;
  /** BCP 47 tag of the editor's language. */
  readonly lang: string;
  readonly title: string;
  /** The page's words in the editor's language. */
  readonly words: Words;
  /** The view to begin with; null for the first one. */
  readonly state: PageState | null;
}

/** The HTML of the timeline page: nothing but a frame with the strictest policy that still lets its script run. */
export function shellHtml({
  scriptUri,
  styleUri,
  nonce,
  cspSource,
  lang,
  title,
  words,
  state,
}: ShellOptions): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    // The picture on its way to a PNG.
    `img-src ${cspSource} blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(styleUri)}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main id="timeline" data-words="${escapeHtml(JSON.stringify(words))}" data-state="${escapeHtml(JSON.stringify(state))}"></main>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(scriptUri)}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
