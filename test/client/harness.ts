/**
 * A small test runner for the inside of the extension host: Node's and the web worker's. It prints
 * one line per test and `SUITE: N passed, N failed` at the end.
 */
import * as vscode from 'vscode';

interface Test {
  name: string;
  body: () => void | Promise<void>;
  timeout: number;
}

const tests: Test[] = [];

/** Registers a test. It fails when its body throws or takes longer than the timeout (milliseconds). */
export function test(name: string, body: () => void | Promise<void>, timeout = 30_000): void {
  tests.push({ name, body, timeout });
}

/**
 * Runs the registered tests in order, each with all editors closed.
 * @throws when a test failed or none is registered, which makes the host exit with code 1.
 */
export async function runTests(suite: string): Promise<void> {
  let failed = 0;
  for (const { name, body, timeout } of tests) {
    const started = Date.now();
    try {
      await within(timeout, Promise.resolve().then(body));
      console.log(`ok - ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed++;
      console.log(`not ok - ${name}\n${indent(error instanceof Error ? error.stack : String(error))}`);
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
  console.log(`${suite}: ${tests.length - failed} passed, ${failed} failed`);
  if (tests.length === 0) throw new Error(`${suite}: no tests were registered`);
  if (failed > 0) throw new Error(`${suite}: ${failed} failed`);
}

function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function indent(text = ''): string {
  return text.replace(/^/gm, '    ');
}

let counter = 0;

/**
 * Writes a file into a folder of its own in the test workspace and shows it.
 * @param name path below that folder; `0x19-postmortem/README.md` makes it a student's postmortem.
 */
export async function openFixture(
  text: string,
  name = '0x19-postmortem/README.md',
): Promise<vscode.TextEditor> {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  if (!workspace) throw new Error('The tests need an open folder.');
  const uri = vscode.Uri.joinPath(workspace.uri, `fixture-${++counter}`, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/**
 * Calls `check` until it stops throwing and returns what it returned.
 * @throws its last error after `milliseconds`.
 */
export async function eventually<T>(check: () => T | Promise<T>, milliseconds = 10_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** This extension's findings on a document, in the order of the text. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'postmortem')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule id of a finding, whether or not it carries a link to its documentation. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Fails with the message unless the value is truthy. */
export function assert(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both values have the same JSON. */
export function assertEqual(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}\n     got ${a}`);
}
