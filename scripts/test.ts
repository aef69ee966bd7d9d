/**
 * `npm test`: every check and every kind of test, in order. All of them run even when one fails,
 * except those that need a build that failed. The last line is the total: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';
import { results, root } from './paths.ts';
import { main, npmCommand } from './processes.ts';
import { terminalProgress } from './progress.ts';
import { ensureHost } from './vscode-host.ts';

interface Counts {
  passed: number;
  failed: number;
}

interface Outcome extends Counts {
  name: string;
  seconds: number;
}

interface Step {
  name: string;
  /** Resolves with what was counted; a check that counts nothing has no tests. */
  run: () => Promise<Counts>;
  /** Pointless, or wrong about old files, when the build failed. */
  needsBuild?: boolean;
}

const steps: Step[] = [
  { name: 'typecheck', run: () => check(npm('typecheck')) },
  { name: 'lint', run: () => check(npm('lint')) },
  { name: 'build', run: () => check(npm('build')) },
  { name: 'docs', run: () => check(npm('docs', '--check')) },
  { name: 'snippets', run: () => check(npm('snippets', '--check')) },
  { name: 'unit and server', run: () => vitest('test:unit'), needsBuild: true },
  { name: 'editor and browser', run: fetchEditor },
  { name: 'client', run: () => extensionTests('client'), needsBuild: true },
  { name: 'web', run: () => extensionTests('web'), needsBuild: true },
  { name: 'e2e', run: () => vitest('test:e2e'), needsBuild: true },
];

await main(async () => {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name}`);
    const started = Date.now();
    const buildFailed = outcomes.some(({ name, failed }) => name === 'build' && failed > 0);
    const counts = await perform(step, buildFailed);
    const seconds = (Date.now() - started) / 1000;
    outcomes.push({ name: step.name, seconds, ...counts });
    console.log(`=== ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} in ${seconds.toFixed(1)} s`);
  }
  console.log('');
  for (const { name, seconds, passed, failed } of outcomes) {
    const columns = [name.padEnd(20), `${seconds.toFixed(1)} s`.padStart(8), `${passed} passed`.padStart(12)];
    console.log(`${columns.join('')}, ${failed} failed`);
  }
  const total = (part: keyof Counts) => outcomes.reduce((sum, counts) => sum + counts[part], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') > 0 ? 1 : 0;
});

async function perform(step: Step, buildFailed: boolean): Promise<Counts> {
  if (step.needsBuild && buildFailed) {
    console.log('Not run, because the build failed.');
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/** A step of its own, so that a machine that cannot get them learns so in one place. */
async function fetchEditor(): Promise<Counts> {
  await ensureHost(terminalProgress());
  console.log(`Browser: ${await ensureBrowser()}`);
  return { passed: 0, failed: 0 };
}

/** The command line of a script in package.json. */
function npm(script: string, ...args: string[]): string[] {
  const [program, leading] = npmCommand();
  return [program, ...leading, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
}

async function check(command: string[]): Promise<Counts> {
  const { code } = await execute(command);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Counts from Vitest's own report, which also knows of files that could not be loaded. */
async function vitest(script: string): Promise<Counts> {
  const report = path.join(results, `${script.replace(':', '-')}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const { code } = await execute(
    npm(script, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return counted({ passed: numPassedTests, failed: numFailedTests }, code);
}

/** Counts from the closing line that test/client/harness.ts prints. */
async function extensionTests(suite: string): Promise<Counts> {
  const { code, output } = await execute(npm(`test:${suite}`), true);
  const closing = new RegExp(`^${suite}: (\\d+) passed, (\\d+) failed$`, 'm').exec(output);
  return counted({ passed: Number(closing?.[1] ?? 0), failed: Number(closing?.[2] ?? 0) }, code);
}

/** A run that failed without a failed test (a crash, an unhandled error) counts as one failure. */
function counted(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Runs a command with our terminal; `read` passes its output on and returns it as well. */
function execute([program = '', ...args]: string[], read = false): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', read ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
