/**
 * The units that the chain labels: tokens, with compounds that hold a capital taken apart.
 *
 * `Lisbon-based` and `UK-China` are three units each, `al-Masri` and `O'Neill` stay one; a digit that
 * touches letters (`G20`, `3M`) belongs to them.
 */
import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import type { Token } from '../../text/tokens';

export interface Units {
  readonly tokens: readonly Token[];
  /** Where each ends: what a place is looked up in, again and again. */
  readonly ends: Int32Array;
  /** The runs that are labelled as one sequence, as indexes into `tokens`: one for each paragraph. */
  readonly sequences: readonly Span[];
}

const HYPHEN = /[-‐‑]/;
const NEXT_HYPHEN = /[-‐‑]/g;
const PREFIX = /^(?:al|el|as|ash|at|ad|an|ar|az|ul|ibn|bin)[-‐‑](?=\p{Lu})/u;

export function unitsOf(text: Text): Units {
  const tokens: Token[] = [];
  let hyphen = hyphenFrom(text.content, 0);
  for (const token of text.tokens) {
    if (hyphen < token.start) hyphen = hyphenFrom(text.content, token.start);
    const last = tokens.length > 0 ? tokens[tokens.length - 1] : undefined;
    if (last && last.end === token.start && joins(last.text, token.text)) {
      tokens[tokens.length - 1] = { start: last.start, end: token.end, text: last.text + token.text };
    } else if (hyphen < token.end && token.text.length > 1 && token.text !== token.text.toLowerCase()) {
      tokens.push(...parted(token));
    } else tokens.push(token);
  }
  const ends = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) ends[i] = (tokens[i] as Token).end;
  return { tokens, ends, sequences: sequencesOf(text, ends) };
}

/** Where the next one stands: asked once for each hyphen of a text, not for each token. Its end where none does. */
function hyphenFrom(content: string, start: number): number {
  NEXT_HYPHEN.lastIndex = start;
  return NEXT_HYPHEN.test(content) ? NEXT_HYPHEN.lastIndex - 1 : content.length;
}

/** The first unit that ends behind `offset`; the number of units where none does. */
export function unitBehind(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joins(before: string, after: string): boolean {
  if (isDigit(after)) return /^\p{Lu}+$/u.test(before) && /^\d+$/.test(after);
  return before.length === 1 && isDigit(before) && /^\p{Lu}{1,2}$/u.test(after);
}

/** Told by its first character. */
function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function parted(token: Token): Token[] {
  const prefix = PREFIX.exec(token.text)?.[0].length ?? 0;
  const parts: Token[] = [];
  let start = 0;
  for (let i = prefix; i <= token.text.length; i++) {
    const hyphen = i < token.text.length && HYPHEN.test(token.text.charAt(i));
    if (i < token.text.length && !hyphen) continue;
    if (i > start) parts.push(piece(token, start, i));
    if (hyphen) parts.push(piece(token, i, i + 1));
    start = i + 1;
    const inner = PREFIX.exec(token.text.slice(start));
    if (inner) i += inner[0].length;
  }
  return parts;
}

function piece(token: Token, start: number, end: number): Token {
  return { start: token.start + start, end: token.start + end, text: token.text.slice(start, end) };
}

function sequencesOf(text: Text, ends: Int32Array): Span[] {
  const sequences: Span[] = [];
  for (const paragraph of text.paragraphs) {
    const start = unitBehind(ends, paragraph.start);
    const end = unitBehind(ends, paragraph.end);
    if (end > start) sequences.push({ start, end });
  }
  return sequences;
}
