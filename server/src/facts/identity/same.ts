/**
 * Whether two statements speak of the same fact, and what speaks for it.
 *
 * Similar sentences are not enough: what is measured and what governs it have to be the same, the participants must be
 * compatible, and nothing in scope or time may set the two apart. What remains is weighed; the weights are named here.
 */
import type { Entity } from '../../entities/across';
import { type Phrase, phrase } from '../../text/phrase';
import { statementAt } from '../at';
import { daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { areKin } from '../frames/kin';
import { general } from '../frames/things';
import { measuredBy, toldOf, VAGUE } from '../governing';
import { alike } from '../lexicon/alike';
import { asWhole, scopesApart, stretchesApart } from '../scope';
import type { Statement } from '../statement';
import { measureOne, sameDimension } from '../sums/dimensions';
import { comparable, sameTop, timesApart } from './comparable';
import { saySame, saySameOfOthers } from './copied';
import {
  daysMeet,
  daysOrWeeksApart,
  exactDay,
  farApart,
  onlyOneLongAgo,
  timesMeet,
  transposed,
  yearsApart,
} from './distance';
import { happeningsOf } from './events';
import { ofTwoIssues } from './issues';
import { likenessOf } from './likeness';
import { onlyOne, owned, sole } from './only';
import { eachHasItsOwn, othersTakePart } from './parties';
import { whyOf } from './reasons';
import { areFew, areHandful, shareAStory, tellOneStory } from './story';
import { ofOtherThings } from './which';

export interface Sameness {
  readonly points: number;
  /** One sentence each, for a person. */
  readonly why: readonly Phrase[];
}

/** What each piece of evidence counts. A pair needs `NEEDED` points. */
const WEIGHTS = {
  likeness: 3,
  governing: 0.5,
  alike: 0.35,
  kin: 0.5,
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
  once: 1.2,
  exactDays: 0.4,
  differentTop: -0.5,
  nearTime: 0.5,
  onlyOne: 0.4,
  handful: 0.4,
  owned: 0.8,
  transposed: 2,
  sole: 0.5,
  soleOfDays: 0.25,
  noName: -0.9,
  dimension: 0.9,
  measured: 0.4,
} as const;
export const NEEDED = 2;

/** Facts between parties: another party makes another fact. */
const BETWEEN = new Set(['agreement', 'acquire', 'transfer', 'merge', 'win']);

/** "The deal follows a fine of …" tells of the fine, in which the deal's parties take no part. */
function betweenParties(a: Statement, b: Statement): boolean {
  const [first = ''] = a.frames;
  if (a.value.kind === 'figure' && first === b.frames[0] && !BETWEEN.has(first) && happeningsOf([first]).length > 0)
    return false;
  return [...a.frames, ...b.frames].some((frame) => BETWEEN.has(frame));
}

/** `undefined` where anything sets the two apart; both measure the same. */
export function sameFact(facts: Facts, a: Statement, b: Statement): Sameness | undefined {
  if (!shareAStory(facts.linked, a.path, b.path) && !tellAlike(facts, a, b)) return undefined;
  if (stretchesApart(a.scope, b.scope) || ofOtherThings(facts, a, b) || ofTwoIssues(facts, a, b)) return undefined;
  if (saySame(facts, a, b)) return { points: NEEDED + 1, why: [phrase('The words around both values are the same.')] };
  if (saySameOfOthers(facts, a, b)) return undefined;
  const scope = scopesApart(
    ...(transposed(a, b) ? ([asWhole(a.scope), asWhole(b.scope)] as const) : ([a.scope, b.scope] as const)),
  );
  if (scope === undefined || !comparable(facts, a, b) || ofOtherTimes(facts, a, b)) return undefined;
  const parties = { a: idsOf(facts, a), b: idsOf(facts, b) };
  const shared = [...parties.a].filter((id) => parties.b.has(id));
  const governing = a.frames.slice(0, 2).filter((frame) => b.frames.slice(0, 2).includes(frame));
  if (betweenParties(a, b) && eachHasItsOwn(facts, a, b)) return undefined;
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
    (a.named && b.named && shared.length === 0 && !onlyWhere(a, b) ? WEIGHTS.differentParticipants : 0) +
    WEIGHTS.scope * scope +
    ((a.stance === 'planned') !== (b.stance === 'planned') ? WEIGHTS.planned : 0) +
    counted(facts, a) +
    (a.value.kind === 'figure' && timesMeet(a, b) ? WEIGHTS.time : 0) +
    WEIGHTS.farApart * farApart(a, b) +
    WEIGHTS.undated * [a, b].filter((one) => one.asOf === undefined && !exactDay(one)).length +
    (onlyOneLongAgo(a, b) ? WEIGHTS.longAgo : 0) +
    (a.value.kind === 'date' && !sameTop(a, b) ? WEIGHTS.differentTop : 0) +
    (daysOrWeeksApart(a, b) ? WEIGHTS.nearTime : 0) +
    (exactDay(a) && exactDay(b) ? WEIGHTS.exactDays : 0) +
    (onlyOne(facts, a, b, governing) ? WEIGHTS.onlyOne + (areHandful(facts.linked) ? WEIGHTS.handful : 0) : 0) +
    (owned(facts, a, b) ? WEIGHTS.owned : 0) +
    (transposed(a, b) ? WEIGHTS.transposed : 0) +
    (sole(facts, a, b) ? WEIGHTS.sole + (areFew(facts.linked) && daysMeet(a, b) ? WEIGHTS.soleOfDays : 0) : 0) +
    (sameDimension(a, b) ? WEIGHTS.dimension : 0) +
    (measureOne(a, b) ? WEIGHTS.measured : 0) +
    (a.value.kind === 'figure' && !shareAStory(facts.linked, a.path, b.path) ? WEIGHTS.noName : 0) +
    (once(facts, a, b) ? WEIGHTS.once : yearsApart(a, b) ? WEIGHTS.yearsApart : 0) +
    (WEIGHTS.siblings * (Math.min(3, a.siblings) + Math.min(3, b.siblings))) / 4 +
    WEIGHTS.near * Math.min(3, nearby(a, b));
  return { points: aged ? Math.max(points, NEEDED) : points, why: whyOf(facts, a, b, shared, governing) };
}

/** One of them names but a place where it happened: "founded by two brothers from Lund". */
function onlyWhere(a: Statement, b: Statement): boolean {
  return a.value.kind === 'date' && (a.parties.length === 0 || b.parties.length === 0);
}

/** How alike two sentences are that tell one story though their documents name nobody in common. */
const ALIKE = 0.25;
/** And two that date what happened. */
const OF_DAYS = 0.2;

/** In a folder of a few documents, of which one may name nobody: the same is told of the same days. */
function tellAlike(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind === 'date') return tellOneStory(facts.linked, a.path, b.path) && likenessOf(facts, a, b) >= OF_DAYS;
  if (a.value.kind !== 'figure' || (a.participants.length > 0 && b.participants.length > 0)) return false;
  return areFew(facts.linked) && daysMeet(a, b) && likenessOf(facts, a, b) >= ALIKE;
}

