/**
 * Pairs of dates that two documents give one deed, and that cannot both be right.
 *
 * A plan and what came of it may differ. Of what comes again within months only dates that lie near each other are of
 * one; what is done once has one date, however far the two lie apart.
 */
import { daysOf, wordedIn } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { dateStatedIn } from '../identity/borrowed';
import { ofTwoIssues } from '../identity/issues';
import { inOrder, type Pair } from '../identity/pairs';
import { areHandful } from '../identity/story';
import { type DatesCompared, datesCompared } from '../identity/values';
import { type Dated, datedIn } from './dated-deeds';
import { deeds } from './deeds';
import { kinOf } from './kin';
import { oneDeed, otherParties, othersMeet, whyOne } from './one-deed';

/** What more dates tell of one name is no one deed. */
const CROWD = 100;
/** Days between two dates of one deed where it may have happened more than once. */
const NEAR = 62;

/** Pairs, and documents read, in one go: some milliseconds. */
const PART = 500;

/** Ordered by path and place. Comes back now and then, with nothing, before it is done. */
export function* deedsApart(facts: Facts): Generator<undefined, readonly Pair[]> {
  const pairs = new Map<string, Pair>();
  let looked = 0;
  for (const own of (yield* bucketsOf(facts)).values()) {
    if (own.length > CROWD) continue;
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        looked += 1;
        if (looked % PART === 0) yield;
        const key = `${a.path} ${a.at.span.start} ${b.path} ${b.at.span.start}`;
        if (a.path === b.path || pairs.has(key) || !compared(facts, a, b)?.exclude) continue;
        if (!isOne(facts, own, a, b)) continue;
        if (own.some((other) => explains(facts, other, a, b) || explains(facts, other, b, a))) continue;
        pairs.set(key, { a: a.at, b: b.at, points: 2, why: whyOne(facts, a, b) });
      }
  }
  return [...pairs.values()].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

/** By deed and by its kin; in a larger folder by whom it befell as well, so that comparing grows with the folder and not its square. */
function* bucketsOf(facts: Facts): Generator<undefined, ReadonlyMap<string, readonly Dated[]>> {
  const all = new Map<string, Dated[]>();
  const few = areHandful(facts.linked);
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const dated of datedIn(reading, facts.statements.get(path) ?? [])) {
      const names = few ? [''] : entitiesOf(facts.linked, path, dated.theme.entities).map(({ id }) => id);
      for (const name of names) {
        for (const what of [dated.deed, ...kinOf(dated.deed)]) {
          const key = `${what} ${name}`;
          const own = all.get(key);
          if (own) own.push(dated);
          else all.set(key, [dated]);
        }
      }
    }
    yield;
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
  if (stancesApart(a, b) || ofTwoIssues(facts, a.at, b.at) || otherParties(facts, a.deed, a.at, b.at)) return false;
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
