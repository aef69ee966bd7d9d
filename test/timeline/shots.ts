/** Photographs the timeline in every theme, size and width: `node test/timeline/shots.ts` fills test-results/timeline. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, openTimeline, type Theme, themes } from './browser.ts';
import { evenOutage, longOutage, smallOutage } from './pictures.ts';

const folder = fileURLToPath(new URL('../../test-results/timeline/', import.meta.url));
mkdirSync(folder, { recursive: true });

const pictures = { 3: smallOutage(), 12: evenOutage(), 60: longOutage(60), 500: longOutage(500) };
const widths = { wide: [1100, 760], narrow: [380, 900] } as const;
const wanted = process.argv.slice(2);

interface Shot {
  readonly file: string;
  readonly theme: Theme;
  readonly picture: keyof typeof pictures;
  readonly size: readonly [width: number, height: number];
}

const matrix = (Object.keys(themes) as Theme[]).flatMap((theme) =>
  ([3, 12, 60, 500] as const).flatMap((picture) =>
    Object.entries(widths).map(([name, size]): Shot => {
      return { file: `${theme}-${picture}-${name}`, theme, picture, size };
    }),
  ),
);
/** Those that stand in docs/images. */
const readme: readonly Shot[] = [
  { file: 'timeline', theme: 'dark', picture: 12, size: [1100, 800] },
  { file: 'timeline-sixty', theme: 'hc-light', picture: 60, size: [1100, 735] },
  { file: 'timeline-narrow', theme: 'light', picture: 12, size: [380, 900] },
];

const browser = await launch();
for (const { file, theme, picture, size } of [...matrix, ...readme]) {
  if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
  const [width, height] = size;
  const { page, tell, complaints } = await openTimeline(browser, { theme, width, height });
  const shown = [pictures[picture]];
  await tell({ type: 'picture', pictures: shown, version: 1, file: 'README.md', locked: false });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${file}.png` });
  for (const complaint of complaints) console.error(`${file}: ${complaint}`);
  await page.close();
}
await browser.close();
console.log(`Pictures in ${folder}`);
