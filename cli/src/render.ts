import { parseArgs } from 'node:util';
import { analyse } from '../../core/src/analyse.ts';
import { exportTimeline } from '../../core/src/drawing/export.ts';
import { type ExportFormat, exportFormats } from '../../core/src/drawing/formats.ts';
import { settingsFor } from './config.ts';
import { fail, reason } from './fail.ts';
import { readText } from './read.ts';

/** `postmortem timeline --format svg FILE`: prints the timeline of a file. Returns 0, 1 where it has none, 2 where it can't be done. */
export function render(args: readonly string[]): number {
  try {
    const options = { format: { type: 'string' }, incident: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const { format = 'svg', incident = '1' } = values;
    if (!isFormat(format)) return fail(`'timeline' can't write the format '${format}'`);
    if (!/^[1-9]\d{0,3}$/.test(incident)) return fail(`'${incident}' is no incident: they count from 1`);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return fail("'timeline' needs one file");
    const analysis = analyse(readText(path), { path, settings: settingsFor(path) });
    const text = exportTimeline(analysis, format, Number(incident) - 1);
    if (text === null) {
      console.error(`postmortem: ${path} tells no such timeline`);
      return 1;
    }
    process.stdout.write(text);
    return 0;
  } catch (error) {
    return fail(reason(error));
  }
}

function isFormat(name: string): name is ExportFormat {
  return exportFormats.some((known) => known === name);
}
