/**
 * What two documents tell to happen or to be at two spots that cannot be one, where their words show it to be one thing.
 *
 * Alike is not enough: the same verb has to govern both spots, in one role, on days that agree, with nobody else and no
 * other number taking part; and the rest of the sentences has to share words, names and numbers of its own.
 */
import type { Entity } from '../entities/across';
import { type Phrase, phrase } from '../text/phrase';
import { daysOf } from './calendar';
import { entitiesOf, type Facts } from './facts';
import { things } from './frames/things';
import { inOrder, type Pair } from './pairs';
import { tellOnePlace } from './place-kin';
import { partsApart, spotsApart } from './spots-apart';
import { areFew, shareAStory } from './story';
import { type Told, toldIn } from './told-spots';
import { datesCompared } from './values';
import { isWithin } from './within';
import { isFrame, termOf } from './words';

/** Rare terms of a sentence under which its spots are looked up. */
const ANCHORS = 4;
/** A bucket of more is of what many documents tell. */
const CROWD = 60;
/** A term of more documents, and of more than one in twenty, tells little. */
const COMMON = 4;
/** Days between two documents that tell of one event. */
const NEAR = 21;
const WEIGHTS = {
  term: 1,
  common: 0.3,
  site: 0.5,
  figure: 1,
  many: 0.5,
  body: 1,
  capital: 0.7,
  place: 0.5,
  day: 0.5,
  dateline: 0.5,
  inDocuments: 0.5,
  parts: 1,
  kin: -0.5,
};
const NEEDED = 2;
const NEEDED_OF_MANY = 4;
/** Of the terms of the shorter sentence. */
const COVERED = 0.35;

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
        const key = `${a.at.path} ${a.at.span.start} ${b.at.path} ${b.at.span.start}`;
        if (a.at.path === b.at.path || met.has(key)) continue;
        met.add(key);
        const shared = apart(facts, a, b) ? sharedBy(facts, spread, a, b) : undefined;
        if (shared) pairs.set(key, { a: a.at, b: b.at, points: shared.points, why: shared.why });
      }
    });
  }
  return [...pairs.values()].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

function spreadOf(all: readonly Told[]): ReadonlyMap<string, number> {
  const paths = new Map<string, Set<string>>();
  for (const { at, terms } of all)
    for (const term of terms) {
      const own = paths.get(term);
      if (own) own.add(at.path);
      else paths.set(term, new Set([at.path]));
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
      const key = `${told.spot.role === 'seat' ? 'seat ' : ''}${term}`;
      const own = buckets.get(key);
      if (own) own.push(told);
      else buckets.set(key, [told]);
    }
  }
  return buckets;
}

function apart(facts: Facts, a: Told, b: Told): boolean {
  if (!spotsApart(a.spot, b.spot) || !oneRole(a, b) || otherDays(a, b)) return false;
  if (mentions(facts, a.at.path, b) || mentions(facts, b.at.path, a)) return false;
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

function placesOf({ linked }: Facts, { at, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    at.path,
    spot.levels.flatMap(({ entity }) => entity ?? []),
  );
}

function otherDays(a: Told, b: Told): boolean {
  if (a.at.when && b.at.when && datesCompared(a.at.when, b.at.when)?.exclude) return true;
  if (sameDay(a, b) || a.spot.role === 'seat') return false;
  if (longAgo(a) !== longAgo(b)) return true;
  const [x, y] = [daysOf(a.day), daysOf(b.day)];
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) > NEAR;
}

/** Told of a time long before its document; what has no time is told of its document's. */
function longAgo({ at: { when }, day }: Told): boolean {
  const [then, now] = [daysOf(when?.value), daysOf(day)];
  return !!then && (now ? now.from - then.to > LONG : /^\d{4}$/.test(when?.value ?? ''));
}

/** Days. */
const LONG = 60;

function sameDay({ at: a }: Told, { at: b }: Told): boolean {
  const [x, y] = [daysOf(a.when?.value), daysOf(b.when?.value)];
  return !!x && !!y && x.from <= y.to && y.from <= x.to && x.to - x.from <= 1 && y.to - y.from <= 1;
}

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

/** What a calendar has in the present may be a plan, and may have come to pass. */
function plansApart(a: Told, b: Told): boolean {
  return (a.at.stance === 'planned') !== (b.at.stance === 'planned') && !a.timeless && !b.timeless;
}

/** "A further 200 joined them in Oxelby": not those of whom others tell. */
function isAddition({ readings }: Facts, { at: { path, context } }: Told): boolean {
  return /\b(?:also|further|another|other|elsewhere|similar|too|second|earlier|previous(?:ly)?)\b/i.test(
    readings.get(path)?.text.content.slice(context.start, context.end) ?? '',
  );
}

interface Shared {
  readonly points: number;
  readonly why: readonly Phrase[];
}

