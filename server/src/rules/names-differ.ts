/**
 * Two documents write the name of one person or thing in two ways that cannot both be right.
 *
 * Agreeing: "Tomas Rehak" and "Tomáš Řehák". Conflicting: "Ilona Brandis, the clinic's director" in one document and
 * "Ilona Brandes" in another about the same clinic, or "Ilona Brandt" in the same office. A given name may only be spelt in another way: a hint.
 */

import type { Facts } from '../facts/facts';
import { oddOnes } from '../facts/identity/odd';
import { inOrder, type Pair } from '../facts/identity/pairs';
import { areFew, shareAStory } from '../facts/identity/story';
import { type FullName, fullNamesOf } from '../facts/people/full-names';
import { beginAlike, type Differing, nearlyOneName, otherGiven, partsOf } from '../facts/people/spellings';
import { bucketsBy, put } from '../text/buckets';
import { phrase } from '../text/phrase';
import { wordsOf } from './message';
import { lookalikes } from './names/lookalikes';
import type { Finding, Rule } from './rule';

export const namesDiffer: Rule = { id: 'names-differ', check };

/** Entities that two documents have in common where they speak of the same people, in a folder of many stories. */
const COMMON = 2;

function* check(facts: Facts): Iterable<Finding> {
  const alike = lookalikes(facts);
  for (const isWriting of [false, true])
    for (const { at, against, why } of oddOnes(alike.filter((pair) => pair.isWriting === isWriting)))
      yield {
        rule: namesDiffer.id,
        severity: isWriting ? 'hint' : 'warning',
        message: wordsOf(facts, against),
        at,
        against,
        why,
      };
  const pairs = [...pairsOf(facts)].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
  for (const differing of ['surname', 'other given name', 'given name'] as const)
    for (const { at, against, why } of oddOnes(pairs.filter((pair) => pair.differing === differing)))
      yield {
        rule: namesDiffer.id,
        severity: differing === 'given name' ? 'hint' : 'warning',
        message: wordsOf(facts, against),
        at,
        against,
        why,
      };
}

interface Spellings extends Pair {
  readonly differing: Differing | 'other given name';
}

function* pairsOf(facts: Facts): Iterable<Spellings> {
  const byPart = new Map<string, FullName[]>();
  for (const name of fullNamesOf(facts)) {
    const parts = partsOf(name.text);
    for (const part of parts ? new Set([parts.given, parts.surname]) : []) put(byPart, part, name);
  }
  for (const names of byPart.values())
    for (const { nearly, alike, other, a, b } of closeIn(names)) {
      const post = alike || other ? [...a.posts].find((held) => b.posts.has(held)) : undefined;
      // Two people with positions of their own are two.
      const begins = alike && areFew(facts.linked) && !(a.hasRole && b.hasRole);
      const differing = other
        ? post === undefined || !areFew(facts.linked)
          ? nearly
          : 'other given name'
        : (nearly ?? (post !== undefined || begins ? 'surname' : undefined));
      if (!differing || a.beside.has(b.text) || b.beside.has(a.text)) continue;
      const common = [...a.entities].filter((id) => b.entities.has(id)).length;
      // A place both speak of stands for one of them, never for all.
      const places = [...a.places].filter((id) => b.places.has(id)).length;
      const isOneStory =
        areFew(facts.linked) && shareAStory(facts.linked, a.statement.path, b.statement.path, wordsOfBoth(a, b));
      if (!isOneStory && (common === 0 || common + places < COMMON)) continue;
      const shared = common + places;
      const why = [
        differing === 'other given name'
          ? phrase('Both hold one office, {0}, and have one surname.', post ?? '')
          : nearly === undefined
            ? post === undefined
              ? phrase('The given name is the same, and the surnames begin alike.')
              : phrase('Both hold one office, {0}, and their surnames begin alike.', post)
            : differing === 'surname'
              ? phrase('The two names differ by a letter or two in the surname.')
              : phrase('The two names differ by a letter or two in the given name.'),
        ...(shared > 0 ? [phrase('Both documents speak of {0} of the same people, bodies and places.', shared)] : []),
      ];
      yield { a: a.statement, b: b.statement, points: 1, why, differing };
    }
}

interface Close {
  readonly a: FullName;
  readonly b: FullName;
  readonly nearly: Differing | undefined;
  /** Whether the surnames begin alike. */
  readonly alike: boolean;
  /** Whether the surname is one, and the given name another. */
  readonly other: boolean;
}

/** Those of two documents whose words are close; a folder writes few names in many places. */
function* closeIn(names: readonly FullName[]): Iterable<Close> {
  const byText = bucketsBy(names, ({ text }) => text);
  for (const [x, ones] of byText)
    for (const [y, others] of byText) {
      if (x === y) continue;
      const nearly = nearlyOneName(x, y);
      const alike = beginAlike(x, y);
      const other = otherGiven(x, y);
      if (nearly === undefined && !alike && !other) continue;
      for (const a of ones)
        for (const b of others) if (a.statement.path < b.statement.path) yield { a, b, nearly, alike, other };
    }
}

function wordsOfBoth(a: FullName, b: FullName): ReadonlySet<string> {
  return new Set([a, b].flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)));
}
