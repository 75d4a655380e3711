/** The spots of a document with the statement that each makes: the verb that governs it, and what its sentence tells. */
import type { Reading } from '../entities/reading';
import type { DateMention, NameMention } from '../recognize/mentions';
import { overlaps } from '../text/span';
import { lineAt } from '../text/text';
import { general, things } from './frames/things';
import { clauseAt, sentencesIn, type Word } from './sentence';
import { siteNoun } from './site-nouns';
import { type Spot, spotsIn } from './spots';
import type { Statement } from './statement';
import { statedAt } from './statements';
import { isFrame, isVerbal, termOf } from './words';

export interface Told {
  readonly spot: Spot;
  readonly at: Statement;
  /** The term of the verb, or of the noun that stands for one. */
  readonly verb: string | undefined;
  /** Of its sentence, the spot's own nouns included, no names. */
  readonly terms: ReadonlySet<string>;
  /** Capitalised words outside the spot and the dates, in lower case. */
  readonly capitals: ReadonlySet<string>;
  /** Of the spot's own nouns. */
  readonly site: ReadonlySet<string>;
}

const kept = new WeakMap<Reading, readonly Told[]>();

/** In reading order. */
export function toldIn(reading: Reading): readonly Told[] {
  const known = kept.get(reading) ?? read(reading);
  kept.set(reading, known);
  return known;
}

function read(reading: Reading): readonly Told[] {
  const sentences = sentencesIn(reading);
  return spotsIn(reading).flatMap((spot): readonly Told[] => {
    const { kind } = lineAt(reading.text, spot.sentence.start);
    if (kind === 'byline' || kind === 'boilerplate') return [];
    const sentence = sentences[spot.sentence.index];
    if (!sentence) return [];
    const text = reading.text.content.slice(spot.start, spot.end);
    const name: NameMention = { kind: 'name', type: 'place', start: spot.start, end: spot.end, text, confidence: 1 };
    const { frames, ...at } = statedAt(reading, sentences, sentence, spot, { kind: 'place', name });
    const verb = verbOf(spot);
    const capitals = capitalsOf(spot);
    const own = spot.sentence.words.slice(spot.from, spot.to + 1).flatMap(({ term }) => term || []);
    const terms = spot.sentence.words.flatMap(({ term, text }) =>
      term === '' || isCapital(text, own, term) ? [] : term,
    );
    return [
      {
        spot,
        at: { ...at, when: dayOf(reading, spot), frames: verb ? [verb] : frames },
        verb,
        terms: new Set(terms),
        capitals,
        site: new Set(own),
      },
    ];
  });
}

/** A capital of the spot's own name tells nothing of what happens there. */
function isCapital(text: string, own: readonly string[], term: string): boolean {
  return /^\p{Lu}/u.test(text) && own.includes(term);
}

/** At the start of a sentence only a name has one, and a name of two words. */
function capitalsOf({ sentence: { words, names, dates }, from, to }: Spot): ReadonlySet<string> {
  const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}\p{L}/u.test(word.text);
  return new Set(
    words.flatMap((word, i) => {
      if (!capital(word) || (i >= from && i <= to) || dates.some((date) => overlaps(date, word))) return [];
      const named = names.some(({ mention }) => overlaps(mention, word));
      return i > 0 || named || capital(words[i + 1]) ? word.text.toLowerCase() : [];
    }),
  );
}

/** They say of a thing no more than that it is there. */
const STATIVE = new Set('hang stand lie sit keep hous stor locat situat display exhibit'.split(' ').map(termOf));

const AUXILIARY = /^(?:will|would|shall|to|may|might|can|could|must|should|has|have|had)$/i;
const BEING = /^(?:is|are|was|were|be|been|being|am|gets?|got)$/i;
const ADVERB = /^(?:\p{Ll}+ly|not|also|now|already|still|since|then|once|again|up|out)$/u;
const ARTICLE = /^(?:a|an|the|its|their|his|her|our|of|in|at|on|by|for|with)$/i;

/** Of the verb nearest before the spot in its clause; else of the first behind it. */
function verbOf(spot: Spot): string | undefined {
  const { sentence, from, to } = spot;
  const beside = sentence.words[from - 2]?.text ?? '';
  if (BEING.test(beside) || (beside === ',' && sentence.words[to + 1]?.text === ',')) return BE;
  const verb = headOf(spot);
  return verb !== undefined && STATIVE.has(verb) ? BE : verb;
}

/** What stands for all that say no more. */
const BE = 'be';

function headOf({ sentence: { words, clauses }, from, to, states }: Spot): string | undefined {
  if (states) return states.term;
  const beside = words[from - 2];
  if (beside && isFrame(beside.term) && !things.has(beside.term) && !general.has(beside.term)) return beside.term;
  const start = clauses[words[from]?.clause ?? 0]?.start ?? 0;
  const verbs = words.filter((_, i) => (i < from || i > to) && isPredicate(words, i));
  const before = verbs.findLast((verb) => verb.end <= (words[from]?.start ?? 0) && verb.start >= start);
  return (before ?? verbs.find((verb) => verb.start >= (words[to]?.end ?? 0)))?.term;
}

/** "Its bottling line" and "a suspected sample" hold no verb. */
function isPredicate(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.term === '' || !/^\p{Ll}/u.test(word.text)) return false;
  if (PRESENT.has(word.text)) return true;
  const previous = words.slice(Math.max(0, i - 3), i).findLast(({ text }) => !ADVERB.test(text))?.text ?? '';
  if (AUXILIARY.test(previous) && !(/^to$/i.test(previous) && isPlaceWord(word))) return true;
  if (!isVerbal(word.text) || ARTICLE.test(words[i - 1]?.text ?? '')) return false;
  return !/ing$/i.test(word.text) || BEING.test(previous) || previous === ',';
}

/** Of verbs that say where something is. */
const PRESENT = new Set('hangs stands lies sits keeps houses stores'.split(' '));

function isPlaceWord({ text }: Word): boolean {
  return siteNoun(text) !== undefined;
}

const SAID =
  /\b(?:said|says|told|announced|reported|confirmed|added|statement|memo|letter|notice|note|release)\b(?:\s+\S+){0,4}?\s*$/i;

/** The day of what the sentence tells: neither the document's own nor that on which somebody said so. */
function dayOf({ text, recognized }: Reading, { sentence, start }: Spot): DateMention | undefined {
  const { span } = recognized.dateline;
  const own = sentence.dates.filter(
    (date) =>
      !(span && overlaps(span, date)) &&
      !SAID.test(text.content.slice(Math.max(sentence.start, date.start - 60), date.start)),
  );
  const clause = clauseAt(sentence, start);
  return own.find((date) => clauseAt(sentence, date.start) === clause) ?? own[0];
}