function sharedBy(facts: Facts, spread: ReadonlyMap<string, number>, a: Told, b: Told): Shared | undefined {
  const few = areFew(facts.linked);
  if (!few && !shareAStory(facts.linked, a.at.path, b.at.path)) return undefined;
  if ([a, b].some(({ at }) => at.stance === 'denied' || at.stance === 'hypothetical')) return undefined;
  if (plansApart(a, b) || isAddition(facts, a) || isAddition(facts, b)) return undefined;
  const parts = partsApart(a.spot, b.spot);
  const verbs = verbsOf(a, b);
  if (!parts && !verbs) return undefined;
  const figures = figuresShared(a, b);
  if (figures === undefined || othersAct(facts, a, b)) return undefined;
  const most = Math.max(COMMON, facts.readings.size / 20);
  const terms = [...a.terms].filter((term) => b.terms.has(term) || b.carried.has(term));
  terms.push(...[...a.carried].filter((term) => b.terms.has(term)));
  const weight = (term: string) =>
    a.site.has(term) ? WEIGHTS.site : !few && (spread.get(term) ?? 0) > most ? WEIGHTS.common : WEIGHTS.term;
  const told = terms.filter((term) => term !== a.verb && term !== b.verb && !/^\d/.test(term));
  const bodies = namedIn(facts, a).filter((one) => namedIn(facts, b).includes(one));
  const known = bodies.flatMap(({ name }) => name.toLowerCase().split(/\s+/));
  const capitals = [...a.capitals].filter(
    (word) => b.capitals.has(word) && !known.includes(word) && !terms.includes(termOf(word)),
  );
  const common = terms.length + bodies.length + capitals.length + (verbs === 'kin' ? 1 : 0);
  if (common < COVERED * Math.min(a.terms.size, b.terms.size)) return undefined;
  const points =
    told.reduce((sum, term) => sum + weight(term), 0) +
    figures.reduce((sum, value) => sum + WEIGHTS.figure + (value >= 10 ? WEIGHTS.many : 0), 0) +
    capitals.length * WEIGHTS.capital +
    bodies.reduce((sum, { type }) => sum + (type === 'place' ? WEIGHTS.place : WEIGHTS.body), 0) +
    (sameDay(a, b) ? WEIGHTS.day : 0) +
    (near(a, b) ? WEIGHTS.dateline : 0) +
    (a.spot.role === 'seat' ? WEIGHTS.body : 0) +
    (parts ? WEIGHTS.parts : 0) +
    (verbs === 'kin' ? WEIGHTS.kin : 0);
  if (a.spot.role === 'seat' && !bodies.some(({ type }) => type !== 'place') && !namesShared(a, b)) return undefined;
  return points >= (few ? NEEDED : NEEDED_OF_MANY) ? { points, why: whyOf(a, terms, bodies) } : undefined;
}

function whyOf({ verb }: Told, terms: readonly string[], bodies: readonly Entity[]): readonly Phrase[] {
  const names = bodies.map(({ name }) => name);
  const words = [...(verb ? [verb] : []), ...terms.filter((term) => term !== verb)];
  return [
    names.length > 0
      ? phrase('Both say where: {0}, of {1}.', words.join(', '), names)
      : phrase('Both say where, in the same words: {0}.', words.join(', ')),
  ];
}

/** `kin` where two verbs tell it; `undefined` where they tell two things. */
function verbsOf(a: Told, b: Told): 'one' | 'kin' | undefined {
  if (a.spot.role === 'seat') return 'one';
  // "Carpet warehouse, Tanner Street, fully alight".
  if (a.note !== b.note) return 'kin';
  if (!a.verb || !b.verb) return undefined;
  if (a.verb === b.verb || (a.terms.has(b.verb) && b.terms.has(a.verb) && isEvent(a.verb) && isEvent(b.verb)))
    return 'one';
  return tellOnePlace(a.verb, b.verb) ? 'kin' : undefined;
}

function isEvent(term: string): boolean {
  return isFrame(term) && !things.has(term);
}

/** Values that both count of one thing; `undefined` where they count one thing differently. */
function figuresShared(a: Told, b: Told): readonly number[] | undefined {
  const shared: number[] = [];
  for (const one of a.spot.sentence.figures)
    for (const other of b.spot.sentence.figures) {
      if (one.unit !== other.unit || one.figure !== other.figure) continue;
      if (one.value !== other.value) return undefined;
      shared.push(one.value);
    }
  return [...new Set(shared)];
}

/** Those who act before the spot, of whom the other sentence knows nobody. */
function othersAct(facts: Facts, a: Told, b: Told): boolean {
  const [x, y] = [a, b].map((told) => actorsOf(facts, told)) as [readonly Entity[], readonly Entity[]];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}

function actorsOf({ linked }: Facts, { at, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    at.path,
    spot.sentence.names
      .filter(
        ({ mention, entity }) =>
          mention.end <= spot.start && (entity.type === 'person' || entity.type === 'organisation'),
      )
      .map(({ entity }) => entity),
  );
}

/** Whom the sentence names beside the spot. */
function namedIn({ linked }: Facts, { at, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    at.path,
    spot.sentence.names
      .filter(({ mention }) => mention.end <= spot.start || mention.start >= spot.end)
      .map(({ entity }) => entity),
  );
}

/** A name of two words that both write with capitals, whether or not it was recognized. */
function namesShared(a: Told, b: Told): boolean {
  return [...a.capitals].filter((word) => b.capitals.has(word)).length > 1;
}

function near(a: Told, b: Told): boolean {
  const [x, y] = [daysOf(a.day), daysOf(b.day)];
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) <= 3;
}
