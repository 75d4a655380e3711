/** How the line of each unit is set, and where in sentence, brackets and quotation the unit stands. */

import type { LineKind } from '../../text/lines';
import type { Text } from '../../text/text';
import type { Token } from '../../text/tokens';
import { hashOf } from './hash';
import { type Units, unitBehind } from './units';
import { Case, type Word } from './word';

export interface Layout {
  /** Of each unit: its line's kind and how the line is capitalised, as one number. */
  readonly line: Uint8Array;
  /** Of each unit: bits of `PLACE`. */
  readonly place: Uint8Array;
}

export const PLACE = { first: 1, lineStart: 2, lineEnd: 4, glued: 8, bracketed: 16, quoted: 32 } as const;
/** Lines whose capitals say nothing: all words of theirs have one. A short sentence is no title: "Ana left the Board." */
export const TITLED = 16;
export const SHOUTED = 32;

/** What titles write small. */
const SMALL = new Set(
  'a an the of in on at to for and or but nor as by from with into over vs via is it de la le el der die und et y e'
    .split(' ')
    .map((word) => hashOf(word)),
);
const STOP = /^[.!?]$/;

const KINDS: readonly LineKind[] = ['prose', 'heading', 'caption', 'byline', 'field', 'bullet', 'boilerplate', 'blank'];

export function layoutOf(text: Text, { tokens, ends }: Units, words: readonly Word[]): Layout {
  const line = new Uint8Array(tokens.length);
  const place = new Uint8Array(tokens.length);
  for (const { start, end, kind } of text.lines) {
    const from = unitBehind(ends, start);
    const to = unitBehind(ends, end);
    if (to === from) continue;
    line.fill(KINDS.indexOf(kind) | capitalsOf(words, tokens, from, to), from, to);
    place[from] = (place[from] as number) | PLACE.lineStart;
    place[to - 1] = (place[to - 1] as number) | PLACE.lineEnd;
    markEnclosed(tokens, from, to, place);
  }
  for (const sentence of text.sentences)
    markFirst(tokens, words, unitBehind(ends, sentence.start), sentence.end, place);
  for (let i = 1; i < tokens.length; i++)
    if ((tokens[i] as Token).start === (tokens[i - 1] as Token).end) place[i] = (place[i] as number) | PLACE.glued;
  return { line, place };
}

/** The first word and what stands before it: quotation marks, numbering. */
function markFirst(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  end: number,
  place: Uint8Array,
): void {
  for (let i = from; i < tokens.length && (tokens[i] as Token).start < end; i++) {
    place[i] = (place[i] as number) | PLACE.first;
    if ((words[i] as Word).writing !== Case.None) return;
  }
}

function capitalsOf(words: readonly Word[], tokens: readonly Token[], from: number, to: number): number {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  let telling = false;
  for (let i = from; i < to; i++) {
    const { writing, hash } = words[i] as Word;
    telling ||= writing === Case.Lower && !SMALL.has(hash);
    if ((tokens[i] as Token).text.length < 4) continue;
    if (writing === Case.Upper) upper++;
    else if (writing === Case.Capital || writing === Case.Mixed) capital++;
    else if (writing === Case.Lower) lower++;
  }
  if (upper > 1 && upper > 2 * (capital + lower)) return SHOUTED;
  if (telling && STOP.test((tokens[to - 1] as Token).text)) return 0;
  return capital + upper > 2 && capital + upper > 2 * lower ? TITLED : 0;
}

function markEnclosed(tokens: readonly Token[], from: number, to: number, place: Uint8Array): void {
  let brackets = 0;
  let quoted = false;
  let enclosed = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token;
    if (text.length > 1 || !ENCLOSING.includes(text)) {
      place[i] = (place[i] as number) | enclosed;
      continue;
    }
    if (text === '(' || text === '[') brackets++;
    else if (text === ')' || text === ']') brackets = Math.max(0, brackets - 1);
    else quoted = text === '“' || (text === '"' && !quoted);
    enclosed = (brackets > 0 ? PLACE.bracketed : 0) | (quoted ? PLACE.quoted : 0);
  }
}

const ENCLOSING = '()[]“”"';
