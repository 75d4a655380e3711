/**
 * Whether two statements speak of the same fact, and what speaks for it.
 *
 * Similar sentences are not enough: what is measured and what governs it have to be the same, the participants must be
 * compatible, and nothing in scope or time may set the two apart. What remains is weighed; the weights are named here.
 */
import type { Entity } from '../entities/across';
import type { DateMention } from '../recognize/mentions';
import { apart, daysOf, wordedIn } from './calendar';
import { entitiesOf, type Facts } from './facts';
import { general, things } from './frames/things';
import { measuredBy } from './governing';
import { scopesApart } from './scope';
import { BESIDE, type Statement } from './statement';
import { shareAStory } from './story';
import { datesCompared } from './values';
import { isContent, isFrame } from './words';

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
  participant: 0.5,
  differentGoverning: -1,
  differentParticipants: -0.7,
  scope: -0.5,
  planned: -0.5,
  countedNoun: 0.25,
  time: 0.4,
  farApart: -0.75,
  longAgo: -0.5,
  undated: -0.7,
  siblings: -0.7,
  near: 0.25,
  yearsApart: -0.8,
  exactDays: 0.4,
  onlyOne: 0.4,
  owned: 0.8,
} as const;
export const NEEDED = 2;

/** Facts between parties: another party makes another fact. */
const BETWEEN = new Set(['agreement', 'acquire', 'transfer', 'merge', 'win']);

/** `undefined` where anything sets the two apart; both measure the same. */
export function sameFact(facts: Facts, a: Statement, b: Statement): Sameness | undefined {
  if (!shareAStory(facts.linked, a.path, b.path)) return undefined;
  if (saySame(facts, a, b)) return { points: NEEDED + 1, why: ['The words around both values are the same.'] };
  const scope = scopesApart(a.scope, b.scope);
  if (scope === undefined || !comparable(facts, a, b)) return undefined;
  const parties = { a: idsOf(facts, a), b: idsOf(facts, b) };
  const shared = [...parties.a].filter((id) => parties.b.has(id));
  const governing = a.frames.slice(0, 2).filter((frame) => b.frames.slice(0, 2).includes(frame));
  if ([...a.frames, ...b.frames].some((frame) => BETWEEN.has(frame)) && eachHasItsOwn(facts, a, b)) return undefined;
  if (othersTakePart(facts, a, b) && likenessOf(facts, a, b) < 0.5) return undefined;
  const further = a.frames.filter((frame) => b.frames.includes(frame) && !governing.includes(frame));
  const likeness = likenessOf(facts, a, b);
  const aged = a.value.kind === 'figure' && a.value.figure.figure === 'age';
  const points =
    (aged ? NEEDED : 0) + // Whoever it is, nobody has two ages.
    WEIGHTS.likeness * likeness +
    weightOf(facts, a, b, governing, further) +
    WEIGHTS.furtherFrame * Math.min(2, further.length + Math.max(0, governing.length - 1)) +
    WEIGHTS.participant * Math.min(2, shared.length) +
    (a.named && b.named && shared.length === 0 ? WEIGHTS.differentParticipants : 0) +
    WEIGHTS.scope * scope +
    ((a.stance === 'planned') !== (b.stance === 'planned') ? WEIGHTS.planned : 0) +
    counted(facts, a) +
    (a.value.kind === 'figure' && timesMeet(a, b) ? WEIGHTS.time : 0) +
    WEIGHTS.farApart * farApart(a, b) +
    WEIGHTS.undated * [a, b].filter(({ asOf }) => asOf === undefined).length +
    (onlyOneLongAgo(a, b) ? WEIGHTS.longAgo : 0) +
    (exactDay(a) && exactDay(b) ? WEIGHTS.exactDays : 0) +
    (onlyOne(facts, a, b, governing) ? WEIGHTS.onlyOne : 0) +
    (owned(facts, a, b) ? WEIGHTS.owned : 0) +
    (yearsApart(a, b) ? WEIGHTS.yearsApart : 0) +
    (WEIGHTS.siblings * (Math.min(3, a.siblings) + Math.min(3, b.siblings))) / 4 +
    WEIGHTS.near * Math.min(3, nearby(a, b));
  return { points, why: whyOf(facts, a, b, shared, governing) };
}

/** So many of the words around the two values are the same, on both sides of them: one sentence, copied. */
const COPIED = 5;

function saySame(facts: Facts, a: Statement, b: Statement): boolean {
  const before = sameBeside(a.beside.before, b.beside.before);
  const behind = sameBeside(a.beside.behind, b.beside.behind);
  if (before.length === 0 || behind.length === 0 || before.length + behind.length < COPIED) return false;
  if ([...before, ...behind].filter(isContent).length < 2) return false;
  // The day of a figure sets two figures apart; of a date it is the value itself.
  if (a.value.kind === 'figure' && a.when && b.when && timesApart(a.when, b.when)) return false;
  return sameHolder(facts, a, b);
}

