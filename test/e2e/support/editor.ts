import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.ts';
import { results } from '../../../scripts/paths.ts';
import { remoteUri, workbenchUrl } from '../../../scripts/vscode-host.ts';

/** What the Problems view shows of one finding. Lines and columns are 1-based. */
export interface Problem {
  severity: string;
  message: string;
  source: string;
  code: string;
  line: number;
  column: number;
}

export interface EditorOptions {
  /** Folder whose copy is opened. */
  folder?: string;
  /** Files to write into the opened folder, by path. */
  files?: Record<string, string>;
  /** The file to show, below the folder. */
  file: string;
}

/** A person in front of VS Code: keyboard, mouse, and what can be seen. */
export class Editor {
  readonly page: Page;
  /** The opened folder, a throw-away copy. */
  readonly folder: string;
  readonly #file: string;

  constructor(page: Page, folder: string, file: string) {
    this.page = page;
    this.folder = folder;
    this.#file = file;
  }

  /** Saves `test-results/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(results, `${name}.png`) });
  }

  /** Runs a command of the Command Palette by the title shown there. */
  async command(title: string): Promise<void> {
    const palette = this.page.locator('.quick-input-widget');
    await this.#until(palette, () => this.page.keyboard.press('F1'));
    await palette.locator('input').fill(`>${title}`);
    await palette.locator('.monaco-list-row', { hasText: title }).first().click();
    await palette.waitFor({ state: 'hidden' });
  }

  /** Puts the keyboard into the text of the first editor group. */
  async focus(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Puts the cursor at a 1-based place in the text. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget');
    await input.locator('input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Where the status bar says the cursor is. */
  async cursor(): Promise<{ line: number; column: number }> {
    const text = await this.page.locator('[id="status.editor.selection"]').textContent();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text ?? '') ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /** Types as a person does, where the keyboard is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Saves and reads the shown file. */
  async text(): Promise<string> {
    await this.focus();
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFileSync(path.join(this.folder, this.#file), 'utf8');
  }

  /** What the Problems view lists just now. Findings come a moment after a change: poll. */
  async problems(): Promise<Problem[]> {
    const panel = this.page.locator('.markers-panel-container');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
      await panel.waitFor();
    }
    const rows = panel.locator('.monaco-list-row[aria-level="2"]');
    return rows.evaluateAll((elements) =>
      elements.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text('.marker-line')) ?? [];
        return {
          severity: /codicon-(error|warning|info)/.exec(row.innerHTML)?.[1] ?? 'hint',
          message: text('.marker-message'),
          source: text('.marker-source'),
          code: text('.marker-code'),
          line: Number(line),
          column: Number(column),
        };
      }),
    );
  }

  /**
   * Presses Ctrl+. at the cursor, chooses the fix with this title, waits until it shows in the text,
   * and returns all titles offered. Without a title nothing is chosen.
   */
  async quickFix(title?: string): Promise<string[]> {
    const before = await this.#state();
    const actions = this.page.locator('.action-widget .monaco-list-row.action');
    await this.#until(actions.first(), () => this.page.keyboard.press('Control+.'));
    const titles = await actions.allInnerTexts();
    if (title === undefined) await this.page.keyboard.press('Escape');
    else await actions.filter({ hasText: title }).first().click();
    await actions.first().waitFor({ state: 'hidden' });
    if (title !== undefined) await expect.poll(() => this.#state()).not.toBe(before);
    return titles.map((offered) => offered.trim());
  }

  /** Does something again and again, as a person would, until it shows: a busy editor loses a key now and then. */
  async #until(shown: Locator, act: () => Promise<unknown>): Promise<void> {
    for (let tries = 5; ; tries--) {
      await act();
      try {
        return await shown.waitFor({ timeout: 5000 });
      } catch (error) {
        if (tries === 0) throw error;
      }
    }
  }

  /** All that an edit changes on the screen: the visible text, the cursor, the mark of an unsaved file. */
  async #state(): Promise<string> {
    const text = await this.page.locator('.monaco-editor .view-lines').first().textContent();
    const dirty = await this.page.locator('.tab.active.dirty').count();
    const { line, column } = await this.cursor();
    return `${line}:${column} ${dirty} ${text}`;
  }

  /** The page inside the webview whose document has this title. */
  async webview(title: string): Promise<Frame> {
    let found: Frame | undefined;
    await expect
      .poll(
        async () => {
          const frames = this.page.frames().filter((frame) => frame.url().includes('/webview/browser/pre/'));
          const titles = await Promise.all(frames.map((frame) => frame.title().catch(() => '')));
          found = frames[titles.indexOf(title)];
          return titles;
        },
        { timeout: 15_000, message: `a webview titled "${title}"` },
      )
      .toContain(title);
    return found!;
  }
}

/**
 * Opens VS Code on a copy of a folder, lets the body act as a person, and closes everything. When
 * the body fails, a screenshot named after the test shows what the person saw.
 */
export async function withEditor(
  options: EditorOptions,
  body: (editor: Editor) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postmortem-workspace-'));
  const browser = await launchBrowser(inject('browser'));
  try {
    fill(folder, options);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const editor = new Editor(page, folder, options.file);
    const host = inject('host');
    try {
      const file = remoteUri(host, path.join(folder, options.file));
      await page.goto(workbenchUrl(host, folder, [['openFile', file]]));
      await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
      await editor.focus();
      await body(editor);
    } catch (error) {
      const name = expect.getState().currentTestName ?? 'test';
      await editor.screenshot(`failed ${name.replace(/[^\w]+/g, ' ')}`);
      throw error;
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function fill(target: string, { folder, files = {} }: EditorOptions): void {
  if (folder) cpSync(folder, target, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
