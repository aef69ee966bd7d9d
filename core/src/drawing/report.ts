import { layout } from './layout.ts';
import { byTime, type PictureEntry, type TimelinePicture } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type { Block } from './report-text.ts';
import { toSvg } from './svg.ts';
import { metricNames, phaseNames } from './words.ts';
import { escapeXml } from './xml.ts';

const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2430; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
h1 { margin: 0 0 .2rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 1.6rem 0 .4rem; font-size: 1.2rem; }
h3, h4 { margin: 1.1rem 0 .3rem; font-size: 1rem; }
p { margin: .5rem 0; }
.facts, .formula { color: #5d6470; }
.metrics { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0; padding: 0; list-style: none; }
.metrics li { padding: .5rem .9rem; border: 1px solid #d9dce2; border-radius: 6px; }
.metrics strong { display: block; font-size: 1.3rem; }
.metrics span { display: block; font-size: .85rem; }
.metrics .differs { border-color: #a35200; color: #a35200; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; margin: .8rem 0; font-size: .92rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid #d9dce2; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.entries td:nth-child(-n + 2) { white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { padding: .7rem .9rem; border-radius: 6px; background: #f4f5f8; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
@page { size: A4; margin: 12mm; }
@media print {
  html { font-size: 12px; }
  body { font-size: 9pt; line-height: 1.35; }
  th, td { padding: .2rem .5rem; }
  h2 { margin-top: 1rem; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, tr, li, pre { break-inside: avoid; }
}
`;

/**
 * A page that stands alone: pictures, metrics and text, without scripts and without anything from elsewhere. All text
 * is escaped.
 *
 * @param lang BCP 47 tag of the document's language
 */
export function reportHtml(
  pictures: readonly TimelinePicture[],
  text: readonly Block[],
  lang: string,
): string {
  const title = pictures[0]?.title ?? 'Postmortem';
  return `<!DOCTYPE html>
<html lang="${escapeXml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${pictures.map(incident).join('\n')}
<section class="prose" dir="auto">
${prose(text)}
</section>
</main>
</body>
</html>
`;
}

function incident(picture: TimelinePicture, index: number): string {
  const tag = index === 0 ? 'h1' : 'h2';
  const { window, zone, untimed } = picture;
  const facts = [window ? `${window.label}` : '', `Times: ${zone}`].filter(Boolean).join(' · ');
  const svg = toSvg(layout(picture, { width: 1040 }), { framed: false, id: `picture${index}` });
  const entries = [...byTime(picture), ...untimed].map((entry) => row(entry)).join('\n');
  return `<section>
<${tag} dir="auto">${escapeXml(picture.title)}</${tag}>
<p class="facts">${escapeXml(facts)}</p>
${metrics(picture)}
<figure>${svg.trim()}</figure>
<table class="entries">
<thead><tr><th scope="col">Time</th><th scope="col">Phase</th><th scope="col">What happened</th></tr></thead>
<tbody>
${entries}
</tbody>
</table>
</section>`;
}

function metrics({ metrics }: TimelinePicture): string {
  if (metrics.length === 0) return '';
  const tiles = metrics.map(({ name, minutes, formula, stated }) => {
    const differs = stated !== null && Math.abs(stated.minutes - minutes) >= 1;
    const said = differs ? `<span>stated: ${escapeXml(stated.raw)}</span>` : '';
    return `<li${differs ? ' class="differs"' : ''}><span>${metricNames[name]}</span><strong>${formatMinutes(minutes)}</strong><span class="formula">${escapeXml(formula)}</span>${said}</li>`;
  });
  return `<ul class="metrics">${tiles.join('')}</ul>`;
}

function row({ day, timeText, phase, text }: PictureEntry): string {
  const when = [timeText.includes(day ?? '\n') ? '' : (day ?? ''), timeText].filter(Boolean).join(' ');
  const cells = [timeText ? when : '–', phase ? phaseNames[phase] : '', text];
  return `<tr>${cells.map((cell) => `<td dir="auto">${escapeXml(cell)}</td>`).join('')}</tr>`;
}

function prose(blocks: readonly Block[]): string {
  const out: string[] = [];
  let open: 'ul' | 'table' | null = null;
  const within = (tag: typeof open): void => {
    if (open === tag) return;
    if (open) out.push(`</${open}>`);
    if (tag) out.push(`<${tag}>`);
    open = tag;
  };
  for (const block of blocks) {
    within(block.kind === 'item' ? 'ul' : block.kind === 'row' ? 'table' : null);
    out.push(html(block));
  }
  within(null);
  return out.join('\n');
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.max(2, Math.min(4, block.level));
      return `<h${level} dir="auto">${escapeXml(block.text)}</h${level}>`;
    }
    case 'item':
      return `<li dir="auto">${escapeXml(block.text)}</li>`;
    case 'code':
      return `<pre>${escapeXml(block.text)}</pre>`;
    case 'row': {
      const cell = block.header ? 'th' : 'td';
      return `<tr>${block.cells.map((text) => `<${cell} dir="auto">${escapeXml(text)}</${cell}>`).join('')}</tr>`;
    }
    default:
      return `<p dir="auto">${escapeXml(block.text)}</p>`;
  }
}
