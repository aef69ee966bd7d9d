import { parseArgs } from 'node:util';
import { analyse } from '../../core/src/analyse.ts';
import { exportFormats } from '../../core/src/drawing/formats.ts';
import { sourceNames } from '../../core/src/import/types.ts';
import { check } from './check.ts';
import { settingsFor } from './config.ts';
import { fail, reason } from './fail.ts';
import { fix } from './fix.ts';
import { importEntries } from './import.ts';
import { inspect } from './inspect.ts';
import { create } from './new.ts';
import { readText } from './read.ts';
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

Settings come from the nearest .postmortem.json upward from each file.
Exit code: 0 nothing found, 1 an error or a warning was found, 2 a file or an option can't be used.`;

/** Runs one verb. Returns the exit code: 0 nothing found, 1 found something, 2 can't do what is asked. */
function run(args: readonly string[]): number {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === 'help' || args.some((each) => each === '--help' || each === '-h')) {
    console.log(usage);
    return verb === undefined ? 2 : 0;
  }
  if (verb === 'new') return create(rest);
  if (verb === 'timeline') return rest[0] === 'import' ? importEntries(rest.slice(1)) : render(rest);
  if (verb === 'check' && rest.includes('--fix')) return fix(rest);
  if (verb !== 'check' && verb !== 'inspect') return fail(`unknown command '${verb}'; see 'postmortem help'`);
  return read(verb, rest);
}

/** `check` and `inspect`: reads files and prints what was found in them. Returns the exit code. */
function read(verb: 'check' | 'inspect', args: readonly string[]): number {
  const own = verb === 'inspect' ? 'json' : 'text';
  try {
    const options = { format: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if ((values.format ?? own) !== own)
      return fail(`'${verb}' can't write the format '${values.format}', only '${own}'`);
    if (positionals.length === 0) return fail(`'${verb}' needs a file`);
    const texts = positionals.map((path) => ({ path, text: readText(path) }));
    const told = new Set<string>();
    const analyses = texts.map(({ path, text }) => ({
      path,
      analysis: analyse(text, { path, settings: settingsFor(path, told) }),
    }));
    if (verb === 'check') return check(analyses, process.stdout);
    const plain = analyses.map(({ path, analysis }) => inspect(path, analysis));
    process.stdout.write(`${JSON.stringify(plain, null, 1)}\n`);
    return 0;
  } catch (error) {
    return fail(reason(error));
  }
}

process.exitCode = run(process.argv.slice(2));
