import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isStudentTask } from './support/places.ts';
import { countWords, grouped, type WordCount } from './support/words.ts';

/** The student project's own limits: "between 400 to 600 words". */
const fewest = 400;
const most = 600;

export const wordCount: Rule = {
  id: 'word-count',
  category: 'writing',
  severity: 'info',
  docs: {
    summary: 'A student report is shorter than 400 or longer than 600 words.',
    why: 'The project asks for 400 to 600 words. Reviewers count: what is too short leaves out what they look for, what is too long goes unread.',
    bad: exampleReport(),
    good: exampleReport({ end: enough() }),
    quiet:
      'The report follows another template than the student project’s. Code, addresses, HTML, images and front matter are not counted, nor is a README of the project before the report’s own title where that decides; text pasted from the project page is counted apart, and both figures are named where it decides.',
  },
  *check(document) {
    if (!isStudentTask(document)) return;
    const spans = document.incidents;
    const counts = spans.map(({ line, endLine }) => countWords(document, line, endLine));
    for (const [index, count] of counts.entries()) {
      if (count.own > most && isWithin(withoutPreface(document, index))) continue;
      const message = messageFor(count, spans.length > 1 ? `Version ${index + 1}` : 'The report');
      if (message) yield { span: spanOf(document, index), message };
    }
    const whole = countWords(document);
    if (spans.length > 1 && whole.own > most && counts.every(({ own }) => own <= most)) {
      yield { ...severity('hint'), span: spanOf(document, 0), message: wholeMessage(whole, counts) };
    }
  },
};

/** The words from the report's own title on, where a README of the project stands before it. */
function withoutPreface(document: Document, incident: number): WordCount {
  const own = document.sections.filter((section) => section.incident === incident);
  const summary = own.findIndex(({ kind }) => kind === 'summary' || kind === 'timeline');
  const title = own.slice(0, Math.max(0, summary)).findLast(({ kind }) => kind === 'title');
  return countWords(document, title?.line, document.incidents[incident]?.endLine);
}

function isWithin({ own }: WordCount): boolean {
  return own >= fewest && own <= most;
}

function severity(value: 'hint'): Pick<Report, 'severity'> {
  return { severity: value };
}

function wholeMessage(whole: WordCount, counts: readonly WordCount[]): string {
  const each = counts.map(({ own }) => own).join(' and ');
  return `The file has ${grouped(whole.own)} words, more than ${most}; its versions have ${each}.`;
}

/** What there is to say of a count; null where it is within the limits. */
function messageFor({ all, own }: WordCount, what: string): string | null {
  if (isWithin({ all, own })) return null;
  const limits = `the project asks for ${fewest} to ${most}`;
  const counted =
    all === own
      ? `${what} has ${grouped(own)} words`
      : `${what} has ${grouped(own)} words of its own, ${grouped(all)} with the text pasted from the project page`;
  return `${counted}; ${limits}.`;
}

/** The title of a version, else its first section. */
function spanOf(document: Document, incident: number): Span {
  const first = document.sections.find((section) => section.incident === incident);
  return first?.nameSpan ?? document.markdown.prose[0]?.content ?? { start: 0, end: 0 };
}

/** As many words as a report needs: what a longer one would tell of the same incident. */
function enough(): string {
  return [
    'The login service keeps a pool of connections to the user database. Every login takes one of them for a few',
    'milliseconds and gives it back. The size of the pool was set two years ago, when the service ran on a single server',
    'and handled a tenth of the logins of today. Nobody has looked at it since, because nothing ever pointed to it: the',
    'pool was never exhausted on an ordinary day, and no graph showed how close it came. On the morning of the incident a',
    'newsletter went out at a quarter to ten. It sent several thousand readers to a page for members. Most of them had to',
    'log in first, all within a few minutes. The first hundred took every connection there was. Those who came later',
    'waited until their request ran out of time, tried again, and so made the queue longer than it had to be. The database',
    'itself was idle all the while, which is why the first look at its graphs led nowhere. The team that was called first',
    'saw healthy machines, restarted one of them to be sure, and lost a quarter of an hour. What gave it away in the end was',
    'a single line in the log of the login service, which said how long a request had waited for a connection. From then on',
    'the matter was simple. The pool was made five times as large in the configuration, the three servers were restarted',
    'one after the other, and the queue was gone within two minutes. Readers who had given up were told by mail that they',
    'could try again. Two things would have helped us. A graph of the connections in use beside the graph of the logins',
    'would have shown the cause at once, and it is the first task on our list. A load test that grows with the traffic',
    'would have found the limit before our readers did. Both take less than a day. We also agreed that newsletters are',
    'announced to the people on call, since a wave of logins is no surprise to those who send it. None of this is new to',
    'anybody who has run a service for a while, and that is the lesson: limits set long ago do not grow on their own, so we',
    'will read through all of them once a quarter and ask of each what would happen at twice the load of today.',
  ].join('\n');
}
