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

const browser = await launch();
for (const theme of Object.keys(themes) as Theme[]) {
  for (const [count, picture] of Object.entries(pictures)) {
    for (const [name, [width, height]] of Object.entries(widths)) {
      const file = `${theme}-${count}-${name}`;
      if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
      const { page, tell, complaints } = await openTimeline(browser, { theme, width, height });
      await tell({ type: 'picture', pictures: [picture], version: 1, file: 'README.md', locked: false });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}${file}.png` });
      for (const complaint of complaints) console.error(`${file}: ${complaint}`);
      await page.close();
    }
  }
}
await browser.close();
console.log(`Pictures in ${folder}`);
