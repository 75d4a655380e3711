/** The verb that says what happens at a spot; this is no parser: the nearest before it in its clause, else the first behind. */
import { general, things } from '../frames/things';
import type { Word } from '../sentence';
import { isFrame, isVerbal, termOf } from '../words';
import { tellsPlace } from './place-kin';
import { siteNoun } from './site-nouns';
import type { Spot } from './spots';

/** They say of a thing no more than that it is there. */
const STATIVE = new Set('hang stand lie sit keep hous stor locat situat display exhibit'.split(' ').map(termOf));

const AUXILIARY = /^(?:will|would|shall|to|may|might|can|could|must|should|has|have|had)$/i;
const BEING = /^(?:is|are|was|were|be|been|being|am|gets?|got)$/i;
const ADVERB = /^(?:\p{Ll}+ly|not|also|now|already|still|since|then|once|again|up|out)$/u;
const ARTICLE = /^(?:a|an|the|its|their|his|her|our|of|in|at|on|by|for|with)$/i;

/** Of the verb nearest before the spot in its clause; else of the first behind it. */
export function verbOf(spot: Spot): string | undefined {
  const { sentence, from, to } = spot;
  const beside = sentence.words[from - 2]?.text ?? '';
  if (BEING.test(beside) || (beside === ',' && sentence.words[to + 1]?.text === ',')) return BE;
  const verb = headOf(spot);
  return verb !== undefined && STATIVE.has(verb) ? BE : verb;
}

/** What stands for all that say no more. */
const BE = 'be';

function headOf({ sentence: { words, clauses }, from, to, states }: Spot): string | undefined {
  if (states) return states.term;
  const beside = words[from - 2];
  if (beside && isFrame(beside.term) && !things.has(beside.term) && !general.has(beside.term)) return beside.term;
  const start = clauses[words[from]?.clause ?? 0]?.start ?? 0;
  const verbs = words.filter((_, i) => (i < from || i > to) && isPredicate(words, i));
  const before = verbs.findLast((verb) => verb.end <= (words[from]?.start ?? 0) && verb.start >= start);
  const verb = before ?? verbs.find((verb) => verb.start >= (words[to]?.end ?? 0));
  if (!verb || !LIGHT.has(verb.term)) return verb?.term;
  // "Put their initials to the accord".
  const i = words.indexOf(verb);
  return words.slice(i + 1, i + 5).find(({ term }) => tellsPlace(term))?.term ?? verb.term;
}

/** "Its rolling stock" and "a stolen car" hold no verb. */
function isPredicate(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.term === '' || !/^\p{Ll}/u.test(word.text)) return false;
  if (isPresent(words, i)) return true;
  const previous = words.slice(Math.max(0, i - 3), i).findLast(({ text }) => !ADVERB.test(text))?.text ?? '';
  if (AUXILIARY.test(previous) && !(/^to$/i.test(previous) && siteNoun(word.text) !== undefined)) return true;
  if (!isVerbal(word.text) || ARTICLE.test(words[i - 1]?.text ?? '')) return false;
  return !/ing$/i.test(word.text) || BEING.test(previous) || previous === ',';
}

/** A third person of a verb that tells where, with its object or its place right behind: "makes its valves at". */
export function isPresent(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || i === 0 || !/\p{Ll}s$/u.test(word.text) || ARTICLE.test(words[i - 1]?.text ?? '')) return false;
  return tellsPlace(word.term) && /^(?:its|their|his|her|the|an?|at|in|on|to|from)$/.test(next.text);
}

/** Verbs whose noun says what is done. */
const LIGHT = new Set('put make take give do hold have carri perform'.split(' ').map(termOf));
