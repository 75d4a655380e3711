/**
 * Two documents give one fact two figures that cannot both be true.
 *
 * Agreeing: "a fine of nearly $1.9 million" and "fined $1.86 million".
 * Conflicting: "Acme was fined $4.2 million in 2021" and "In 2021 Acme was fined $5 million".
 */

import type { Facts } from '../facts/facts';
import { mayEvolve } from '../facts/identity/evolving';
import { oddOnes } from '../facts/identity/odd';
import { pairsIn } from '../facts/identity/pairs';
import { excludeAsFigures } from '../facts/identity/values';
import { agesExclude } from '../facts/people/ages';
import type { Statement } from '../facts/statement';
import { wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const figuresDisagree: Rule = { id: 'figures-disagree', check };

function* check(facts: Facts): Iterable<Finding | undefined> {
  for (const { at, against, why } of oddOnes(yield* pairsIn(facts, 'figure', exclude)))
    yield {
      rule: figuresDisagree.id,
      severity: 'warning',
      message: wordsOf(facts, against),
      at,
      against,
      why,
    };
}

function exclude(a: Statement, b: Statement): boolean {
  return (agesExclude(a, b) ?? excludeAsFigures(a.value, b.value)) && !mayEvolve(a, b);
}
