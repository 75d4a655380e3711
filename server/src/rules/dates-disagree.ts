/**
 * Two documents put one event on two dates, or at two hours of a day, that cannot both be right.
 *
 * Agreeing: "signed in January" and "signed on January 10"; "sank at about 3 pm" and "sank at 3.20 pm".
 * Conflicting: "signed the deal on March 13" and "the deal, signed on 14 March"; "sank at 3.15 pm" and "sank after 4 pm".
 */

import { daysOf } from '../facts/calendar';
import { deedsApart } from '../facts/deeds/deed-dates';
import type { Facts } from '../facts/facts';
import { dateStatedIn } from '../facts/identity/borrowed';
import { oddOnes } from '../facts/identity/odd';
import { type Pair, pairsIn } from '../facts/identity/pairs';
import { datesCompared } from '../facts/identity/values';
import { hoursApart } from '../facts/order/hours';
import type { Statement } from '../facts/statement';
import { wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const datesDisagree: Rule = { id: 'dates-disagree', check };

function* check(facts: Facts): Iterable<Finding | undefined> {
  const pairs = [...(yield* pairsIn(facts, 'date', (a, b) => exclude(facts, a, b))), ...hoursApart(facts)];
  const known = new Set(pairs.map(keyOf));
  const deeds = yield* deedsApart(facts);
  pairs.push(...deeds.filter((pair) => !known.has(keyOf(pair)) && !leaveRoom(pair.a, pair.b)));
  for (const { at, against, why } of oddOnes(pairs))
    yield {
      rule: datesDisagree.id,
      severity: 'warning',
      message: wordsOf(facts, against),
      at,
      against,
      why,
    };
}

function keyOf({ a, b }: Pair): string {
  return `${a.path} ${a.span.start} ${b.path} ${b.span.start}`;
}

function exclude(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'date' || b.value.kind !== 'date') return false;
  if (leaveRoom(a, b)) return false;
  const [x, y] = [dateStatedIn(facts, a.path, a.value.date), dateStatedIn(facts, b.path, b.value.date)];
  return datesCompared(x, y)?.exclude ?? false;
}

/** "By 2030" leaves room for 2024. */
function leaveRoom(a: Statement, b: Statement): boolean {
  return keepsTo(a, b) || keepsTo(b, a);
}

function keepsTo(limit: Statement, other: Statement): boolean {
  if (!limit.scope.includes('at:by') || other.scope.includes('at:by')) return false;
  const [last, days] = [daysOf(limit.time), daysOf(other.time)];
  return !!last && !!days && days.to < last.from;
}
