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

export function tokensOf(content: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < content.length; ) {
    TOKEN.lastIndex = start;
    // Asked only whether it matches, the expression builds no match to be thrown away.
    if (content.charCodeAt(start) !== SPACE && TOKEN.test(content)) {
      const end = TOKEN.lastIndex;
      tokens.push({ start, end, text: content.slice(start, end) });
      start = end;
    } else start++;
  }
  return tokens;
}
