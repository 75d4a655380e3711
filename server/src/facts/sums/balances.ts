/**
 * Sums that words tie together without a form of their own: a whole and its parts, what is left, what was added, and how
 * much more one figure is than another.
 *
 * All of these are one equation, the largest figure being what the others come to. It is read where words beside a figure
 * make it a total, a rest, one more part or a difference, where two parts are the two sides of everybody, or where the
 * parts are told alike; where the nouns agree; and where no other grouping of the same figures comes out. A sum that is far
 * off was hardly meant.
 */
import type { Span } from '../../text/span';
import { type Equation, equationOf, isDifference } from './equations';
import { markedIn } from './marks';
import { type Quantity, quantitiesIn, type Read } from './quantities';
import { summableIn } from './summable';

/** Those of one text that come out, and those that were meant to. */
export interface Balances {
  readonly held: readonly Equation[];
  readonly amiss: readonly Equation[];
}

/** Sentences that are read together: so many, or more of them where they are short, as in a dialogue. */
const REACH = 3;
const REACH_OF_SHORT = 6;
/** UTF-16 units. */
const SHORT = 320;
/** What it is divided stands before. */
const OF_THESE = /^\W{0,3}(?:of|among) (?:these|those|them|whom)\b(?! \d)/i;
/** An empty line, the next point of a list, or a row of a table. */
const APART = /\n\s*(?:\n|[•*–—|-]\s?)|^\s*[•*|]\s/;
/** More figures than that are a table, or a text about several things. */
const MOST = 14;

export function balancesIn(read: Read): Balances {
  const tried = triedIn(read);
  const held = tried.filter(({ holds }) => holds);
  const amiss: Equation[] = [];
  for (const one of tried)
    if (one.isMeant && !one.holds && ![...held, ...amiss].some((other) => isAnother(one, other))) amiss.push(one);
  return { held, amiss };
}

function triedIn(read: Read): readonly Equation[] {
  const { content, sentences } = read.text;
  const quantities = sentences.map((sentence) => quantitiesIn(read, sentence));
  return sentences.flatMap((sentence, i) => {
    const tried: Equation[] = [];
    let window: Span = sentence;
    let stated: readonly Quantity[] = [];
    for (let n = 0; n < REACH_OF_SHORT; n++) {
      const next = sentences[i + n];
      if (!next || (n >= REACH && next.end - sentence.start > SHORT)) break;
      if (n > 0 && APART.test(content.slice(window.end, next.start + 2))) break;
      window = { start: sentence.start, end: next.end };
      stated = [...stated, ...(quantities[i + n] ?? [])];
      if (stated.length < 3 || stated.length > MOST || OF_THESE.test(content.slice(window.start, window.end))) continue;
      for (const group of summableIn(markedIn(content, window, stated))) {
        const one = n < REACH - 1 || !group.some(isDifference) ? equationOf(content, window, group) : undefined;
        if (one) tried.push(one);
      }
    }
    return tried;
  });
}

/** Two of the figures are the other's as well. */
function isAnother(one: Equation, other: Equation): boolean {
  const own = [one.total, ...one.parts].map(({ start }) => start);
  return [other.total, ...other.parts].filter(({ start }) => own.includes(start)).length > 1;
}
