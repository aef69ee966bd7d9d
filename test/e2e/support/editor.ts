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
  /** Keys pressed so far: of the author's own words, and all others. A chord is one key. */
  readonly keys = { text: 0, structure: 0 };
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

  /** How many characters the status bar says are selected. */
  async selected(): Promise<number> {
    const text = await this.page.locator('[id="status.editor.selection"]').textContent();
    return Number(/\((\d+) selected\)/.exec(text ?? '')?.[1] ?? 0);
  }

  /** Types as a person does, where the keyboard is. */
  async type(text: string): Promise<void> {
    this.keys.text += text.length;
    await this.page.keyboard.type(text);
  }

  /** Presses keys one after another, where the keyboard is. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys.structure++;
      await this.page.keyboard.press(key);
    }
  }

  /** Puts a text into the clipboard, as copying it in another program does. */
  async copy(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  /** Asks for suggestions with Ctrl+Space and returns their names, the selected one first. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.#press('Control+Space', rows.first());
    const names = await rows.locator('.label-name').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /**
   * Presses Enter behind an entry of a timeline until the next one begins, with this time selected. That the cursor is
   * in a timeline the extension hears a moment later, on a busy machine a long one: Enter is an ordinary one till then,
   * and taken back.
   */
  async nextEntry(time: string): Promise<void> {
    for (let pause = 300; ; pause *= 3) {
      await this.page.waitForTimeout(pause);
      await this.press('End', 'Enter');
      try {
        return await expect.poll(() => this.selected(), { timeout: 5000 }).toBe(time.length);
      } catch (error) {
        if (pause > 2000) throw error;
        await this.press('Control+Z');
      }
    }
  }

  /** Goes to a row of the list that has the keyboard, key by key, and presses Enter on it. */
  async choose(list: Locator, title: string): Promise<void> {
    const focused = list.locator('.monaco-list-row.focused');
    await focused.waitFor();
    for (let rows = await list.locator('.monaco-list-row').count(); ; rows--) {
      if ((await focused.innerText()).includes(title)) break;
      if (rows === 0) throw new Error(`“${title}” is not in the list`);
      const at = await focused.getAttribute('data-index');
      await this.press('ArrowDown');
      await expect.poll(() => focused.getAttribute('data-index')).not.toBe(at);
    }
    await this.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  /** Saves and reads the shown file. */
  async text(): Promise<string> {
    await this.focus();
    // What the extension still writes meanwhile makes the file unsaved again.
    const unsaved = this.page.locator('.tab.active.dirty');
    await this.#until(unsaved, () => this.page.keyboard.press('Control+S'), 'detached');
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

  /** The menu of quick fixes, and of ways to paste. */
  get menu(): Locator {
    return this.page.locator('.action-widget:not(.action-list-submenu-panel)');
  }

  /** Presses Ctrl+. at the cursor and returns the titles in the menu that opens. */
  async quickFixes(): Promise<string[]> {
    const actions = this.menu.locator('.monaco-list-row.action');
    await this.#press('Control+.', actions.first());
    const titles = await actions.allInnerTexts();
    return titles.map((title) => title.trim());
  }

  /** Chooses the fix with this title at the cursor, waits until it shows in the text, and returns all titles offered. */
  async quickFix(title: string): Promise<string[]> {
    const before = await this.#state();
    const titles = await this.quickFixes();
    await this.choose(this.menu, title);
    await expect.poll(() => this.#state()).not.toBe(before);
    return titles;
  }

  /** Presses a key until what it opens shows; counted once. */
  #press(key: string, shown: Locator): Promise<void> {
    this.keys.structure++;
    return this.#until(shown, () => this.page.keyboard.press(key));
  }

  /** Does something again and again, as a person would, until it shows or is gone: a busy editor loses a key now and then. */
  async #until(
    shown: Locator,
    act: () => Promise<unknown>,
    state: 'visible' | 'detached' = 'visible',
  ): Promise<void> {
    for (let tries = 5; ; tries--) {
      await act();
      try {
        return await shown.waitFor({ timeout: state === 'visible' ? 5000 : 2000, state });
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
