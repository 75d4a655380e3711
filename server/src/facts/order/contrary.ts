/**
 * Two texts that tell the order of the same two events the other way round, with or without dates.
 *
 * "She resigned before the report was published" here, "she stepped down a week after its publication" there. The parts
 * have to speak of the same, each of its own: what both parts share with both tells nothing.
 */

import { put } from '../../text/buckets';
import { entitiesOf, type Facts } from '../facts';
import { areKin } from '../frames/kin';
import { general } from '../frames/things';
import { areHandful, tellOneStory } from '../identity/story';
import { isFrame } from '../words';
import type { Deed } from './deeds';
import { sentencesOf } from './happened';
import { type Precedence, precedencesIn } from './precedences';

export interface Contrary {
  readonly a: Precedence;
  readonly b: Precedence;
}

/** What the two parts of each need to have in common: in a folder of one story, and among more. */
const NEEDED = { handful: 3, more: 5 } as const;
/** How much more than with the parts crossed. */
const LEAD = 1;

/** In order of path and place. */
export function contraryOrders(facts: Facts): readonly Contrary[] {
  const few = areHandful(facts.linked);
  const buckets = new Map<string, Precedence[]>();
  for (const [, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const told of precedencesIn(reading, sentencesOf(reading))) {
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
  const [straight, crossed] = [wayOf(a, b, false), wayOf(a, b, true)];
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
function wayOf({ gap: a }: Precedence, { gap: b }: Precedence, turned: boolean): boolean {
  const days = turned ? { low: -b.days.high, high: -b.days.low } : b.days;
  // Of two plain orders both hold only for what happened at once.
  return (
    a.days.high < days.low ||
    days.high < a.days.low ||
    (a.days.high === 0 && days.low === 0 && a.days.low < 0) ||
    (a.days.low === 0 && days.high === 0 && days.low < 0)
  );
}

/** 0 where either pair has nothing in common. */
function common(facts: Facts, x: Deed, y: Deed, v: Deed, w: Deed): number {
  const [first, second] = [shared(facts, x, y), shared(facts, v, w)];
  return first === 0 || second === 0 ? 0 : first + second;
}

function shared({ linked }: Facts, x: Deed, y: Deed): number {
  const [mine, theirs] = [x, y].map(({ path, named }) => entitiesOf(linked, path, named)) as [
    ReturnType<typeof entitiesOf>,
    ReturnType<typeof entitiesOf>,
  ];
  const people = [mine, theirs].map((all) => all.filter(({ type }) => type === 'person'));
  const [p = [], q = []] = people;
  if (p.length > 0 && q.length > 0 && !p.some((person) => q.includes(person))) return 0;
  const heads = x.head !== '' && x.head === y.head ? (general.has(x.head) ? 1 : 2) : 0;
  const kin = x.head !== '' && x.head !== y.head && areKin(x.head, y.head) ? 1 : 0;
  const words = [...x.terms, x.head].filter(
    (term) => term !== '' && (y.terms.has(term) || (y.head === term && x.head !== term)),
  );
  const named = mine.some((one) => theirs.includes(one)) ? 0.5 : 0;
  return heads + kin + new Set(words.filter((term) => term !== x.head || x.head !== y.head)).size + named;
}
