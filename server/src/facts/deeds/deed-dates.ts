/**
 * Pairs of dates that two documents give one deed, and that cannot both be right.
 *
 * A plan and what came of it may differ. Of what comes again within months only dates that lie near each other are of
 * one; what is done once has one date, however far the two lie apart.
 */
import { daysOf, wordedIn } from '../calendar';
import type { Facts } from '../facts';
import { dateStatedIn } from '../identity/borrowed';
import { inOrder, type Pair } from '../identity/pairs';
import { areHandful } from '../identity/story';
import { type DatesCompared, datesCompared } from '../identity/values';
import { type Dated, datedIn } from './dated-deeds';
import { deeds } from './deeds';
import { oneDeed, othersMeet, whyOne } from './one-deed';

/** A deed that more dates tell is in too many stories to compare. */
const CROWD = 400;
/** Days between two dates of one deed where it may have happened more than once. */
const NEAR = 62;

/** Ordered by path and place. */
export function deedsApart(facts: Facts): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const own of byDeed(facts).values()) {
    if (own.length > CROWD) continue;
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        if (a.path === b.path || !compared(facts, a, b)?.exclude || !isOne(facts, own, a, b)) continue;
        if (own.some((other) => explains(facts, other, a, b) || explains(facts, other, b, a))) continue;
        pairs.push({ a: a.at, b: b.at, points: 2, why: whyOne(facts, a, b) });
      }
  }
  return pairs.sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

function byDeed(facts: Facts): ReadonlyMap<string, readonly Dated[]> {
  const all = new Map<string, Dated[]>();
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const dated of datedIn(reading, facts.statements.get(path) ?? [])) {
      const own = all.get(dated.deed);
      if (own) own.push(dated);
      else all.set(dated.deed, [dated]);
    }
  return all;
}

function compared(facts: Facts, a: Dated, b: Dated): DatesCompared | undefined {
  const [x, y] = [a, b].map(({ path, at }) => dateStatedIn(facts, path, at.value.date));
  return x && y && datesCompared(x, y);
}

/** Whether the document of `a` tells the deed once more, as `b` has it. */
function explains(facts: Facts, other: Dated, a: Dated, b: Dated): boolean {
  if (other === a || other.path !== a.path) return false;
  return compared(facts, other, b)?.exclude === false && !othersMeet(facts, other, b);
}

function isOne(facts: Facts, own: readonly Dated[], a: Dated, b: Dated): boolean {
  if (stancesApart(a, b)) return false;
  const { once, again } = deeds[a.deed] ?? {};
  // What happened long before or after is another one.
  const near = own.filter((other) => isNear(other, a) || isNear(other, b));
  const one = oneDeed(facts, near, a, b);
  if (one === undefined) return false;
  if (once) return true;
  return areHandful(facts.linked) ? !again || isNear(a, b) : bothExact(a, b) && isNear(a, b);
}

function stancesApart({ at: a }: Dated, { at: b }: Dated): boolean {
  if ([a, b].some(({ stance }) => stance === 'denied' || stance === 'hypothetical')) return true;
  return isPlan(a) !== isPlan(b);
}

/** Also "the hall opens on 4 May", said in March. */
function isPlan({ stance, value, asOf }: Dated['at']): boolean {
  const [day, now] = [daysOf(value.date.value), daysOf(asOf)];
  return stance === 'planned' || (!!day && !!now && day.from > now.to);
}

function isNear(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ at }) => daysOf(at.value.date.value));
  return !x || !y || Math.max(x.from - y.to, y.from - x.to) <= NEAR;
}

function bothExact(a: Dated, b: Dated): boolean {
  return [a, b].every(({ at }) => wordedIn(at.value.date).day !== undefined);
}
