/** Whether two sentences are one, copied, with another value in the same place. */

import type { Facts } from '../facts';
import { lettersApart } from '../people/spellings';
import { BESIDE, type Statement } from '../statement';
import { isContent } from '../words';
import { isEnd, sameHolder, timesApart } from './comparable';

/** So many of the words around the two values are the same, on both sides of them: one sentence, copied. */
const COPIED = 5;

export function saySame(facts: Facts, a: Statement, b: Statement): boolean {
  if (!areOneForm(a, b) || ofOthers(facts, a, b)) return false;
  // The day of a figure sets two figures apart; of a date it is the value itself.
  if (a.value.kind === 'figure' && a.when && b.when && timesApart(a.when, b.when)) return false;
  if (a.value.kind === 'date' && isEnd(a) !== isEnd(b)) return false;
  return sameHolder(facts, a, b);
}

/** Whether two sentences are of one form, and each names something else in the same place. */
export function saySameOfOthers(facts: Facts, a: Statement, b: Statement): boolean {
  return areOneForm(a, b) && ofOthers(facts, a, b);
}

function areOneForm(a: Statement, b: Statement): boolean {
  const before = sameBeside(a.beside.before, b.beside.before);
  const behind = sameBeside(a.beside.behind, b.beside.behind);
  if (before.length === 0 || behind.length === 0 || before.length + behind.length < COPIED) return false;
  return [...before, ...behind].filter(isContent).length >= 2;
}

/** "Dale primary school has 240 pupils" and "Oxel primary school has 310 pupils" are two sentences of one form. */
function ofOthers(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [wordsBeside(facts, a), wordsBeside(facts, b)];
  const isIn = (word: string, sides: readonly (readonly string[])[]) =>
    sides.some((side) => side.some((other) => isAlike(word.toLowerCase(), other.toLowerCase())));
  return x.some((side, i) => {
    // Behind the first word that is another, nothing stands in the same place any more.
    const at = side.findIndex((word, k) => word !== y[i]?.[k]);
    const [word = '', other = ''] = [side[at], y[i]?.[at]];
    return isName(word) && isName(other) && !isIn(word, y) && !isIn(other, x);
  });
}

/** Before the value, the nearest first, and behind it. */
function wordsBeside({ readings }: Facts, { path, span, context }: Statement): readonly (readonly string[])[] {
  const content = readings.get(path)?.text.content ?? '';
  const words = (text: string) => (text.match(/[\p{L}\p{M}\d-]+/gu) ?? []).filter((word) => !/\d/.test(word));
  return [words(content.slice(context.start, span.start)).reverse(), words(content.slice(span.end, context.end))];
}

/** Written with a capital, and neither an acronym, which may be the other's, nor a day. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && isContent(word) && !DAY.test(word);
}

const DAY = /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** One word, or two spellings of it. */
function isAlike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 4 && lettersApart(a, b) < 3);
}

/** The words that stand at the same distance; that both sentences end there counts as one. */
function sameBeside(x: readonly string[], y: readonly string[]): readonly string[] {
  const same = x.filter((word, i) => word === y[i]);
  return x.length === y.length && x.length < BESIDE && same.length === x.length ? [...same, ''] : same;
}
