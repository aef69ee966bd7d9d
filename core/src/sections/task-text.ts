import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Span } from '../markdown/span.ts';

/*
 * The wording of the student project's task and background page, which is often pasted into the report: phrases that
 * stand there nearly word for word in every copy seen (domain knowledge: near-verbatim copies agree on them).
 */
const prompts: readonly RegExp[] = [
  /that is often what executives will read/i,
  /duration of the outage (?:with|:? ?include) start and end times?/i,
  /what was the impact \(what service was down/i,
  /how many ?% of the users were affected/i,
  /format bullet points?[,;:]/i,
  /how was the issue detected \(monitoring alert/i,
  /what parts of the system were investigated, what were the assumption/i,
  /misleading investigation\/debugging paths that were taken/i,
  /which team\/individuals was the incident escalated to/i,
  /explain in detail what was causing the issue/i,
  /explain in detail how the issue was fixed/i,
  /what are the things that can be improved\/fixed/i,
  /be very specific, like a todo/i,
  /be brief and straight to the point, between 400/i,
  /while postmortem format can vary, stick to this one/i,
  /using a hypothetical or real incident, write/i,
  /using one of the web stack debugging project/i,
  /this task involves writing a detailed postmortem/i,
  /(?:section|documentation|summary|timeline) should (?:include|be formatted|contain)/i,
  /must contain ?:/i,
  /must include ?:/i,
  /any software system will eventually fail/i,
  /a postmortem is a tool widely used in the tech industry/i,
  /to provide the rest of the company[’']s employees easy access/i,
  /to ensure that the root cause\(?s?\)? of the outage has been discovered/i,
  /failing is fine,? but failing twice because of the same issue is not/i,
  /add humou?r, a pretty diagram or anything that would catch/i,
  /manual qa review|intranet-projects-files/i,
];

const anyPrompt = new RegExp(prompts.map((prompt) => prompt.source).join('|'), 'i');

/** An answer behind a prompt has at least so many words. */
const wordsOfAnswer = 5;

/** Whether a line is pasted: one that answers a prompt behind a colon ("… that were taken: We suspected …") is not. */
function isTaskText(line: string): boolean {
  if (!anyPrompt.test(line)) return false;
  const colon = line.indexOf(':');
  if (colon < 0) return true;
  const answer = line.slice(colon + 1).trim();
  return (
    answer.split(' ').length < wordsOfAnswer ||
    anyPrompt.test(answer) ||
    !anyPrompt.test(line.slice(0, colon))
  );
}

/** What was found in a document: the verdict, the word count and a rule all ask. */
const foundIn = new WeakMap<MarkdownDocument, readonly Span[]>();

/** The lines (as spans of their text) that are pasted from the project page, in document order. */
export function findTaskText(document: MarkdownDocument): readonly Span[] {
  let found = foundIn.get(document);
  if (!found) {
    found = search(document);
    foundIn.set(document, found);
  }
  return found;
}

function search(document: MarkdownDocument): Span[] {
  const found: Span[] = [];
  for (const { content } of document.prose) {
    const line = document.mask.slice(content.start, content.end).replace(/\s+/g, ' ');
    if (isTaskText(line)) found.push(content);
  }
  return found;
}

/** How many lines are pasted task text. */
export function countTaskPrompts(document: MarkdownDocument): number {
  return findTaskText(document).length;
}
