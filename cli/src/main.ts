import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../core/src/analyse.ts';
import { exportFormats } from '../../core/src/drawing/formats.ts';
import { sourceNames } from '../../core/src/import/types.ts';
import { check } from './check.ts';
import { settingsFor } from './config.ts';
import { fail } from './fail.ts';
import { fix } from './fix.ts';
import { importEntries } from './import.ts';
import { inspect } from './inspect.ts';
import { create } from './new.ts';
import { render } from './render.ts';

const usage = `postmortem – checks incident postmortems written in Markdown, and helps to write them

  postmortem check FILE…                    what is missing or inconsistent, for people
  postmortem check --fix FILE…              the same, and mends what is safe to mend
  postmortem inspect --format json FILE…    all that was read, for programs
  postmortem new [OPTIONS] FILE             a new report from a template
      --template NAME|FILE.md  --title TEXT  --start "2024-05-03 10:05"  --zone ZONE  --language en|fr|es|pt|de|ja
  postmortem timeline --format ${exportFormats.join('|')} [--incident N] FILE
                                            the timeline as a picture, a diagram, a table, data or a report
  postmortem timeline import [OPTIONS] [FILE]
                                            a timeline out of a chat, alerts, logs or notes (stdin without FILE),
                                            printed, or written into a report in its own style and zone
      --into REPORT.md  --zone ZONE|none  --date 2024-05-03
      --source ${sourceNames.join('|')}

Exit code: 0 nothing found, 1 an error or a warning was found, 2 a file or an option can't be used.`;

/** Runs one verb. Returns the exit code: 0 nothing found, 1 found something, 2 can't do what is asked. */
function run(args: readonly string[]): number {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    console.log(usage);
    return verb === undefined ? 2 : 0;
  }
  if (verb === 'new') return create(rest);
  if (verb === 'timeline') return rest[0] === 'import' ? importEntries(rest.slice(1)) : render(rest);
  if (verb === 'check' && rest.includes('--fix')) return fix(rest);
  if (verb !== 'check' && verb !== 'inspect') return fail(`unknown command '${verb}'; see 'postmortem help'`);
  let parsed: { values: { format?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: rest, allowPositionals: true, options: { format: { type: 'string' } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const format = values.format ?? (verb === 'inspect' ? 'json' : 'text');
  if (format !== (verb === 'inspect' ? 'json' : 'text'))
    return fail(`'${verb}' can't write the format '${format}'`);
  if (positionals.length === 0) return fail(`'${verb}' needs a file`);

  const read: { path: string; text: string }[] = [];
  for (const path of positionals) {
    try {
      read.push({ path, text: readFileSync(path, 'utf8') });
    } catch (error) {
      return fail(`can't read ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
    }
  }
  const told = new Set<string>();
  const analyses = read.map(({ path, text }) => ({
    path,
    analysis: analyse(text, { path, settings: settingsFor(path, told) }),
  }));
  if (verb === 'inspect') {
    process.stdout.write(
      `${JSON.stringify(
        analyses.map(({ path, analysis }) => inspect(path, analysis)),
        null,
        1,
      )}\n`,
    );
    return 0;
  }
  return check(analyses, process.stdout);
}

process.exitCode = run(process.argv.slice(2));
