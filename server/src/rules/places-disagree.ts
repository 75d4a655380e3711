/**
 * Two documents put one thing in two places, neither of which holds the other.
 *
 * What verbs are known to tell of one subject is held by its subject; whatever else happens, by the words that tell it.
 * Agreeing: "born in Oxelby" and "born in Oxelby, Harland". Conflicting: "the injured were taken to St Bride Hospital"
 * and "the wounded were taken to Kingsway Hospital".
 */
import type { Entity } from '../entities/across';
import { entitiesOf, type Facts } from '../facts/facts';
import { oddOnes } from '../facts/identity/odd';
import { inOrder, type Pair } from '../facts/identity/pairs';
import { areFew, shareAStory } from '../facts/identity/story';
import { datesCompared } from '../facts/identity/values';
import { deedsElsewhere } from '../facts/places/deed-spots';
import { happenedApart } from '../facts/places/one-happening';
import { isLocated, type Located, siteOf } from '../facts/places/places';
import { isCountry, isWide, isWithin } from '../facts/places/within';
import { put } from '../text/buckets';
import { type Phrase, phrase } from '../text/phrase';
import { overlaps } from '../text/span';
import { wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const placesDisagree: Rule = { id: 'places-disagree', check };

function* check(facts: Facts): Iterable<Finding> {
  const named = pairsOf(facts);
  // The name alone is shown where the verb is known for it.
  const others = [...happenedApart(facts), ...deedsElsewhere(facts)].filter(
    (pair) => !named.some((one) => isOne(one, pair)),
  );
  for (const { at, against, why } of oddOnes([...named, ...others]))
    yield { rule: placesDisagree.id, severity: 'warning', message: wordsOf(facts, against), at, against, why };
}

function isOne(a: Pair, b: Pair): boolean {
  return (
    a.a.path === b.a.path && a.b.path === b.b.path && (overlaps(a.a.span, b.a.span) || overlaps(a.b.span, b.b.span))
  );
}

function pairsOf(facts: Facts): readonly Pair[] {
  const bySubject = new Map<string, Located[]>();
  for (const path of [...facts.statements.keys()].sort())
    for (const statement of (facts.statements.get(path) ?? []).filter(isLocated))
      for (const key of keysOf(facts, statement)) put(bySubject, key, statement);
  const pairs = new Map<string, Pair>();
  for (const own of bySubject.values()) {
    if (own.length > CROWD) continue;
    for (const a of own)
      for (const b of own)
        if (a.path < b.path && oneSubject(facts, a, b) && exclude(facts, a, b) && !saysBoth(facts, own, a, b))
          pairs.set(`${a.path} ${a.span.start} ${b.path} ${b.span.start}`, {
            a,
            b,
            points: 1,
            why: whyOf(facts, a, b),
          });
  }
  return [...pairs.values()].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

/** A subject that more statements share than this is in too many places to compare. */
const CROWD = 100;
/** Of two parties, or of nobody by name, so many entities have to be common. */
const COMMON = 2;

function keysOf({ linked }: Facts, { attribute, path, parties }: Located): readonly string[] {
  const ids = entitiesOf(linked, path, parties).map(({ id }) => `${attribute} ${id}`);
  return ids.length > 0 ? ids : [attribute];
}

function oneSubject(facts: Facts, a: Located, b: Located): boolean {
  if (a.parties.length === 1) return true;
  const [x = [], y = []] = [a, b].map(({ path, parties }) =>
    parties.length > 0 ? entitiesOf(facts.linked, path, parties) : namedIn(facts, path),
  );
  // What few documents tell of is one thing, where they tell of the same at all.
  if (a.parties.length === 0 && areFew(facts.linked) && shareAStory(facts.linked, a.path, b.path)) return true;
  const places = [...placesOf(facts, a), ...placesOf(facts, b)];
  return x.filter((entity) => y.includes(entity) && !places.includes(entity)).length >= COMMON;
}

function namedIn({ linked, readings }: Facts, path: string): readonly Entity[] {
  return entitiesOf(linked, path, readings.get(path)?.entities ?? []);
}

function whyOf({ linked }: Facts, { frames, path, parties }: Located, b: Located): Phrase[] {
  const names = entitiesOf(linked, path, parties).map(({ name }) => name);
  const what = frames[0] ?? '';
  return [
    names.length > 0
      ? phrase('Both say where: {0}, of {1}.', what, names)
      : phrase('Both say where: {0}, in documents that name the same, {1}.', what, b.attribute),
  ];
}

/** Where one document gives both places, it tells of two things, or of one that has both. */
function saysBoth(facts: Facts, own: readonly Located[], a: Located, b: Located): boolean {
  return own.some(
    (other) =>
      (other.path === a.path && !exclude(facts, other, b)) || (other.path === b.path && !exclude(facts, other, a)),
  );
}

function exclude(facts: Facts, a: Located, b: Located): boolean {
  if (a.when && b.when && datesCompared(a.when, b.when)?.exclude) return false;
  const [x, y] = [placesOf(facts, a), placesOf(facts, b)];
  const [one, other] = atOneLevel(x, y);
  if (!one || !other || x.includes(other) || y.includes(one) || alike(one, other)) return false;
  if (isWithin(facts, one, other) || isWithin(facts, other, one)) return false;
  if (inStreet(a, one, b, other)) return false;
  const sites = [siteOf(one.name), siteOf(other.name)];
  if (sites[0] !== sites[1] && (a.frames[0] !== 'held' || !sites[0] || !sites[1])) return false;
  if (sites[0] !== undefined) return true;
  if (a.frames[0] === 'registered' && isCountry(one) && isCountry(other)) return true;
  return a.frames[0] === 'in' ? !isCountry(one) && !isCountry(other) : !isWide(facts, one) && !isWide(facts, other);
}

/** A hospital and a town are compared by the hospital's town. */
function atOneLevel(x: readonly Entity[], y: readonly Entity[]): readonly (Entity | undefined)[] {
  const [one, other] = [x, y].map((places) => places[0] && siteOf(places[0].name));
  if (one === other || (one && other && x.length === 1 && y.length === 1)) return [x[0], y[0]];
  return [one === undefined ? x[0] : x[1], other === undefined ? y[0] : y[1]];
}

function placesOf({ linked }: Facts, { path, participants, around }: Located): readonly Entity[] {
  return entitiesOf(linked, path, [...participants.slice(-1), ...around]);
}

/** Whether the words of one name are all in the other: "Oxelby" and "Oxelby City". */
function alike(a: Entity, b: Entity): boolean {
  const [x, y] = [a, b].map(({ name }) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean),
  ) as [string[], string[]];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** A street lies in some town or quarter: it is no rival of one, but of another spot ("at the gasworks") it is. */
function inStreet(a: Located, one: Entity, b: Located, other: Entity): boolean {
  const [x, y] = [STREET.test(one.name), STREET.test(other.name)];
  return x !== y && (x ? b : a).scope.length === 0;
}

const STREET = /\b(?:street|road|avenue|lane|boulevard|drive|square|st|rd|ave)\.?$/i;
