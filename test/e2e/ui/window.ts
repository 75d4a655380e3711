/** A VS Code window in the browser, the packaged extension installed, driven as a person would. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../chromium';
import { wantChineseFont } from '../fonts';
import { packageExtension } from '../package';
import { screenshots } from '../places';
import { temporaryFolder } from '../temporary';
import { startWorkbench, type Workbench } from '../workbench';

export interface Window {
  readonly page: Page;
  open(folder: string): Promise<void>;
  openEmpty(): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** The editor's display language, as far as the editor has one; English where it is absent. */
  readonly language?: string;
  /** To install beside Concord. */
  readonly packages?: readonly string[];
}

export async function openWindow({ language, packages = [] }: WindowOptions = {}): Promise<Window> {
  const workbench: Workbench = await startWorkbench({ packages: [packageExtension(), ...packages] });
  if (language?.startsWith('zh')) wantChineseFont();
  const browser: Browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  return {
    page,
    async open(folder) {
      await page.goto(workbench.address(folder));
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    },
    async openEmpty() {
      await page.goto(workbench.address(undefined));
      await page.locator('.monaco-workbench .part.editor').waitFor();
    },
    async close() {
      await browser.close();
      await workbench.end();
    },
  };
}

/** Another folder of that name with the same files. */
export function copyOf(folder: string, name: string): string {
  const copy = join(temporaryFolder(), name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export async function openDocument(page: Page, start: string): Promise<Locator> {
  await page.getByRole('treeitem', { name: new RegExp(`^${start}`) }).dblclick();
  const editor = page.locator('.editor-instance .monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  return editor;
}

/** Puts the cursor there; both count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  const there = cursorIs(page, line, column);
  // What takes the focus just then closes the box again, and an editor that is still loading goes nowhere.
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await pressUntil(input, 'Control+g');
    if (!(await takes(input, `:${line}:${column}`))) continue;
    await page.keyboard.press('Enter');
    if (await appears(there)) return;
  }
  throw new Error(`The cursor does not get to line ${line}, column ${column}.`);
}

export function cursorAt(page: Page, line: number, column: number): Promise<void> {
  return cursorIs(page, line, column).waitFor();
}

function cursorIs(page: Page, line: number, column: number): Locator {
  return page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` });
}

let enteredAt = 0;

/** When Enter was last pressed on a line of the palette, as `performance.now()` has it. */
export function chosenAt(): number {
  return enteredAt;
}

export function choose(page: Page): Promise<void> {
  enteredAt = performance.now();
  return page.keyboard.press('Enter');
}

export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  // The palette is not there at once in a window that has just opened, and lists what is known when it opens.
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await page.keyboard.press('F1');
    if (await appears(input)) {
      await input.fill(`>${title}`);
      if (await appears(row)) {
        await choose(page);
        return row.waitFor({ state: 'hidden' }); // A command may ask for more in the same place.
      }
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`The palette does not list ${title}.`);
}

/** Whether it is in sight within three seconds. */
export function appears(what: Locator): Promise<boolean> {
  return what.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

function takes(input: Locator, text: string): Promise<boolean> {
  return input.fill(text, { timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

/** Concord's own item, once it reads so; the progress of reading stands beside it for a while. */
export function statusItem(page: Page, hasText: string | RegExp): Locator {
  return page.locator('#concord\\.concord\\.concord\\.status', { hasText });
}

/**
 * Presses the keys, one after the other, until that is in sight: a window that is still starting, a thread that folds
 * up or findings that come in just then leave a key without effect or close what it opened.
 */
export async function pressUntil(what: Locator, ...keys: readonly string[]): Promise<Locator> {
  const { keyboard } = what.page();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    for (const key of keys) await keyboard.press(key);
    if (await appears(what)) return what;
    await keyboard.press('Escape');
  }
  throw new Error(`${keys.join(' ')} does not bring up ${what}.`);
}

/** Rests the mouse there until the card is in sight: what is drawn anew under the mouse takes it away again. */
export async function hoverUntil(what: Locator, card: Locator): Promise<void> {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await what.hover();
    if (await appears(card)) return;
    await what.page().mouse.move(0, 0);
  }
  throw new Error(`Resting on ${what} does not bring up ${card}.`);
}

/** The card shown at the cursor. */
export function hoverCard(page: Page): Promise<Locator> {
  return pressUntil(page.locator('.monaco-hover:not(.hidden) .hover-contents').first(), 'Control+k', 'Control+i');
}

/** The quick fix at the cursor whose title has these words. */
export function quickFix(page: Page, hasText: string): Promise<Locator> {
  return pressUntil(page.locator('.action-widget .monaco-list-row', { hasText }).first(), 'Control+.');
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
}
