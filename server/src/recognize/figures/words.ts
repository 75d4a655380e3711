/** The words of a sentence as figures need them: hyphens opened, and each knowing how it joins the word before. */
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { isNumberWord } from './numerals';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between this word and the one before. `thin` is one of the spaces that group digits. */
  readonly joint: 'space' | 'thin' | 'none' | 'hyphen' | 'dash';
}

/** Stands behind the last word and before the first; equal to no word that is looked for. */
const NOTHING: Word = { start: -1, end: -1, text: '', lower: '', joint: 'space' };

export function at(words: readonly Word[], index: number): Word {
  // An index below 0 would be looked up as a property's name, which is slow.
  return index < 0 ? NOTHING : (words[index] ?? NOTHING);
}

/**
 * `three-year` and `52-year-old` become a word each for the number, the unit and the rest, the hyphen
 * kept as a joint; hyphenated words that do not begin with a number stay whole. Of the tokens `from` to below `to`.
 */
export function wordsOf(content: string, tokens: readonly Token[], from = 0, to = tokens.length): readonly Word[] {
  const words: Word[] = [];
  let joint: Word['joint'] | undefined;
  let before: Token | undefined;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    const link =
      token.text.length === 1 ? linkOf(token, before, index + 1 < to ? tokens[index + 1] : undefined) : undefined;
    const gap = jointBefore(content, token, before);
    before = token;
    if (link) {
      joint = link;
      continue;
    }
    const { text, start, end } = token;
    if (text.length < 3 || !text.includes('-'))
      words.push({ start, end, text, lower: text.toLowerCase(), joint: joint ?? gap });
    else pushParts(words, token, joint, gap);
    joint = undefined;
  }
  return words;
}

/** A hyphenated word, in parts behind a number or where it begins with one. */
function pushParts(words: Word[], token: Token, link: Word['joint'] | undefined, gap: Word['joint']): void {
  const parts = token.text.split('-');
  const isParted = link !== undefined || isNumberWord((parts[0] ?? '').toLowerCase());
  let start = token.start;
  for (const text of isParted ? parts : [token.text]) {
    const joint = start > token.start ? 'hyphen' : (link ?? gap);
    words.push({ start, end: start + text.length, text, lower: text.toLowerCase(), joint });
    start += text.length + 1;
  }
}

export function isDigits(word: Word): boolean {
  const code = word.text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export function isCapitalised(word: Word): boolean {
  return word.text !== word.lower && /^\p{Lu}/u.test(word.text);
}

export function isLetters(word: Word): boolean {
  return /^\p{L}/u.test(word.text);
}

function jointBefore(content: string, token: Token, before: Token | undefined): Word['joint'] {
  if (!before || before.end < token.start - 1) return 'space';
  if (before.end === token.start) return 'none';
  return '\u00a0\u202f\u2009'.includes(content.charAt(before.end)) ? 'thin' : 'space';
}

/** A hyphen or dash without space around it that has a digit or a sign of currency on a side. */
function linkOf(token: Token, before: Token | undefined, after: Token | undefined): 'hyphen' | 'dash' | undefined {
  if (!/^[-‐‑–—]$/.test(token.text) || !before || !after) return undefined;
  if (before.end !== token.start || token.end !== after.start) return undefined;
  if (!/[\p{N}%]$/u.test(before.text) && !/^[\p{N}\p{Sc}]/u.test(after.text)) return undefined;
  return /[–—]/.test(token.text) ? 'dash' : 'hyphen';
}
