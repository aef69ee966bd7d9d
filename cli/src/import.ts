import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Analysis, analyse } from '../../core/src/analyse.ts';
import { importTimeline } from '../../core/src/import/import.ts';
import { type SourceName, sourceNames } from '../../core/src/import/types.ts';
import { insertEntries, withEntries } from '../../core/src/repair/insert-entries.ts';
import { dayForEntries } from '../../core/src/repair/local-entries.ts';
import { weekdayOf } from '../../core/src/time/arithmetic.ts';
import { zoneKey, zoneOffset } from '../../core/src/time/zones.ts';
import { settingsFor } from './config.ts';
import { fail, reason } from './fail.ts';
import { readText } from './read.ts';

const options = {
  zone: { type: 'string' },
  date: { type: 'string' },
  into: { type: 'string' },
  source: { type: 'string' },
} as const;

/**
 * `postmortem timeline import`: reads a chat, a log or notes from a file or stdin and prints a timeline, or writes its
 * entries into a report. Returns 0, 1 where nothing with a time was found, 2 where it can't be done.
 */
export function importEntries(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 1) return fail("'timeline import' takes one file");
    const asPrinted = values.zone === 'none';
    const zone = values.zone === undefined || asPrinted ? null : zoneKey(values.zone);
    if (values.zone !== undefined && !asPrinted && (zone === null || zoneOffset(zone, 0) === null))
      return fail(`'${values.zone}' is no zone, or stands for several`);
    if (values.date !== undefined && weekdayOf(values.date) === null)
      return fail(`'${values.date}' is no date: YYYY-MM-DD is expected`);
    if (values.source !== undefined && !isSource(values.source))
      return fail(`'${values.source}' is no source: ${sourceNames.join(', ')}`);

    const text = readText(positionals[0] ?? 0);
    const into = values.into === undefined ? null : { path: values.into, text: readText(values.into) };
    const document = into
      ? analyse(into.text, { path: into.path, settings: settingsFor(into.path) })
      : analyse('');
    const found = importTimeline(text, {
      zone,
      date: values.date ?? dayForEntries(document, document.incidents[0]),
      ...(values.source !== undefined && { source: values.source }),
    });
    for (const { kind, message } of found.problems)
      if (!asPrinted || kind !== 'zone') console.error(`postmortem: ${message}`);
    if (found.entries.length === 0) return 1;
    return put(
      document,
      into?.path ?? null,
      insertEntries(document, found.entries, { zone, asPrinted, overPrompts: true }),
    );
  } catch (error) {
    return fail(reason(error));
  }
}

function put(document: Analysis, path: string | null, insertion: ReturnType<typeof insertEntries>): number {
  if (path === null) {
    process.stdout.write(withEntries(document, insertion).replace(/^## .*\n\n/, ''));
    return 0;
  }
  const [question] = insertion.questions;
  if (question) {
    const give = question.kind === 'zone' ? '--zone, or --zone none to take the times as they are' : '--date';
    return fail(`${question.message} Give ${give}.`);
  }
  if (insertion.count > 0) writeFileSync(path, withEntries(document, insertion));
  const entries = insertion.count === 1 ? '1 entry' : `${insertion.count} entries`;
  console.error(`${path}: ${entries} inserted`);
  return 0;
}

function isSource(name: string): name is SourceName {
  return (sourceNames as readonly string[]).includes(name);
}
