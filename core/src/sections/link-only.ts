import type { MarkdownDocument } from '../markdown/parse.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';

/** A file with more words than this beside its links tells something itself. */
const mostWords = 30;
const target = /https?:\/\/[^\s)>\]"']+/gi;
/** A project's pictures and its pages are no report. */
const elsewhere = /\.(?:png|jpe?g|gif|svg|webp)(?:$|\?)|shields\.io|s3\.amazonaws\.com|githubusercontent/i;

/** The address of the report where a file does nothing but link to it; null for every other file. */
export function linkedReport(document: MarkdownDocument): string | null {
  if (document.text.length > 5000) return null;
  if (vocabularyOf(document).words.length > mostWords) return null;
  for (const [url] of document.text.matchAll(target)) if (!elsewhere.test(url)) return url;
  return null;
}
