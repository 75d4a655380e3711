/**
 * What two documents tell to happen or to be at two spots that cannot be one, where their words show it to be one thing.
 *
 * Spots meet by the rare words of their sentences, so that comparing grows with the folder and not with its square. Two
 * of one role are held against each other, of days that agree, where neither document names the other's place.
 */
import type { Entity } from '../../entities/across';
import { put } from '../../text/buckets';
import { daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { inOrder, type Pair } from '../identity/pairs';
import { datesCompared } from '../identity/values';
import { termOf } from '../words';
import { mayBeOne, sameDay, sharedBy } from './alike-tellings';
import { partsApart, spotsApart } from './spots-apart';
import { type Told, toldIn } from './told-spots';
import { isWithin } from './within';

/** Rare terms of a sentence under which its spots are looked up. */
const ANCHORS = 4;
/** A bucket of more is of what many documents tell. */
const CROWD = 60;
/** Days between two documents that tell of one event. */
const NEAR = 21;
/** Ordered by path and place. */
export function happenedApart(facts: Facts): readonly Pair[] {
  const all = [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, reading]) => [...toldIn(reading)]);
  const spread = spreadOf(all);
  const pairs = new Map<string, Pair>();
  const met = new Set<string>();
  for (const own of bucketsOf(all, spread).values()) {
    if (own.length > CROWD) continue;
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) {
        const key = `${a.path} ${a.spot.start} ${b.path} ${b.spot.start}`;
        if (a.path === b.path || met.has(key)) continue;
        met.add(key);
        const shared = apart(facts, a, b) ? sharedBy(facts, spread, a, b) : undefined;
        if (shared) pairs.set(key, { a: a.at(), b: b.at(), points: shared.points, why: shared.why });
      }
    });
  }
  return [...pairs.values()].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

function spreadOf(all: readonly Told[]): ReadonlyMap<string, number> {
  const paths = new Map<string, Set<string>>();
  for (const { path, terms } of all)
    for (const term of terms) {
      const own = paths.get(term);
      if (own) own.add(path);
      else paths.set(term, new Set([path]));
    }
  return new Map([...paths].map(([term, own]) => [term, own.size]));
}

function bucketsOf(all: readonly Told[], spread: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Told[]> {
  const buckets = new Map<string, Told[]>();
  for (const told of all) {
    const rare = [...told.terms]
      .filter((term) => (spread.get(term) ?? 0) > 1)
      .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, ANCHORS);
    for (const term of rare) {
      put(buckets, `${told.spot.role === 'seat' ? 'seat ' : ''}${term}`, told);
    }
  }
  return buckets;
}

function apart(facts: Facts, a: Told, b: Told): boolean {
  return mayBeOne(a, b) && isApart(facts, a, b);
}

/**
 * Two spots of one role that cannot be one, on days that agree, of which neither document names the other's; `once` where nothing
 * tells of it long before or after.
 */
export function isApart(facts: Facts, a: Told, b: Told, areApart = spotsApart, once = false): boolean {
  if (!oneRole(a, b) || !areApart(a.spot, b.spot) || otherDays(a, b, once)) return false;
  if (mentions(facts, a.path, b) || mentions(facts, b.path, a)) return false;
  const [x, y] = [placesOf(facts, a), placesOf(facts, b)];
  return !x.some((one) =>
    y.some((other) =>
      one === other ? !partsApart(a.spot, b.spot) : isWithin(facts, one, other) || isWithin(facts, other, one),
    ),
  );
}

/** What falls into a field falls in it; whoever goes to a place is not yet there. */
function oneRole({ spot: { role: x }, ...a }: Told, { spot: { role: y }, ...b }: Told): boolean {
  if (x === y) return true;
  return [x, y].sort().join(' ') === 'where whither' && [a.verb, b.verb].every((verb) => verb && FALL.has(verb));
}

const FALL = new Set('fall land crash come drop collapse plunge'.split(' ').map(termOf));

function placesOf({ linked }: Facts, { path, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    path,
    spot.levels.flatMap(({ entity }) => entity ?? []),
  );
}

function otherDays(a: Told, b: Told, once: boolean): boolean {
  if (a.when && b.when && datesCompared(a.when, b.when)?.exclude) return true;
  if (once || sameDay(a, b) || a.spot.role === 'seat') return false;
  if (longAgo(a) !== longAgo(b)) return true;
  const [x, y] = [daysOf(a.day), daysOf(b.day)];
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) > NEAR;
}

/** Told of a time long before its document; what has no time is told of its document's. */
function longAgo({ when, day }: Told): boolean {
  const [then, now] = [daysOf(when?.value), daysOf(day)];
  return !!then && (now ? now.from - then.to > LONG : /^\d{4}$/.test(when?.value ?? ''));
}

/** Days. */
const LONG = 60;

/** A document that names the other's place as well knows of both. */
function mentions({ readings }: Facts, path: string, { spot }: Told): boolean {
  const content = readings.get(path)?.text.content ?? '';
  const says = (words: readonly string[]) => saidIn(content, words);
  const [first] = spot.levels;
  const named = spot.levels.find(({ name }) => name.length > 0);
  const ofName = !named || says(PLAIN.test(named.name.join(' ')) ? [...named.name, named.noun ?? ''] : named.name);
  // "The north face of the Corran": not that of the Corran alone.
  return first.name.length > 0 || first.others.length === 0
    ? named !== undefined && ofName
    : ofName && says([...first.others.slice(-1), first.noun ?? '']);
}

/** By itself no name. */
const PLAIN = /^(?:old|new|north|south|east|west|grand|royal|central|upper|lower|great|little|high|saint|st)$/;

function saidIn(content: string, words: readonly string[]): boolean {
  const phrase = words.filter(Boolean).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${phrase}(?![\\p{L}\\d])`, 'iu').test(content);
}
