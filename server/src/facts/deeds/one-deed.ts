/**
 * Pairs of dates that two documents give one deed, and that cannot both be right.
 *
 * One deed it is where both say that it befell the same: the same name, or the same noun and no other name. In a handful
 * of documents a deed that each of them tells once is one where either leaves open whom it befell, or the other document
 * speaks of that too. What anything meets any day needs a name or noun of both; elsewhere a name.
 */
import type { Entity } from '../../entities/across';
import { type Phrase, phrase } from '../../text/phrase';
import { daysOf, wordedIn } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { VAGUE } from '../governing';
import { dateStatedIn } from '../identity/borrowed';
import { inOrder, type Pair } from '../identity/pairs';
import { areHandful, shareAStory } from '../identity/story';
import { datesCompared } from '../identity/values';
import { alike } from '../lexicon/alike';
import { sidesApart } from '../places/site-nouns';
import { type Dated, datedIn } from './dated-deeds';
import { deeds } from './deeds';
import type { Theme } from './themes';

/** A deed that more dates tell is in too many stories to compare. */
const CROWD = 400;
/** Days between two dates of one deed where it may have happened more than once. */
const NEAR = 62;

/** Ordered by path and place. */
export function deedsApart(facts: Facts): readonly Pair[] {
  const byDeed = new Map<string, Dated[]>();
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const dated of datedIn(reading, facts.statements.get(path) ?? [])) {
      const own = byDeed.get(dated.deed);
      if (own) own.push(dated);
      else byDeed.set(dated.deed, [dated]);
    }
  const pairs: Pair[] = [];
  for (const own of byDeed.values()) {
    if (own.length > CROWD) continue;
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        if (a.at.path === b.at.path || !exclude(facts, a, b) || !isOne(facts, own, a, b)) continue;
        if (own.some((other) => other !== a && other.at.path === a.at.path && explains(facts, other, b))) continue;
        if (own.some((other) => other !== b && other.at.path === b.at.path && explains(facts, other, a))) continue;
        pairs.push({ a: a.at, b: b.at, points: 2, why: whyOf(facts, a, b) });
      }
  }
  return pairs.sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

function compared(facts: Facts, a: Dated, b: Dated) {
  if (a.at.value.kind !== 'date' || b.at.value.kind !== 'date') return undefined;
  const [x, y] = [dateStatedIn(facts, a.at.path, a.at.value.date), dateStatedIn(facts, b.at.path, b.at.value.date)];
  return datesCompared(x, y);
}

function exclude(facts: Facts, a: Dated, b: Dated): boolean {
  return compared(facts, a, b)?.exclude ?? false;
}

/** Another telling of the deed that agrees. */
function explains(facts: Facts, other: Dated, b: Dated): boolean {
  return compared(facts, other, b)?.exclude === false && !othersMeet(facts, other, b);
}

function isOne(facts: Facts, own: readonly Dated[], a: Dated, b: Dated): boolean {
  if (stancesApart(a, b) || isAddition(facts, a) || isAddition(facts, b) || othersMeet(facts, a, b)) return false;
  const { once, common } = deeds[a.deed] ?? {};
  const few = areHandful(facts.linked);
  if (!once && !isNear(a, b, few)) return false;
  const named = sharedNames(facts, a, b);
  if (!shareAStory(facts.linked, a.at.path, b.at.path) && !few) return false;
  if (named.length > 0) return few || once === true || bothExact(a, b);
  if (!few) return false;
  if (sharedTerms(a.theme, b.theme).length > 0 || sharedCapitals(a.theme, b.theme).length > 0) return true;
  return !common && isOnly(own, a) && isOnly(own, b) && (knows(facts, a, b) || knows(facts, b, a));
}

function isOnly(own: readonly Dated[], { at }: Dated): boolean {
  return own.every((other) => other.at === at || other.at.path !== at.path);
}

