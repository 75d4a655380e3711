/**
 * A toll that a later document puts higher or lower: information, no contradiction.
 *
 * Reported: "seven people were killed" on Friday, "nine dead" on Sunday. A contradiction instead: two documents of one
 * day.
 */

import type { Facts } from '../facts/facts';
import { mayEvolve } from '../facts/identity/evolving';
import { oddOnes } from '../facts/identity/odd';
import { pairsIn } from '../facts/identity/pairs';
import { excludeAsFigures } from '../facts/identity/values';
import type { Statement } from '../facts/statement';
import { phrase } from '../text/phrase';
import { wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const figureEvolves: Rule = { id: 'figure-evolves', check };

function* check(facts: Facts): Iterable<Finding | undefined> {
  const exclude = (a: Statement, b: Statement) => excludeAsFigures(a.value, b.value) && mayEvolve(a, b);
  for (const { at, against, why } of oddOnes(yield* pairsIn(facts, 'figure', exclude)))
    yield {
      rule: figureEvolves.id,
      severity: 'information',
      message: wordsOf(facts, against),
      at,
      against,
      why: [...why, phrase('The documents are of different days, and the figure is one that changes.')],
    };
}
