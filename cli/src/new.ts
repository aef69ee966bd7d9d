import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { timeOf } from '../../core/src/incident/instant.ts';
import { newReport, type ReportFacts } from '../../core/src/repair/new-report.ts';
import { type Language, languages } from '../../core/src/sections/kinds.ts';
import { builtInTemplates } from '../../core/src/templates/index.ts';
import { parseTemplate } from '../../core/src/templates/parse.ts';
import type { Template } from '../../core/src/templates/template.ts';
import { weekdayOf } from '../../core/src/time/arithmetic.ts';
import { scanTimes } from '../../core/src/time/scan.ts';
import { zoneKey } from '../../core/src/time/zones.ts';
import { twoDigits } from '../../core/src/two-digits.ts';
import { fail, reason } from './fail.ts';
import { readText } from './read.ts';

const options = {
  template: { type: 'string' },
  title: { type: 'string' },
  start: { type: 'string' },
  zone: { type: 'string' },
  language: { type: 'string' },
} as const;

/** `postmortem new`: writes a new report from a template. Returns 0, or 2 where it can't be done; nothing is overwritten. */
export function create(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return fail("'new' needs one path");
    const template = templateOf(values.template);
    if (!template) {
      const names = builtInTemplates.map(({ name }) => name).join(', ');
      return fail(`there is no template '${values.template}': ${names}, or a Markdown file`);
    }
    const start = values.start === undefined ? {} : startOf(values.start);
    if (!start) return fail(`'${values.start}' is no date and time: 2024-05-03 10:05 is expected`);
    if (values.zone !== undefined && zoneKey(values.zone) === null)
      return fail(`'${values.zone}' is no zone`);
    if (values.language !== undefined && !isLanguage(values.language))
      return fail(`'${values.language}' is no language of reports: ${languages.join(', ')}`);
    const text = newReport(template, {
      ...start,
      ...(values.title !== undefined && { title: values.title }),
      ...(values.zone !== undefined && { zone: values.zone }),
      ...(values.language !== undefined && { language: values.language }),
    });
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) return fail(`${file} is there already`);
    writeFileSync(file, text, { flag: 'wx' });
    console.log(file);
    return 0;
  } catch (error) {
    return fail(reason(error));
  }
}

/** A template by its name, or a team's own by its file; the first one where none is named. */
function templateOf(name: string | undefined): Template | undefined {
  if (name === undefined) return builtInTemplates[0];
  const known = builtInTemplates.find((template) => template.name === name);
  if (known || !name.endsWith('.md')) return known;
  return parseTemplate(path.basename(name, '.md'), readText(name));
}

/** Day, time and zone of a point in time that a person wrote; null where it has no whole date. */
function startOf(written: string): ReportFacts | null {
  const moment = scanTimes(written).moments.find(({ date }) => date);
  const { year, month, day } = moment?.date ?? {};
  if (!moment || !year || !month || !day || moment.date?.ambiguous) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (weekdayOf(date) === null) return null;
  const time = moment.clock ? timeOf(moment.clock) : null;
  return {
    date,
    ...(time !== null && { time: time.slice(0, 5) }),
    ...(moment.zone && { zone: moment.zone.raw }),
  };
}

function isLanguage(language: string): language is Language {
  return (languages as readonly string[]).includes(language);
}
