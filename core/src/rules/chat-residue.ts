import { deleteLines } from '../repair/delete-lines.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

/** What chat assistants say before and behind the text they were asked for: at the beginning of a line … */
const openings = [
  /^(?:certainly|sure|absolutely|of course|great)[!.,]? (?:here(?:['’]s| is| are)|below is|i can|i['’]d be)/i,
  /^(?:here(?:['’]s| is)|below is) (?:an?|the|your) (?:\w+ )?(?:example|sample|draft|template|revised|updated|improved|polished)?\b.{0,60}(?:you might|you could|you can|you(?:['’]ve| have)? (?:provided|requested|outlined|asked)|based on (?:your|the) (?:request|prompt|information|requirements))/i,
  /^(?:i hope this helps|hope this helps|let me know if (?:you|there)|would you like me to|feel free to (?:customi[sz]e|adjust|modify|adapt|edit|replace|let me know|ask))/i,
  /^(?:please )?(?:remember to |make sure to |be sure to )?(?:replace|customi[sz]e|fill in) the (?:placeholders?|bracketed|text in brackets|details in brackets)/i,
  /^(?:this|the above) (?:example|sample|template) (?:provides|follows|includes|adheres|can be)/i,
  /^chatgpt (?:said|:)/i,
];
const opening = new RegExp(openings.map(({ source }) => source).join('|'), 'i');
/** … or anywhere. */
const anywhere =
  /\bas an ai\b(?: language model)?|\bfollowing the (?:structure|format)(?: and requirements)? you(?:['’]ve| have)? (?:outlined|provided|requested)/i;

export const chatResidue: Rule = {
  id: 'chat-residue',
  category: 'writing',
  severity: 'info',
  docs: {
    summary: 'A sentence that a chat assistant says to the one who asked it stands in the report.',
    why: 'It is addressed to the author, not to the reader, and makes the reader doubt everything else.',
    bad: exampleReport({
      title: 'Certainly! Here is an example of how you might write it:\n\n# Postmortem: login down',
    }),
    good: exampleReport(),
    quiet: 'The words stand in code, in a quotation or in the middle of a sentence of the report’s own.',
  },
  *check(document) {
    const { mask, prose, text } = document.markdown;
    const isAnywhere = anywhere.test(mask);
    for (const { content, line, cells, quoteDepth } of prose) {
      if (cells.length > 0 || quoteDepth > 0) continue;
      const said = mask.slice(content.start, content.end);
      const lead = said.length - said.trimStart().length;
      if (!opening.test(said.trimStart()) && !(isAnywhere && anywhere.test(said))) continue;
      yield {
        span: { start: content.start + lead, end: content.end },
        message: `“${shorten(text.slice(content.start + lead, content.end))}” is what a chat assistant says to you, not part of the report.`,
        fixes: [
          {
            title: 'Delete the line',
            preferred: true,
            safe: false,
            edits: () => deleteLines(document.markdown, [line]),
          },
        ],
      };
    }
  },
};

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text;
}