/** Whether the document of `b` speaks of what the deed befell in `a`, or `a` leaves it open. */
function knows({ readings }: Facts, { theme }: Dated, b: Dated): boolean {
  if (theme.open) return true;
  const words = readings.get(b.at.path)?.text.content.toLowerCase() ?? '';
  return [...theme.capitals].some((name) => name.length > 3 && words.includes(name));
}

function stancesApart({ at: a }: Dated, { at: b }: Dated): boolean {
  if ([a, b].some(({ stance }) => stance === 'denied' || stance === 'hypothetical')) return true;
  return (a.stance === 'planned') !== (b.stance === 'planned');
}

const ADDITION = /\b(?:also|further|another|other|elsewhere|too|second|third|again|previous(?:ly)?|former|earlier)\b/i;

function isAddition({ readings }: Facts, { at, sentence }: Dated): boolean {
  return ADDITION.test(readings.get(at.path)?.text.content.slice(sentence.start, sentence.end) ?? '');
}

function isNear(a: Dated, b: Dated, few: boolean): boolean {
  const [x, y] = [a, b].map(({ at }) => (at.value.kind === 'date' ? daysOf(at.value.date.value) : undefined));
  if (!x || !y) return true;
  return Math.max(x.from - y.to, y.from - x.to) <= (few && !deeds[a.deed]?.again ? Infinity : NEAR);
}

function bothExact(a: Dated, b: Dated): boolean {
  return [a, b].every(({ at }) => at.value.kind === 'date' && wordedIn(at.value.date).day !== undefined);
}

function namesOf({ linked }: Facts, { at, theme }: Dated): readonly Entity[] {
  return entitiesOf(linked, at.path, theme.entities);
}

function sharedNames(facts: Facts, a: Dated, b: Dated): readonly Entity[] {
  const others = namesOf(facts, b);
  return namesOf(facts, a).filter((one) => others.includes(one));
}

/** Other names of one kind, other sides or numbers: what befell one of two. */
function othersMeet(facts: Facts, a: Dated, b: Dated): boolean {
  if (sharedNames(facts, a, b).length > 0) return false;
  const [x, y] = [a.theme, b.theme];
  const capital = (word: string) => [...y.capitals].some((other) => other.startsWith(word) || word.startsWith(other));
  if (x.capitals.size > 0 && y.capitals.size > 0 && ![...x.capitals].some(capital)) return true;
  return [...x.terms].some((one) => [...y.terms].some((other) => sidesApart(one, other) || bothNumbers(one, other)));
}

/** Words of names, recognized or not. */
function sharedCapitals(a: Theme, b: Theme): readonly string[] {
  return [...a.capitals].filter((word) => word.length > 2 && !TITLE.test(word) && b.capitals.has(word));
}

const TITLE = /^(?:the|mrs?|ms|dr|professor|president|minister|mayor|captain|king|queen|saint|lord|lady|new|old)$/;

function bothNumbers(one: string, other: string): boolean {
  return one !== other && /^\d+$/.test(one) && /^\d+$/.test(other);
}

function sharedTerms(a: Theme, b: Theme): readonly string[] {
  return [...a.terms].filter(
    (term) => !isWeak(term) && [...b.terms].some((other) => !isWeak(other) && alike(term, other)),
  );
}

function isWeak(term: string): boolean {
  return VAGUE.has(term) || WEAK.has(term) || /^\d/.test(term);
}

const WEAK = new Set([
  'person',
  'man',
  'woman',
  'old',
  'larg',
  'small',
  'mani',
  'first',
  'last',
  'day',
  'year',
  'head',
  'bod',
  'work',
  'plac',
  'tim',
]);

function whyOf(facts: Facts, a: Dated, b: Dated): readonly Phrase[] {
  const names = sharedNames(facts, a, b).map(({ name }) => name);
  const shared = sharedTerms(a.theme, b.theme);
  if (names.length > 0) return [phrase('Both say when it happened to {0}.', names)];
  return [
    shared.length > 0
      ? phrase('Both say when it happened to the same: {0}.', shared)
      : phrase('Each of the two says once when it happened.'),
  ];
}
