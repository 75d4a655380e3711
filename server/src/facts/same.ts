/**
 * Whether two statements speak of the same fact, and what speaks for it.
 *
 * Similar sentences are not enough: what is measured and what governs it have to be the same, the participants must be
 * compatible, and nothing in scope or time may set the two apart. What remains is weighed; the weights are named here.
 */
import { apart, daysOf } from './calendar';
import { entitiesOf, type Facts } from './facts';
import { things } from './frames/things';
import { measuredBy } from './governing';
import { scopesApart } from './scope';
import type { Statement } from './statement';
import { datesCompared } from './values';

export interface Sameness {
  readonly points: number;
  /** One sentence each, for a person. */
  readonly why: readonly string[];
}

/** What each piece of evidence counts. A pair needs `NEEDED` points. */
export const WEIGHTS = {
  likeness: 3,
  governing: 0.5,
  furtherFrame: 0.5,
  participant: 0.6,
  differentGoverning: -1,
  differentParticipants: -0.7,
  scope: -0.5,
  planned: -0.5,
  countedNoun: 0.25,
  time: 0.4,
  farApart: -1,
} as const;
export const NEEDED = 2.2;

/** Facts between parties: another party makes another fact. */
const BETWEEN = new Set(['agreement', 'acquire', 'transfer', 'merge', 'win']);

/** `undefined` where anything sets the two apart; both measure the same. */
export function sameFact(facts: Facts, a: Statement, b: Statement): Sameness | undefined {
  const scope = scopesApart(a.scope, b.scope);
  if (scope === undefined || !comparable(facts, a, b)) return undefined;
  const parties = { a: idsOf(facts, a), b: idsOf(facts, b) };
  const shared = [...parties.a].filter((id) => parties.b.has(id));
  const governing = a.frames.slice(0, 2).filter((frame) => b.frames.slice(0, 2).includes(frame));
  if ([...a.frames, ...b.frames].some((frame) => BETWEEN.has(frame)) && eachHasItsOwn(facts, a, b)) return undefined;
  const further = a.frames.filter((frame) => b.frames.includes(frame) && !governing.includes(frame));
  const likeness = likenessOf(facts, a, b);
  const points =
    WEIGHTS.likeness * likeness +
    governs(facts, a, b, governing) +
    WEIGHTS.furtherFrame * Math.min(2, further.length + Math.max(0, governing.length - 1)) +
    WEIGHTS.participant * Math.min(2, shared.length) +
    (a.named && b.named && shared.length === 0 ? WEIGHTS.differentParticipants : 0) +
    WEIGHTS.scope * scope +
    ((a.stance === 'planned') !== (b.stance === 'planned') ? WEIGHTS.planned : 0) +
    counted(facts, a) +
    (a.value.kind === 'figure' && timesMeet(a, b) ? WEIGHTS.time : 0) +
    (farApart(a, b) ? WEIGHTS.farApart : 0);
  return { points, why: whyOf(facts, a, b, shared, governing) };
}

/** The rarer the frame in the folder, the more it says. */
function governs(facts: Facts, a: Statement, b: Statement, governing: readonly string[]): number {
  if (governing.length > 0)
    return WEIGHTS.governing * Math.min(3, Math.max(...governing.map((frame) => facts.weights.get(frame) ?? 1)));
  return a.frames.length > 0 && b.frames.length > 0 ? WEIGHTS.differentGoverning : 0;
}

function timesMeet(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  return !!x && !!y && !apart(x, y);
}

/** Figures of another order of magnitude mostly measure something else. */
function farApart({ value: a }: Statement, { value: b }: Statement): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const [low, high] = [a.figure.value, b.figure.value].sort((x, y) => x - y) as [number, number];
  return low > 0 && high / low > 6;
}

