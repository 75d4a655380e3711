/**
 * Whether two documents tell one deed: the same deed, of the same.
 *
 * The same it is by a name, or by a noun where neither has another name. In a handful of documents a deed that each of
 * them tells once is one also where either leaves open whom it befell, or the other document speaks of that elsewhere.
 * What anything meets any day needs a name or noun of both; in a larger folder everything needs a name.
 */
import type { Entity } from '../../entities/across';
import type { Reading } from '../../entities/reading';
import { type Phrase, phrase } from '../../text/phrase';
import { overlaps } from '../../text/span';
import { daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { VAGUE } from '../governing';
import { eachHasItsOwn, othersTakePart } from '../identity/parties';
import { areHandful, shareAStory } from '../identity/story';
import { alike } from '../lexicon/alike';
import { sidesApart } from '../places/site-nouns';
import { sentencesOf } from '../sentence';
import type { Statement } from '../statement';
import { stemOf } from '../words';
import { deeds } from './deeds';
import type { Theme } from './themes';

export interface Told {
  readonly path: string;
  readonly deed: string;
  readonly theme: Theme;
  /** The words that tell it and those right beside them, in lower case. */
  readonly told: readonly string[];
}

/** How sure it is: `named` by a name of both, `alike` by a noun, `only` as the one deed of its kind in each. */
export type Oneness = 'named' | 'alike' | 'only';

/** `undefined` where it may be two. `own`: all tellings of the deed in the folder. */
export function oneDeed(facts: Facts, own: readonly Told[], a: Told, b: Told): Oneness | undefined {
  if (isAddition(a) || isAddition(b) || othersMeet(facts, a, b)) return undefined;
  const few = areHandful(facts.linked);
  if (!few && !shareAStory(facts.linked, a.path, b.path)) return undefined;
  if (sharedNames(facts, a, b).length > 0) return 'named';
  if (!few) return undefined;
  if (sharedTerms(a.theme, b.theme).length > 0 || sharedCapitals(a.theme, b.theme).length > 0) return 'alike';
  // Kin may be two stages of one course.
  if (a.deed !== b.deed || !isOnly(own, a) || !isOnly(own, b)) return undefined;
  const { common, again } = deeds[a.deed] ?? {};
  if (common && (again || (!a.theme.open && !b.theme.open))) return undefined;
  const known = knows(facts, a, b) || knows(facts, b, a) || (!common && isNewsOf(facts, a, b));
  return known && ofOneThing(facts, a, b) ? 'only' : undefined;
}

/** In days. */
const NEWS = 4;

/** Two documents of the same days and one story. */
function isNewsOf({ linked, readings }: Facts, { path: a }: Told, { path: b }: Told): boolean {
  const [x, y] = [a, b].map((path) => daysOf(readings.get(path)?.recognized.dateline.date));
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) <= NEWS && shareAStory(linked, a, b);
}

const ADDITION =
  /^(?:also|more|next|further|another|other|elsewhere|too|second|third|again|previous(?:ly)?|former|earlier)$/;

function isAddition({ theme, told }: Told): boolean {
  return [...theme.words, ...told].some((word) => ADDITION.test(word));
}

function isOnly(own: readonly Told[], told: Told): boolean {
  return own.every((other) => other === told || other.path !== told.path);
}

/** Deeds between parties: another party makes another deed. */
const BETWEEN = new Set('signing settlement sale merger match meeting wedding divorce'.split(' '));

/** Whether it is a deed between parties, and each of the two statements has one of its own. */
export function otherParties(facts: Facts, deed: string, a: Statement, b: Statement): boolean {
  return BETWEEN.has(deed) && (eachHasItsOwn(facts, a, b) || othersTakePart(facts, a, b));
}