/** The words that stand at the same distance; that both sentences end there counts as one. */
function sameBeside(x: readonly string[], y: readonly string[]): readonly string[] {
  const same = x.filter((word, i) => word === y[i]);
  return x.length === y.length && x.length < BESIDE && same.length === x.length ? [...same, ''] : same;
}

/** The rarer the frame in the folder, the more it says; one that anything can do says little. */
function weightOf(
  facts: Facts,
  a: Statement,
  b: Statement,
  governing: readonly string[],
  further: readonly string[],
): number {
  if (further.length === 0 && governing.length === 1 && general.has(governing[0] as string)) return WEIGHTS.governing;
  if (governing.length > 0)
    return WEIGHTS.governing * Math.min(3, Math.max(...governing.map((frame) => facts.weights.get(frame) ?? 1)));
  return a.frames.length > 0 && b.frames.length > 0 ? WEIGHTS.differentGoverning : 0;
}

/** A day and month in the text's own words. */
function exactDay({ value }: Statement): boolean {
  if (value.kind !== 'date') return false;
  const { day, month } = wordedIn(value.date);
  return (day !== undefined && month !== undefined) || /^\d{4}-\d\d-\d\d$/.test(value.date.text);
}

/** Each document has one date, or one measure, for what governs the two. */
function onlyOne(facts: Facts, a: Statement, b: Statement, governing: readonly string[]): boolean {
  const measure = a.value.kind === 'figure' && a.value.figure.figure === 'measure';
  if (a.value.kind !== 'date' && !measure) return false;
  const single = (statement: Statement, frame: string) =>
    (facts.statements.get(statement.path) ?? []).every(
      (other) =>
        other === statement || measureOf(other) !== measureOf(statement) || !other.frames.slice(0, 2).includes(frame),
    );
  const telling = (frame: string) => !general.has(frame) && (measure ? isFrame(frame) : !things.has(frame));
  return governing.some((frame) => telling(frame) && single(a, frame) && single(b, frame));
}

function measureOf({ value }: Statement): string {
  return value.kind === 'figure' ? measuredBy(value.figure) : value.kind;
}

/** "Its 46 branches" and "it has 52 branches", of which each document has only these: a whole, and no part of it. */
function owned(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure' || a.value.figure.figure !== 'count') return false;
  const noun = measuredBy(a.value.figure);
  const sole = (statement: Statement) =>
    statement.frames[0] === 'have' &&
    (facts.statements.get(statement.path) ?? []).every(
      (other) =>
        other === statement ||
        other.value.kind !== 'figure' ||
        measuredBy(other.value.figure) !== noun ||
        other.frames[0] !== 'have',
    );
  return noun !== 'person' && sole(a) && sole(b);
}

/** What happens every other year is mostly not one event. */
function yearsApart({ value: a }: Statement, { value: b }: Statement): boolean {
  const [x, y] = [a, b].map((value) => (value.kind === 'date' ? daysOf(value.date.value) : undefined));
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) > 300;
}

/** How many terms stand within three words of both values. */
function nearby(a: Statement, b: Statement): number {
  return [...a.terms].filter(([term, distance]) => distance <= 3 && (b.terms.get(term) ?? 9) <= 3).length;
}

function timesMeet(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  return !!x && !!y && !apart(x, y);
}

/** Figures of another order of magnitude mostly measure something else: 0, 1 beyond threefold, 2 beyond sixfold. */
function farApart({ value: a }: Statement, { value: b }: Statement): number {
  if (a.kind !== 'figure' || b.kind !== 'figure') return 0;
  const [low, high] = [a.figure.value, b.figure.value].sort((x, y) => x - y) as [number, number];
  return low <= 0 || high / low > 6 ? 2 : high / low > 3 ? 1 : 0;
}

/** One tells of a time long before its document, the other of no time at all: its own, most likely. */
function onlyOneLongAgo(a: Statement, b: Statement): boolean {
  const [dated, other] = a.when ? [a, b] : [b, a];
  const [then, now] = [daysOf(dated.time), daysOf(other.asOf)];
  return dated.value.kind === 'figure' && !!dated.when && !other.when && !!then && !!now && now.from - then.to > 400;
}

/** Anything comes in these. */
const VAGUE = new Set(['tim', 'count', 'memb', 'unit', 'part', 'thing', 'way', 'step', 'group', 'set', 'pair']);

/** A count of branches says by its noun what it counts; one of people does not. */
function counted(facts: Facts, { value }: Statement): number {
  if (value.kind !== 'figure' || value.figure.figure !== 'count') return 0;
  const noun = measuredBy(value.figure);
  return noun === 'person' || VAGUE.has(noun) ? 0 : WEIGHTS.countedNoun * Math.min(3, facts.weights.get(noun) ?? 3);
}

