/**
 * Tokens with their places: words, numbers and single punctuation marks.
 *
 * A possessive `'s` is a token of its own, so that a name ends where it ends. Hyphenated words are one
 * token; a number keeps its inner separators (`1,870`, `2.3`, `2:15`), not a full stop behind it.
 */
import type { Span } from './span';

export interface Token extends Span {
  readonly text: string;
}

const TOKEN =
  /\d+(?:[.,:]\d+)*|['’]s(?![\p{L}\d])|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:(?:[-‐‑]|['’](?!s(?![\p{L}\d])))[\p{L}\p{M}\d]+)*|\p{Emoji_Presentation}|[^\s]/uy;

const SPACE = 32;
const COMMA = 44;
const STOP = 46;
const COLON = 58;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

export function tokensOf(content: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < content.length; ) {
    if (content.charCodeAt(start) === SPACE) {
      start++;
      continue;
    }
    const end =
      plainWordEnd(content, start) ||
      numberEnd(content, start) ||
      (isSign(content.charCodeAt(start)) ? start + 1 : tokenEnd(content, start));
    if (end > start) tokens.push({ start, end, text: content.slice(start, end) });
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** The end of a word of plain letters, two at least, with a space, comma or full stop behind: most are. 0 of others. */
function plainWordEnd(content: string, start: number): number {
  let end = start;
  while (isPlainLetter(content.charCodeAt(end))) end++;
  const next = content.charCodeAt(end);
  return end > start + 1 && (next === SPACE || next === COMMA || next === STOP) ? end : 0;
}

function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** 0 where no digit stands. */
function numberEnd(content: string, start: number): number {
  let end = start;
  while (isDigit(content.charCodeAt(end))) end++;
  if (end === start) return 0;
  while (isSeparator(content.charCodeAt(end)) && isDigit(content.charCodeAt(end + 1))) {
    end++;
    while (isDigit(content.charCodeAt(end))) end++;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === STOP || code === COLON;
}

/** Signs that are always a token of their own; an apostrophe is not. */
function isSign(code: number): boolean {
  if (code < 128) return code > SPACE && code !== APOSTROPHE && !isDigit(code) && !isPlainLetter(code) && code < 127;
  return code >= 0x2012 && code <= 0x2027 && code !== CURLY_APOSTROPHE;
}

/** `start` where no token begins there. */
function tokenEnd(content: string, start: number): number {
  TOKEN.lastIndex = start;
  // Asked only whether it matches, the expression builds no match to be thrown away.
  return TOKEN.test(content) ? TOKEN.lastIndex : start;
}