/** A count of branches says by its noun what it counts; one of people does not. */
function counted(facts: Facts, { value }: Statement): number {
  if (value.kind !== 'figure' || value.figure.figure !== 'count') return 0;
  const noun = measuredBy(value.figure);
  return noun === 'person' ? 0 : WEIGHTS.countedNoun * Math.min(3, facts.weights.get(noun) ?? 3);
}

function comparable(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.stance === 'denied' || b.stance === 'denied' || a.stance === 'hypothetical' || b.stance === 'hypothetical')
    return false;
  if (
    a.value.kind === 'date' &&
    !a.frames.slice(0, 3).some((frame) => !things.has(frame) && b.frames.slice(0, 3).includes(frame))
  )
    return false; // A date belongs to an event.
  if (a.value.kind === 'figure' && b.value.kind === 'figure') {
    if (measuredBy(a.value.figure) !== measuredBy(b.value.figure)) return false;
    if (a.when && b.when && datesCompared(a.when, b.when)?.exclude) return false;
    if (!sameHolder(facts, a, b) || !oneWay(a, b)) return false;
  }
  return true;
}

/** An age is somebody's: it compares with the age of the same person only. */
function sameHolder({ linked }: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || a.value.figure.figure !== 'age') return true;
  return !!a.holder && !!b.holder && linked.entityOf(a.path, a.holder) === linked.entityOf(b.path, b.holder);
}

/** A rise is not compared with a fall. */
function oneWay(a: Statement, b: Statement): boolean {
  const ways = [a, b].map(({ frames }) => frames.find((frame) => frame === 'rise' || frame === 'fall'));
  return !ways[0] || !ways[1] || ways[0] === ways[1];
}

function idsOf(facts: Facts, { path, participants }: Statement): ReadonlySet<string> {
  return new Set(entitiesOf(facts.linked, path, participants).map(({ id }) => id));
}

function eachHasItsOwn(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ path, parties }) => entitiesOf(facts.linked, path, parties).map(({ id }) => id));
  return !!x?.some((id) => !y?.includes(id)) && !!y?.some((id) => !x?.includes(id));
}

/** 0 to 1: the shared part of the two sentences' terms and entities, the rare and near ones counting most. */
export function likenessOf(facts: Facts, a: Statement, b: Statement): number {
  const [x, y] = [weighed(facts, a), weighed(facts, b)];
  let shared = 0;
  for (const [term, weight] of x) shared += Math.min(weight, y.get(term) ?? 0);
  const size = Math.sqrt(sum(x) * sum(y));
  return size === 0 ? 0 : shared / size;
}

function weighed(facts: Facts, statement: Statement): ReadonlyMap<string, number> {
  const weighed = new Map<string, number>();
  for (const [term, distance] of statement.terms)
    weighed.set(term, (facts.weights.get(term) ?? 0) * (distance <= 4 ? 1 : distance <= 9 ? 0.7 : 0.45));
  for (const { id } of entitiesOf(facts.linked, statement.path, statement.participants))
    weighed.set(id, facts.weights.get(id) ?? 0);
  for (const { id } of entitiesOf(facts.linked, statement.path, statement.around))
    weighed.set(id, 0.6 * (facts.weights.get(id) ?? 0));
  return weighed;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

function whyOf(
  facts: Facts,
  a: Statement,
  b: Statement,
  shared: readonly string[],
  governing: readonly string[],
): string[] {
  const why: string[] = [];
  if (governing.length > 0) why.push(`Both speak of the same thing: ${governing.join(', ')}.`);
  if (shared.length > 0)
    why.push(`Both name ${shared.map((id) => facts.linked.byId.get(id)?.name ?? id).join(' and ')}.`);
  const words = [...a.terms.keys()]
    .filter((term) => b.terms.has(term) && !governing.includes(term))
    .sort((x, y) => (facts.weights.get(y) ?? 0) - (facts.weights.get(x) ?? 0) || (x < y ? -1 : 1))
    .slice(0, 4);
  if (words.length > 0) why.push(`Their sentences share the words ${words.join(', ')}.`);
  return why;
}
