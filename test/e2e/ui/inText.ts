/** What stands in the text of an editor, as a person sees it: words with their colours, hints, lenses. */
import type { Locator, Page } from 'playwright-core';
import { sleep } from '../processes';
import { choose, pressUntil } from './window';

/** Of a sample, by its path: found by the part of it that a person would type. */
export async function openByName(page: Page, name: string): Promise<Locator> {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await (await pressUntil(input, 'Control+p')).fill(name);
  // What was open lately is listed first, until the name is looked for.
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name.replace(/^.*\//, '') });
  await row.waitFor();
  await choose(page);
  const editor = page.locator('.editor-instance .monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  return editor;
}

export function lenses(page: Page): Locator {
  return page.locator('.editor-instance .codelens-decoration a');
}

/** A piece of a line that is shown in one style. */
interface Piece {
  readonly text: string;
  /** `rgb(r, g, b)`. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Shown extends Piece {
  /** Of its colour to the editor's background, as WCAG has it. */
  readonly contrast: number;
}

/** How words are shown that stand in sight as one piece; waits until they have another colour than `plain` ones. */
export async function shownAs(page: Page, words: string, plain: string): Promise<Shown> {
  for (let attempt = 1; attempt <= 500; attempt += 1) {
    const pieces = await page.evaluate<readonly Piece[]>(PIECES);
    const found = pieces.find(({ text }) => text.trim() === words);
    if (found && found.color !== pieces.find(({ text }) => text.includes(plain))?.color)
      return { ...found, contrast: contrast(found.color, await page.evaluate<string>(BACKGROUND)) };
    await sleep(20);
  }
  throw new Error(`“${words}” does not stand out, or is not in sight.`);
}

const PIECES = `[...document.querySelectorAll('.editor-instance .view-line > span > span')].map((piece) => {
  const { color, fontWeight, fontStyle } = getComputedStyle(piece);
  const text = piece.textContent.replaceAll('\\u00a0', ' ');
  return { text, color, bold: Number(fontWeight) > 400, italic: fontStyle === 'italic' };
})`;
const BACKGROUND = `getComputedStyle(document.querySelector('.editor-instance .monaco-editor-background')).backgroundColor`;

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = (rgb.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
