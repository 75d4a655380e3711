/** The contract of a rule: one kind of disagreement, found among the folder's facts. */
import type { Facts } from '../facts/facts';
import type { Statement } from '../facts/statement';
import type { Phrase } from '../text/phrase';

export interface Rule {
  /** Stable, in kebab case: the diagnostic's code, the key of its setting, the name of its file. */
  readonly id: string;
  /**
   * In any order, with `undefined` now and then where there is much to compare: there whoever runs the rule may let
   * something else come in between.
   */
  check(facts: Facts): Iterable<Finding | undefined>;
}

export type Severity = 'warning' | 'information' | 'hint';

export interface Finding {
  readonly rule: string;
  /** `warning` only for a plain contradiction between things stated. */
  readonly severity: Severity;
  /** What a person reads first: `press.txt has $5 million`. */
  readonly message: Phrase;
  /** One side. Of two statements the one later in reading order of the folder is as good as the other. */
  readonly at: Statement;
  /** Every other side. Empty only where one phrase contradicts itself: a weekday that does not fit its date. */
  readonly against: readonly Statement[];
  /** Why these were taken for the same fact, and the values for different: one sentence each. */
  readonly why: readonly Phrase[];
}
