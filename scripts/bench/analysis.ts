/*
 * How long the analysis takes beside the bare parse, as ratios within one run. Texts: our samples, and the real
 * documents of ../shared where that folder is present. Each figure is the median of the rounds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyse } from '../../core/src/analyse.ts';
import { parseMarkdown } from '../../core/src/markdown/parse.ts';
import { mayBePostmortem } from '../../core/src/sections/candidate.ts';
import { detectLanguage } from '../../core/src/sections/language.ts';
import { judge } from '../../core/src/sections/postmortem.ts';
import { recogniseSections } from '../../core/src/sections/recognise.ts';
import { scanTimes } from '../../core/src/time/scan.ts';
import { median, root } from './measure.ts';

const rounds = 9;
const bareParse = 'bare parse (remark, tables, front matter)';
const folders = ['samples', '../shared/corpus/dev/docs', '../shared/corpus/dev/more'].map((folder) =>
  join(root, folder),
);

const texts = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const size = texts.reduce((sum, text) => sum + text.length, 0);
const bare = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [frontmatter(['yaml', 'toml']), gfmTable()],
    fromMarkdownExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown()],
  })
  .freeze();

/** Measures the floors of the analysis and prints the table. */
export function benchAnalysis(): void {
  const documents = texts.map(parseMarkdown);
  /** What a job returns is the time that counts, in milliseconds; otherwise all of it does. */
  const jobs: Readonly<Record<string, () => unknown>> = {
    [bareParse]: () => texts.forEach((text) => void bare.parse(text)),
    'guard, parse and prose': () => texts.forEach((text) => void parseMarkdown(text)),
    'recognition (sections, verdict, language)': () => {
      for (const document of documents) {
        const { sections } = recogniseSections(document);
        judge(document, sections, null);
        detectLanguage(document, sections);
      }
    },
    'scan for times': () => documents.forEach((document) => void scanTimes(document.mask)),
    'full analysis': () => texts.forEach((text) => void analyse(text)),
    'full analysis after a keystroke': () => {
      let spent = 0;
      for (const text of texts) {
        const middle = text.indexOf(' ', text.length / 2);
        const typed = `${text.slice(0, middle)}x${text.slice(middle)}`;
        analyse(text);
        const begun = performance.now();
        analyse(typed);
        spent += performance.now() - begun;
      }
      return spent;
    },
    'dismissal without a parse': () => texts.forEach((text) => void mayBePostmortem(null, text)),
  };

  /** Milliseconds of each job: the rounds go over all jobs in turn, so that the machine's moods fall on all alike. */
  const times = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      const spent = job();
      const counted = typeof spent === 'number' ? spent : performance.now() - start;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), counted]);
    }
  }
  const base = median(times.get(bareParse) ?? []);

  console.log(
    `${texts.length} documents, ${(size / 1e6).toFixed(2)} million UTF-16 units, Node ${process.version}, median of ${rounds} rounds\n`,
  );
  console.log(`${'job'.padEnd(46)}${'ms'.padStart(8)}${'× bare parse'.padStart(14)}${'MB/s'.padStart(8)}`);
  for (const [name, values] of times) {
    const ms = median(values);
    console.log(
      `${name.padEnd(46)}${ms.toFixed(1).padStart(8)}${(ms / base).toFixed(2).padStart(14)}${(size / ms / 1000).toFixed(1).padStart(8)}`,
    );
  }
}
