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
  /\d+(?:[.,:]\d+)*|['’]s(?![\p{L}\d])|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:(?:[-‐‑]|['’](?!s(?![\p{L}\d])))[\p{L}\p{M}\d]+)*|\p{Emoji_Presentation}|[^\s]/gu;

export function tokensOf(content: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of content.matchAll(TOKEN))
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return tokens;
}