function comparable(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.stance === 'denied' || b.stance === 'denied' || a.stance === 'hypothetical' || b.stance === 'hypothetical')
    return false;
  if ((a.value.kind === 'date' || a.value.kind === 'place') && !oneEvent(a, b)) return false;
  if (a.value.kind === 'figure' && b.value.kind === 'figure') {
    if (measuredBy(a.value.figure) !== measuredBy(b.value.figure)) return false;
    if (a.when && b.when && timesApart(a.when, b.when)) return false;
    if (oneOfSeveral(a) || oneOfSeveral(b)) return false;
    if (!sameHolder(facts, a, b) || !oneWay(a, b) || bareChange(a, b)) return false;
  }
  return true;
}

/** A date belongs to an event: the one nearest to it, on both sides. */
function oneEvent(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ frames }) => frames.slice(0, 4).find((frame) => !things.has(frame)));
  return x !== undefined && x === y;
}

/** An age is somebody's, and a distance is counted from somewhere: from the same on both sides. */
function sameHolder({ linked }: Facts, a: Statement, b: Statement): boolean {
  const age = a.value.kind === 'figure' && a.value.figure.figure === 'age';
  if (!a.holder && !b.holder) return !age;
  return !!a.holder && !!b.holder && linked.entityOf(a.path, a.holder) === linked.entityOf(b.path, b.holder);
}

/** A day of the week is near the dateline: it is no day of a month or year that another text has to name. */
function timesApart(a: DateMention, b: DateMention): boolean {
  const compared = datesCompared(a, b);
  if (compared) return compared.exclude;
  const [x, y] = [daysOf(a.value), daysOf(b.value)];
  if (x && y) return apart(x, y);
  return (wordedIn(a).weekday !== undefined) !== (wordedIn(b).weekday !== undefined);
}

/** A percentage by which nobody says what rises. */
function bareChange(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || a.value.figure.figure !== 'percent') return false;
  return !a.frames.some((frame) => !general.has(frame) && b.frames.includes(frame)) && a.participants.length === 0;
}

/** "Two counts of murder and one of robbery": what the noun leaves open tells the members of such a list apart. */
function oneOfSeveral({ value, siblings }: Statement): boolean {
  if (value.kind !== 'figure' || value.figure.figure !== 'count' || siblings === 0) return false;
  const noun = measuredBy(value.figure);
  return VAGUE.has(noun) || noun === 'charge';
}

/** A rise is not compared with a fall. */
function oneWay(a: Statement, b: Statement): boolean {
  const ways = [a, b].map(({ frames }) => frames.find((frame) => frame === 'rise' || frame === 'fall'));
  return !ways[0] || !ways[1] || ways[0] === ways[1];
}

function idsOf(facts: Facts, { path, participants }: Statement): ReadonlySet<string> {
  return new Set(entitiesOf(facts.linked, path, participants).map(({ id }) => id));
}

/** Both name people, and no one is named by both. */
function othersTakePart(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ path, participants }) =>
    entitiesOf(
      facts.linked,
      path,
      participants.filter(({ type }) => type === 'person'),
    ).map(({ id }) => id),
  ) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id));
}

function eachHasItsOwn(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ path, parties }) => entitiesOf(facts.linked, path, parties)) as [Entity[], Entity[]];
  const alone = (one: Entity, others: readonly Entity[]) =>
    !others.some((other) => other === one || governs(one, other) || governs(other, one));
  return x.some((one) => alone(one, y)) && y.some((one) => alone(one, x));
}

/** "The Meridale city government" may name the place where another document names the body. */
function governs(body: Entity, place: Entity): boolean {
  return (
    body.type === 'organisation' &&
    place.type === 'place' &&
    body.name.startsWith(place.name) &&
    /\b(?:government|municipal|council|authority|administration)\b/i.test(body.name)
  );
}

/** 0 to 1: the shared part of the two sentences' terms and entities, the rare and near ones counting most. */
export function likenessOf(facts: Facts, a: Statement, b: Statement): number {
  const [x, y] = [weighed(facts, a), weighed(facts, b)];
  let shared = 0;
  for (const [term, weight] of x) shared += Math.min(weight, y.get(term) ?? 0);
  const size = Math.sqrt(sum(x) * sum(y));
  return size === 0 ? 0 : shared / size;
}

/** A statement is compared with many others of its folder. */
const knownWeights = new WeakMap<Facts, Map<Statement, ReadonlyMap<string, number>>>();

function weighed(facts: Facts, statement: Statement): ReadonlyMap<string, number> {
  const known = knownWeights.get(facts) ?? new Map<Statement, ReadonlyMap<string, number>>();
  knownWeights.set(facts, known);
  const weights = known.get(statement) ?? weightsIn(facts, statement);
  known.set(statement, weights);
  return weights;
}

function weightsIn(facts: Facts, statement: Statement): ReadonlyMap<string, number> {
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
