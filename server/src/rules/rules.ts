/** The list of rules, and running them. */
import type { Facts } from '../facts/facts';
import type { Finding, Rule } from './rule';

export const rules: readonly Rule[] = [];

/** Ordered by path and place of `at`, then by rule. */
export function check(facts: Facts): readonly Finding[] {
  return rules.flatMap((rule) => [...rule.check(facts)]);
}
