/** The list of rules, and running them. */
import type { Facts } from '../facts/facts';
import { inOrder } from '../facts/identity/pairs';
import { conversionMismatch } from './conversion-mismatch';
import { datesDisagree } from './dates-disagree';
import { figureEvolves } from './figure-evolves';
import { figuresDisagree } from './figures-disagree';
import { multipleMismatch } from './multiple-mismatch';
import { namesDiffer } from './names-differ';
import { orderImpossible } from './order-impossible';
import { placesDisagree } from './places-disagree';
import { productMismatch } from './product-mismatch';
import { rolesDisagree } from './roles-disagree';
import type { Finding, Rule } from './rule';
import { shareMismatch } from './share-mismatch';
import { sumMismatch } from './sum-mismatch';
import { weekdayMismatch } from './weekday-mismatch';

export const rules: readonly Rule[] = [
  conversionMismatch,
  datesDisagree,
  figureEvolves,
  figuresDisagree,
  multipleMismatch,
  namesDiffer,
  orderImpossible,
  placesDisagree,
  productMismatch,
  rolesDisagree,
  shareMismatch,
  sumMismatch,
  weekdayMismatch,
];

/** Ordered by path and place of `at`, then by rule. Comes back now and then, with nothing, before it is done. */
export function* checking(facts: Facts): Generator<undefined, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(facts))
      if (finding) findings.push(finding);
      else yield;
    yield;
  }
  return findings.sort((a, b) => inOrder(a.at, b.at) || (a.rule < b.rule ? -1 : 1));
}