/** So many days lie between two dates of one event at most. */
const DISPUTED = 45;

/** Figures of two days are two; unless both documents tell of one event, and its day is what they disagree about. */
function ofOtherTimes(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || !a.when || !b.when || !timesApart(a.when, b.when)) return false;
  const [then, other] = [daysOf(a.when.value), daysOf(b.when.value)];
  if (!then || !other || Math.max(then.from - other.to, other.from - then.to) > DISPUTED) return true;
  if ([then, other].some(({ from, to }) => to - from >= WEEK) || moveAlong(a, b, other.from - then.from)) return true;
  const [x, y] = [statementAt(facts, a.path, a.when), statementAt(facts, b.path, b.when)];
  return !x || !y || (sameFact(facts, x, y)?.points ?? 0) < NEEDED;
}

/** Months and years are what figures are told for, and no day that two documents could disagree about. In days. */
const WEEK = 7;

/** The bulletin of Sunday tells of Saturday, that of Monday of Sunday: each has a day of its own. `days` from one to the other. */
function moveAlong(a: Statement, b: Statement, days: number): boolean {
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return !!x && !!y && days === y.from - x.from;
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
  const [term, other] = alikeGoverning(a, b) ?? [];
  if (term !== undefined && other !== undefined)
    return WEIGHTS.alike * Math.min(3, facts.weights.get(term) ?? 1, facts.weights.get(other) ?? 1);
  if (a.value.kind === 'figure' && a.frames.slice(0, 2).some((x) => b.frames.slice(0, 2).some((y) => areKin(x, y))))
    return WEIGHTS.kin;
  // Two figures that a slip of the pen makes of one are seldom of two things.
  if (transposed(a, b)) return 0;
  // Who has so many, does nothing with them.
  if (a.value.kind === 'figure' && [a, b].some(({ frames }) => frames[0] === 'have')) return 0;
  return a.frames.length > 0 && b.frames.length > 0 ? WEIGHTS.differentGoverning : 0;
}

/** Two words that govern the values and mean the same. */
function alikeGoverning(a: Statement, b: Statement): readonly [string, string] | undefined {
  for (const term of a.frames.slice(0, 2))
    for (const other of b.frames.slice(0, 2)) if (alike(term, other)) return [term, other];
  return undefined;
}

/** Both date the founding of one body, or a birth, and name nobody else: nothing is founded twice. */
function once({ linked }: Facts, a: Statement, b: Statement): boolean {
  const [event = ''] = a.frames;
  if (a.value.kind !== 'date' || !ONCE.has(event) || event !== b.frames[0]) return false;
  const [[one, more], [other, others]] = [a, b].map(({ path, participants }) =>
    entitiesOf(linked, path, participants),
  ) as [readonly Entity[], readonly Entity[]];
  return one !== undefined && one === other && !more && !others;
}

const ONCE = new Set(['found', 'birth']);

/** How many terms stand within three words of both values. */
function nearby(a: Statement, b: Statement): number {
  return [...a.terms].filter(([term, distance]) => distance <= 3 && (b.terms.get(term) ?? 9) <= 3).length;
}

/** A count of branches says by its noun what it counts; one of people does not. */
function counted(facts: Facts, { value }: Statement): number {
  if (value.kind !== 'figure' || value.figure.figure !== 'count') return 0;
  const noun = toldOf(value.figure) ?? measuredBy(value.figure);
  return noun === 'person' || VAGUE.has(noun) ? 0 : WEIGHTS.countedNoun * Math.min(3, facts.weights.get(noun) ?? 3);
}

function idsOf(facts: Facts, { path, participants }: Statement): ReadonlySet<string> {
  return new Set(entitiesOf(facts.linked, path, participants).map(({ id }) => id));
}
