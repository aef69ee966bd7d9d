import type { Document } from '../document.ts';
import type { Section } from '../sections/section.ts';
import { isEmpty } from '../templates/empty.ts';
import { findPlaceholders } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isStudentTask } from './support/places.ts';

/** Dates, times, lengths and versions: numbers that do not say how many. */
const otherNumbers =
  /\b\d{1,2}[:h.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b|\b\d{4}-\d\d-\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\b(?:\d+(?:[.,]\d+)?|\d+\s?[–-]\s?\d+)[\s-]?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|days?|heures?|horas?|stunden?|minuten?|minutos?)\b|\b(?:v|http\/?\s?)\d[\d.]*|\b[45]\d\d(?:s\b|\s(?:errors?|bad|internal|status|gateway|service|not))|\b(?:error|status|code|http)\s+(?:code\s+)?[45]\d\d\b|\b(?:19|20)\d\d\b/giu;
/** Words that say how many without a number. */
const allOrNone =
  /\b(?:all|every|each|everyone|everybody|entire|whole|whole of|complete(?:ly)?|full(?:y)?|total(?:ly)?|no one|nobody|none|no|any|half|third|quarter|majority|most|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|per ?cent|dozens?|hundreds?|thousands?|tous|toutes|aucun|moitié|todos|todas|ningún|ninguno|ninguna|nadie|mitad|metade|nenhum|nenhuma|ninguém|aucune|personne|nul|nulle|alle|keine?|niemand|hälfte|ganze)\b|全|なし/iu;

/** Names that ask what was seen, or which services were hit, and not how many users. */
const symptoms = /sympt[oô]m|s[ií]ntoma|症状/i;
const hit = /affected|impacted|affect[ée]|impact[ée]s|touch[ée]|afe[ct]+ad|betroffen|影響/i;
const things = /serv|syst|sistem|compon|compos|region|dienst|サービス|機能/i;

export const impactNumber: Rule = {
  id: 'impact-number',
  category: 'writing',
  severity: 'warning',
  docs: {
    summary: 'The impact says neither how many users nor what share of them, nor any other figure.',
    why: 'The project asks “how many % of the users were affected?”, and without a figure nobody can weigh one incident against another.',
    bad: exampleReport({
      summary:
        '## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n- **Impact:** Users could not log in.\n- **Root cause:** The connection pool was too small.',
    }),
    good: exampleReport(),
    quiet:
      'The impact or the summary holds a percentage, a count, or words such as “all users” and “nobody”; there is no impact at all (see missing-section) or only its symptoms and the services hit, or it is still to be written (see placeholder). A hint where the report is not that of the student project.',
  },
  *check(document) {
    for (let incident = 0; incident < document.incidents.length; incident++) {
      const impacts = document.sections.filter(
        (section) =>
          section.incident === incident && section.kind === 'impact' && section.confidence === 'exact',
      );
      const first = impacts.find(
        ({ name }) => !symptoms.test(name) && !(hit.test(name) && things.test(name)),
      );
      if (!first || impacts.every((section) => isEmpty(document.markdown, section, undefined))) continue;
      // What is still to be written says nothing yet.
      const open = findPlaceholders(document);
      if (
        impacts.some(({ content }) => open.some(({ start }) => content.start <= start && start < content.end))
      )
        continue;
      const summaries = document.sections.filter(
        (section) => section.incident === incident && section.kind === 'summary',
      );
      if ([...impacts, ...summaries].some((section) => holdsFigure(document, section))) continue;
      yield {
        severity: isStudentTask(document) && document.templateCertain ? 'warning' : 'hint',
        span: first.nameSpan,
        message: `“${first.name}” has no figure: how many users, or what share of them?`,
      };
    }
  },
};

function holdsFigure(document: Document, { content }: Section): boolean {
  const text = document.markdown.mask.slice(content.start, content.end);
  return allOrNone.test(text) || /\d/.test(text.replace(otherNumbers, ' '));
}
