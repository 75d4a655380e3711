/**
 * A sentence cut into clauses, roughly: where a new verb with its own figures and dates is likely to begin.
 *
 * This is no parser. It cuts at semicolons, dashes and colons, at relative and subordinate openings, and between the
 * members of a list that have a figure and a verb of their own ("19 were killed, 31 were injured").
 */
import type { Span } from '../text/span';
import type { Word } from './sentence';
import { isVerbal } from './words';

const OPENS = new Set(
  'who whom whose which while whereas although though because when after before until since where if'.split(' '),
);
const SAYING =
  /^(?:say|says|said|saying|report|reports|reported|announce[sd]?|confirm(?:s|ed)?|tell|tells|told|add(?:s|ed)?|note[sd]?|believe[sd]?|state[sd]?|reveal(?:s|ed)?|claim(?:s|ed)?|warn(?:s|ed)?|explain(?:s|ed)?|indicate[sd]?)$/;

/** In order; together they hold every word of the sentence. */
export function clausesOf(words: readonly Word[]): readonly Span[] {
  const starts = words.map((word, i) => i === 0 || opensClause(words, i, word));
  const clauses: { start: number; end: number }[] = [];
  words.forEach((word, i) => {
    const last = clauses.at(-1);
    if (!last || starts[i]) clauses.push({ start: word.start, end: word.end });
    else last.end = word.end;
  });
  return clauses;
}

function opensClause(words: readonly Word[], i: number, word: Word): boolean {
  const before = words[i - 1];
  const lower = word.text.toLowerCase();
  if (!before) return true;
  if (before.text === ':') return i > 5; // A label and its value are one.
  if (/^[;–—]$/.test(before.text) || (before.text === '-' && before.end < word.start)) return true;
  if (lower === 'according') return true;
  if (OPENS.has(lower)) return before.text === ',' || hasVerb(words, i);
  if (lower === 'that') return words.slice(Math.max(0, i - 5), i).some(({ text }) => SAYING.test(text.toLowerCase()));
  const joins = before.text === ',' || /^(?:and|but|or)$/i.test(before.text);
  if (!joins) return false;
  if (before.text === ',' && /^(?:and|but)$/.test(lower)) return hasVerb(words, i) && followedByVerb(words, i, 9);
  if (/\d/.test(lower)) return followedByVerb(words, i, 6) && hasVerb(words, i);
  if (SAYING.test(lower)) return true;
  return word.term !== '' && isVerbal(lower) && hasVerb(words, i - 1);
}

function hasVerb(words: readonly Word[], until: number): boolean {
  return words.slice(Math.max(0, until - 12), until).some(isPredicate);
}

function followedByVerb(words: readonly Word[], from: number, reach: number): boolean {
  return words.slice(from + 1, from + reach).some(isPredicate);
}

/** A name such as "Morning Post" has no verb in it. */
function isPredicate({ text, term }: Word): boolean {
  return (
    (term !== '' && isVerbal(text)) ||
    /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|should|must)$/i.test(text)
  );
}
