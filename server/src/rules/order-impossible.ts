/**
 * What cannot have happened in that order, or not within that time.
 *
 * Agreeing: "a two-year ban, from 1 March 2020 to 28 February 2022". Conflicting: "a two-year ban, from 1 March 2020 to
 * 30 June 2021"; "a nine-month inquiry" that one document has opened and another closed two years later; a licence
 * granted to a company before it was incorporated, "handed over on 12 May, three weeks after the vote" of 2 May, a
 * contract signed before its tender closed, a ship launched before her keel was laid, a ferry in service before it was built; an age that a date of birth does not give.
 */

import { daysOf } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import { beginningsIn } from '../facts/order/beginnings';
import { misplacedIn } from '../facts/order/chronology';
import { contraryOrders } from '../facts/order/contrary';
import { coursesIn } from '../facts/order/courses';
import { type Reversed, reversedIn } from '../facts/order/sequences';
import { spellsWrong } from '../facts/order/spells';
import { stagesReversed } from '../facts/order/stages';
import { statesWrong } from '../facts/order/states';
import { type Making, makingsIn } from '../facts/sums/makings';
import { reckonedWrong } from '../facts/sums/reckonings';
import { termsIn } from '../facts/terms';
import { phrase } from '../text/phrase';
import { overlaps } from '../text/span';
import { quoted, wordsOf } from './message';
import { ages, before } from './order/beginnings';
import type { Impossible } from './order/impossible';
import { courseMismatch, miscounted, mislong, mismatchOf, overlong } from './order/lengths';
import { contraryOrder, misplacedOrder } from './order/told';
import type { Finding, Rule } from './rule';

export const orderImpossible: Rule = { id: 'order-impossible', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const impossible of impossibleIn(facts)) yield { rule: orderImpossible.id, severity: 'warning', ...impossible };
}

function* impossibleIn(facts: Facts): Iterable<Impossible> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const term of termsIn(reading)) yield* mismatchOf(facts, path, term);
  for (const course of coursesIn(facts)) yield* courseMismatch(facts, course);
  for (const spell of spellsWrong(facts)) {
    const impossible = mislong(facts, spell);
    if (impossible) yield impossible;
  }
  for (const state of statesWrong(facts)) yield overlong(facts, state);
  const beginnings = beginningsIn(facts);
  for (const beginning of beginnings) {
    yield* before(facts, beginning);
    yield* ages(facts, beginning);
  }
  for (const making of makingsIn(facts)) yield* usedBefore(facts, making);
  const reckonings = reckonedWrong(facts);
  for (const reckoning of reckonings) yield miscounted(facts, reckoning);
  for (const misplaced of misplacedIn(facts)) {
    const { path, span } = misplaced.told;
    const known = reckonings.some(({ length }) => length.path === path && overlaps(length.span, span));
    if (!known) yield misplacedOrder(facts, misplaced);
  }
  for (const contrary of contraryOrders(facts)) yield contraryOrder(facts, contrary);
  for (const { first, then } of withoutRepeats([...reversedIn(facts), ...stagesReversed(facts)]))
    yield {
      message: wordsOf(facts, [first.at]),
      at: then.at,
      against: [first.at],
      why: [phrase('Of the two, {0} comes before {1}.', first.event, then.event)],
    };
}

/** Two tables may know the same two events. */
function withoutRepeats(reversed: readonly Reversed[]): readonly Reversed[] {
  return reversed.filter(({ then }, i) => !reversed.slice(0, i).some((other) => other.then.at === then.at));
}

function* usedBefore(facts: Facts, { made, used, what }: Making): Iterable<Impossible> {
  const [first, since] = [daysOf(made.time), daysOf(used.time)];
  if (!first || !since || since.to >= first.from) return;
  yield {
    message: phrase('The {0} was made in {1}', what, quoted(facts, made)),
    at: used,
    against: [made],
    why: [phrase('Both speak of the {0}, in documents that name the same.', what)],
  };
}