/** Other names, other sides or numbers: what befell one of two. */
export function othersMeet(facts: Facts, a: Told, b: Told): boolean {
  if (sharedNames(facts, a, b).length > 0) return false;
  const [x, y] = [a.theme, b.theme];
  const isNamed = (word: string) => [...y.capitals].some((other) => other.startsWith(word) || word.startsWith(other));
  if (x.capitals.size > 0 && y.capitals.size > 0 && ![...x.capitals].some(isNamed)) return true;
  return [...x.terms].some((one) => [...y.terms].some((other) => sidesApart(one, other) || bothNumbers(one, other)));
}

function bothNumbers(one: string, other: string): boolean {
  return one !== other && /^\d+$/.test(one) && /^\d+$/.test(other);
}

function sharedNames({ linked }: Facts, a: Told, b: Told): readonly Entity[] {
  const others = entitiesOf(linked, b.path, b.theme.entities);
  return entitiesOf(linked, a.path, a.theme.entities).filter((one) => others.includes(one));
}

/** Words of names, recognized or not. */
function sharedCapitals(a: Theme, b: Theme): readonly string[] {
  return [...a.capitals].filter((word) => word.length > 2 && !TITLE.test(word) && b.capitals.has(word));
}

const TITLE = /^(?:the|mrs?|ms|dr|professor|president|minister|mayor|captain|king|queen|saint|lord|lady|new|old)$/;

function sharedTerms(a: Theme, b: Theme): readonly string[] {
  const others = [...b.terms].filter((term) => !isWeak(term));
  return [...a.terms].filter((term) => !isWeak(term) && others.some((other) => alike(term, other)));
}

function isWeak(term: string): boolean {
  return VAGUE.has(term) || WEAK.has(term) || /^\d/.test(term);
}

const WEAK = new Set(
  `person man woman people boy girl old larg small mani few first last next day night week month year morning evening
  head bod work plac tim thing part new report old offic offici`.split(/\s+/),
);

/** Whether the document of `b` speaks of what the deed befell in `a`, or `a` leaves it open. */
function knows(facts: Facts, { theme }: Told, b: Told): boolean {
  if (theme.open) return true;
  const words = wordsIn(facts, b.path);
  return [...theme.terms, ...[...theme.capitals].map(stemOf)].some((word) => !isWeak(word) && words.has(word));
}

/** Words of two documents that have to be common where they name nobody in common. */
const WORDS = 2;

function ofOneThing(facts: Facts, a: Told, b: Told): boolean {
  if (shareAStory(facts.linked, a.path, b.path) || a.theme.open !== b.theme.open) return true;
  const others = wordsIn(facts, b.path);
  return [...wordsIn(facts, a.path)].filter((word) => others.has(word)).length >= WORDS;
}

const keptWords = new WeakMap<Reading, ReadonlySet<string>>();

/** Terms, and stems of the words of names; those that say little left out. */
function wordsIn({ readings }: Facts, path: string): ReadonlySet<string> {
  const reading = readings.get(path);
  if (!reading) return new Set();
  const known = keptWords.get(reading);
  if (known) return known;
  const words = sentencesOf(reading).flatMap((sentence) =>
    sentence.words.flatMap((word) => {
      if (sentence.dates.some((date) => overlaps(date, word))) return [];
      const tells = word.term !== '' || /^\p{Lu}\p{L}{3}/u.test(word.text);
      return tells ? [word.term, stemOf(word.text)].filter((one) => one.length > 2 && !isWeak(one)) : [];
    }),
  );
  const all = new Set(words);
  keptWords.set(reading, all);
  return all;
}

export function whyOne(facts: Facts, a: Told, b: Told): readonly Phrase[] {
  const names = sharedNames(facts, a, b).map(({ name }) => name);
  const shared = sharedTerms(a.theme, b.theme);
  if (names.length > 0) return [phrase('Both tell what happened to {0}.', names)];
  return [
    shared.length > 0
      ? phrase('Both tell what happened to the same: {0}.', shared)
      : phrase('Each of the two tells once that it happened.'),
  ];
}
