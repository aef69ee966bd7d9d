import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Span } from '../markdown/span.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import { rememberOf } from '../remember.ts';

/*
 * The wording of the student project's task and background page, which is often pasted into the report: phrases that
 * stand there nearly word for word in every copy seen (domain knowledge: near-verbatim copies agree on them). Before
 * each stand words of it: where a document lacks one of them, the phrase is not looked for.
 */
const prompts = (
  [
    ['executives read', /that is often what executives will read/i],
    ['start end times', /duration of the outage (?:with|:? ?include) start and end times?/i],
    ['impact service was down', /what was the impact \(what service was down/i],
    ['how many of users were affected', /how many ?% of the users were affected/i],
    ['format', /format bullet points?[,;:]/i],
    ['detected monitoring alert', /how was the issue detected \(monitoring alert/i],
    ['parts system investigated', /what parts of the system were investigated, what were the assumption/i],
    ['investigation debugging paths taken', /misleading investigation\/debugging paths that were taken/i],
    ['individuals escalated', /which team\/individuals was the incident escalated to/i],
    ['explain detail causing', /explain in detail what was causing the issue/i],
    ['explain detail fixed', /explain in detail how the issue was fixed/i],
    ['things improved fixed', /what are the things that can be improved\/fixed/i],
    ['very specific like todo', /be very specific, like a todo/i],
    ['brief straight point', /be brief and straight to the point, between 400/i],
    ['vary stick', /while postmortem format can vary, stick to this one/i],
    ['hypothetical real', /using a hypothetical or real incident, write/i],
    ['stack debugging project', /using one of the web stack debugging project/i],
    ['task involves', /this task involves writing a detailed postmortem/i],
    ['should', /(?:section|documentation|summary|timeline) should (?:include|be formatted|contain)/i],
    ['must contain', /must contain ?:/i],
    ['must include', /must include ?:/i],
    ['eventually fail', /any software system will eventually fail/i],
    ['widely industry', /a postmortem is a tool widely used in the tech industry/i],
    ['employees', /to provide the rest of the company[’']s employees easy access/i],
    ['ensure discovered', /to ensure that the root cause\(?s?\)? of the outage has been discovered/i],
    ['failing twice', /failing is fine,? but failing twice because of the same issue is not/i],
    ['pretty diagram', /add humou?r, a pretty diagram or anything that would catch/i],
    ['manual qa review', /manual qa review/i],
    ['intranet', /intranet-projects-files/i],
  ] as const
).map(([words, { source }]) => ({
  words: words.split(' '),
  prompt: new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'i'),
}));

/** An answer behind a prompt has at least so many words. */
const wordsOfAnswer = 5;

/** Whether a line is pasted: one that answers a prompt behind a colon or its question mark ("… were taken: We suspected …") is not. */
function isTaskText(line: string, asked: readonly RegExp[]): boolean {
  const anyPrompt = (text: string) => asked.some((prompt) => prompt.test(text));
  if (!anyPrompt(line)) return false;
  const reply = line.slice(line.lastIndexOf('?') + 1);
  if (reply !== line && (reply.match(/\p{L}+/gu) ?? []).length >= 2 && !anyPrompt(reply)) return false;
  const colon = line.indexOf(':');
  if (colon < 0) return true;
  const answer = line.slice(colon + 1).trim();
  return answer.split(/\s+/).length < wordsOfAnswer || anyPrompt(answer) || !anyPrompt(line.slice(0, colon));
}

/** The lines (as spans of their text) that are pasted from the project page, in document order; several ask. */
export const findTaskText: (document: MarkdownDocument) => readonly Span[] = rememberOf(search);

function search(document: MarkdownDocument): Span[] {
  const { has } = vocabularyOf(document);
  const asked = prompts
    .filter(({ words, prompt }) => words.every(has) && prompt.test(document.mask))
    .map(({ prompt }) => prompt);
  if (asked.length === 0) return [];
  const found: Span[] = [];
  for (const { content } of document.prose) {
    const line = document.mask.slice(content.start, content.end);
    if (isTaskText(line, asked)) found.push(content);
  }
  return found;
}
