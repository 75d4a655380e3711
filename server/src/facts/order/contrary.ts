/**
 * Two texts that tell the order of the same two events the other way round, with or without dates.
 *
 * "She resigned before the report was published" here, "she stepped down a week after its publication" there. The parts
 * have to speak of the same, each of its own: what both parts share with both tells nothing.
 */

import { put } from '../../text/buckets';
import type { Facts } from '../facts';
import { general } from '../frames/things';
import { areHandful, tellOneStory } from '../identity/story';
import { isFrame } from '../words';
import { alikeness } from './alike-deeds';
import type { Deed } from './deeds';
import { phasesOf } from './phases';
import { type Precedence, precedencesIn } from './precedences';

export interface Contrary {
  readonly a: Precedence;
  readonly b: Precedence;
}

/** What the two parts of each need to have in common: in a folder of one story, and among more. */
const NEEDED = { handful: 2, more: 5 } as const;
/** How much more than with the parts crossed. */
const LEAD = 1;

/** In order of path and place. */
export function contraryOrders(facts: Facts): readonly Contrary[] {
  const few = areHandful(facts.linked);
  const buckets = new Map<string, Precedence[]>();
  for (const [, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const told of precedencesIn(reading)) {
      const heads = [told.one.head, told.other.head];
      if (!few && heads.some((head) => !isFrame(head) || general.has(head))) continue;
      put(buckets, few ? '' : heads.sort().join(' '), told);
    }
  return [...buckets.values()].flatMap((all) =>
    all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (areContrary(facts, a, b) ? [{ a, b }] : []))),
  );
}

function areContrary(facts: Facts, a: Precedence, b: Precedence): boolean {
  if (a.path === b.path) return false;
  const [straight, crossed] = [excludes(a, b, false), excludes(a, b, true)];
  if (!straight && !crossed) return false;
  if (!tellOneStory(facts.linked, a.path, b.path)) return false;
  const needed = areHandful(facts.linked) ? NEEDED.handful : NEEDED.more;
  const alongside = common(facts, a.one, b.one, a.other, b.other);
  const across = common(facts, a.one, b.other, a.other, b.one);
  return (
    (straight && alongside >= needed && alongside >= across + LEAD) ||
    (crossed && across >= needed && across >= alongside + LEAD)
  );
}

/** Whether the two orders exclude each other, with the parts of `b` turned where they are crossed. */
function excludes({ gap: { days: a }, one, other }: Precedence, b: Precedence, isTurned: boolean): boolean {
  const [first, second] = isTurned ? [b.other, b.one] : [b.one, b.other];
  const days = isTurned ? { low: -b.gap.days.high, high: -b.gap.days.low } : b.gap.days;
  const apart =
    a.high < days.low ||
    days.high < a.low ||
    // Of two plain orders both hold only for what happened at once.
    (a.high === 0 && days.low === 0 && a.low < 0) ||
    (a.low === 0 && days.high === 0 && days.low < 0);
  // "After the shooting began" and "before it stopped" go together; "before it began" and "after it stopped" do not.
  const isBefore = a.high <= 0;
  return (
    apart &&
    phasesOf(one, first) !== (isBefore ? 'earlier' : 'later') &&
    phasesOf(other, second) !== (isBefore ? 'later' : 'earlier')
  );
}

/** 0 where either pair has nothing in common. */
function common(facts: Facts, x: Deed, y: Deed, v: Deed, w: Deed): number {
  const [first, second] = [alikeness(facts, x, y), alikeness(facts, v, w)];
  return first === 0 || second === 0 ? 0 : first + second;
}
