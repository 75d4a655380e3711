/**
 * What shows that two sentences tell one thing: the verb that governs their spots, and words, names and numbers of both.
 *
 * Somebody else who acts, another number of the same thing, a plan and what came, and what is told as one more set them
 * apart.
 */
import type { Entity } from '../../entities/across';
import { type Phrase, phrase } from '../../text/phrase';
import { daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { things } from '../frames/things';
import { areFew, shareAStory } from '../identity/story';
import { isFrame, termOf } from '../words';
import { tellOnePlace } from './place-kin';
import { partsApart } from './spots-apart';
import type { Told } from './told-spots';

/** A term of more documents, and of more than one in twenty, tells little. */
const COMMON = 4;
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
  parts: 1,
  kin: -0.5,
};
const NEEDED = 2;
const NEEDED_OF_MANY = 4;
/** Of the terms of the shorter sentence. */
const COVERED = 0.35;

export interface Shared {
  readonly points: number;
  readonly why: readonly Phrase[];
}

/** `undefined` where too little shows it, or anything shows two things. `spread` has by term in how many documents it is. */
export function sharedBy(facts: Facts, spread: ReadonlyMap<string, number>, a: Told, b: Told): Shared | undefined {
  const few = areFew(facts.linked);
  if (!few && !shareAStory(facts.linked, a.path, b.path)) return undefined;
  if (isAddition(facts, a) || isAddition(facts, b)) return undefined;
  const parts = partsApart(a.spot, b.spot);
  const verbs = verbsOf(a, b);
  const figures = figuresShared(a, b);
  // A quake of one county is felt in the next.
  if (verbs !== 'one' && [a, b].every(({ spot }) => WIDE.test(spot.levels.at(-1)?.noun ?? ''))) return undefined;
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
  return points >= (few ? NEEDED : NEEDED_OF_MANY) && !stancesApart(a, b)
    ? { points, why: whyOf(a, terms, bodies) }
    : undefined;
}

const WIDE = /^(?:county|province|region|district|state|island|valley|coast|sea|bay)$/;

/** What a calendar has in the present may be a plan, and may have come to pass. */
function stancesApart(a: Told, b: Told): boolean {
  const stances = [a.at().stance, b.at().stance];
  if (stances.some((stance) => stance === 'denied' || stance === 'hypothetical')) return true;
  return stances.includes('planned') && stances[0] !== stances[1] && !a.timeless && !b.timeless;
}

/** "A further 200 joined them in Oxelby": not those of whom others tell. */
function isAddition({ readings }: Facts, { path, spot: { sentence } }: Told): boolean {
  return /\b(?:also|further|next|another|other|elsewhere|similar|too|second|earlier|previous(?:ly)?)\b/i.test(
    readings.get(path)?.text.content.slice(sentence.start, sentence.end) ?? '',
  );
}

function whyOf({ spot: { sentence } }: Told, terms: readonly string[], bodies: readonly Entity[]): readonly Phrase[] {
  const names = bodies.map(({ name }) => name);
  const shared = sentence.words.filter(({ term }) => terms.includes(term)).map(({ text }) => text.toLowerCase());
  const words = [...new Set(shared)].join(', ');
  return [
    names.length > 0
      ? phrase('Both say where: {0}, of {1}.', words, names)
      : phrase('Both say where, in the same words: {0}.', words),
  ];
}

/** By their verbs and by what they count alone. */
export function mayBeOne(a: Told, b: Told): boolean {
  return (verbsOf(a, b) !== undefined || partsApart(a.spot, b.spot)) && figuresShared(a, b) !== undefined;
}

/** `kin` where two verbs tell it; `undefined` where they tell two things. */
function verbsOf(a: Told, b: Told): 'one' | 'kin' | undefined {
  if (a.spot.role === 'seat') return 'one';
  if (a.verb && b.verb) {
    if (a.verb === b.verb) return 'one';
    if (a.terms.has(b.verb) && b.terms.has(a.verb) && isEvent(a.verb) && isEvent(b.verb)) return 'one';
    if (tellOnePlace(a.verb, b.verb)) return 'kin';
  }
  // "Carpet warehouse, Tanner Street, fully alight".
  if (a.note === b.note) return undefined;
  return (a.verb && b.terms.has(a.verb)) || (b.verb && a.terms.has(b.verb)) ? 'one' : 'kin';
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

function actorsOf({ linked }: Facts, { path, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    path,
    spot.sentence.names
      .filter(
        ({ mention, entity }) =>
          mention.end <= spot.start && (entity.type === 'person' || entity.type === 'organisation'),
      )
      .map(({ entity }) => entity),
  );
}

/** Whom the sentence names beside the spot. */
function namedIn({ linked }: Facts, { path, spot }: Told): readonly Entity[] {
  return entitiesOf(
    linked,
    path,
    spot.sentence.names
      .filter(({ mention }) => mention.end <= spot.start || mention.start >= spot.end)
      .map(({ entity }) => entity),
  );
}

/** A name of two words that both write with capitals, whether or not it was recognized. */
function namesShared(a: Told, b: Told): boolean {
  return [...a.capitals].filter((word) => b.capitals.has(word)).length > 1;
}

/** Documents of about the same days. */
function near(a: Told, b: Told): boolean {
  const [x, y] = [daysOf(a.day), daysOf(b.day)];
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) <= 3;
}

/** Both state a day for it, and the same. */
export function sameDay(a: Told, b: Told): boolean {
  const [x, y] = [daysOf(a.when?.value), daysOf(b.when?.value)];
  return !!x && !!y && x.from <= y.to && y.from <= x.to && x.to - x.from <= 1 && y.to - y.from <= 1;
}
