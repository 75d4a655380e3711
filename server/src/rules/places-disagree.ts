/**
 * Two documents put one event in two places, and neither names the other's.
 *
 * Agreeing: "signed in Tartu" and "signed in Tartu, Estonia". Conflicting: "the injured were flown to Tartu" and "the
 * injured were flown to Riga".
 */
import type { Facts } from '../facts/facts';
import { oddOnes } from '../facts/odd';
import { pairsIn } from '../facts/pairs';
import { type Places, placesOf } from '../facts/places';
import type { Statement } from '../facts/statement';
import { wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const placesDisagree: Rule = { id: 'places-disagree', check };

function* check(facts: Facts): Iterable<Finding> {
  const places = placesOf(facts);
  const exclude = (a: Statement, b: Statement) => elsewhere(places, a, b);
  for (const { at, against, why } of oddOnes(pairsIn(facts, 'place', exclude)))
    yield { rule: placesDisagree.id, severity: 'warning', message: wordsOf(facts, against), at, against, why };
}

/** One may lie in the other where a document names both. */
function elsewhere(places: Places, a: Statement, b: Statement): boolean {
  const [x, y] = [places.of(a), places.of(b)];
  if (!x || !y || x === y || places.directionOf(a) !== places.directionOf(b)) return false;
  if (places.shareWord(x, y)) return false;
  return !places.named(a.path).has(y) && !places.named(b.path).has(x);
}
