/** The spots of a document with the statement that each makes: the verb that governs it, and what its sentence tells. */

import type { Reading } from '../../entities/reading';
import type { DateMention, NameMention } from '../../recognize/mentions';
import { overlaps } from '../../text/span';
import { lineAt } from '../../text/text';
import { onceEach } from '../once';
import { clauseAt, sentencesOf, type Word } from '../sentence';
import type { Statement } from '../statement';
import { statedAt } from '../statements';
import { isNote } from './bare-spots';
import { isPresent, verbOf } from './spot-verbs';
import { type Spot, spotsIn } from './spots';

export interface Told {
  readonly path: string;
  readonly spot: Spot;
  /** Made when it is asked for: few spots are ever held against another. */
  readonly at: () => Statement;
  readonly when: DateMention | undefined;
  /** The term of the verb, or of the noun that stands for one. */
  readonly verb: string | undefined;
  /** Of its sentence, the spot's own nouns included, no names. */
  readonly terms: ReadonlySet<string>;
  /** Capitalised words outside the spot and the dates, in lower case. */
  readonly capitals: ReadonlySet<string>;
  /** Of the spot's own nouns. */
  readonly site: ReadonlySet<string>;
  /** Of the sentence before, where a pronoun stands for what it names. */
  readonly carried: ReadonlySet<string>;
  /** Whether its sentence is an entry of a log or a list, without a verb. */
  readonly note: boolean;
  /** Whether it is told in the present or without a verb, as calendars tell what is to come. */
  readonly timeless: boolean;
  /** EDTF, of the document: its own date, else the first day it states. */
  readonly day: string | undefined;
}

/** In reading order. */
export const toldIn = onceEach(read);

function read(reading: Reading): readonly Told[] {
  const sentences = sentencesOf(reading);
  return spotsIn(reading).flatMap((spot): readonly Told[] => {
    const { kind } = lineAt(reading.text, spot.sentence.start);
    if (kind === 'byline' || kind === 'boilerplate') return [];
    const sentence = sentences[spot.sentence.index];
    if (!sentence) return [];
    const text = reading.text.content.slice(spot.start, spot.end);
    const name: NameMention = { kind: 'name', type: 'place', start: spot.start, end: spot.end, text, confidence: 1 };
    const verb = verbOf(spot);
    const when = dayOf(reading, spot);
    let stated: Statement | undefined;
    const at = () => {
      if (stated) return stated;
      const one = statedAt(reading, sentences, sentence, spot, { kind: 'place', name });
      stated = { ...one, when, stance: spot.states ? 'asserted' : one.stance, frames: verb ? [verb] : one.frames };
      return stated;
    };
    const capitals = capitalsOf(spot);
    const own = spot.sentence.words.slice(spot.from, spot.to + 1).flatMap(({ term }) => term || []);
    const terms = spot.sentence.words.flatMap(({ term, text }) =>
      term === '' || isCapital(text, own, term) ? [] : term,
    );
    const before = pointsBack(reading, spot) ? sentences[spot.sentence.index - 1] : undefined;
    return [
      {
        spot,
        path: reading.path,
        at,
        when,
        verb,
        terms: new Set(terms),
        capitals,
        site: new Set(own),
        carried: new Set(before?.words.flatMap(({ term }) => (term === '' || terms.includes(term) ? [] : term))),
        note: isNote(spot.sentence.words),
        timeless: isNote(spot.sentence.words) || spot.sentence.words.some((_, i) => isPresent(spot.sentence.words, i)),
        day: reading.recognized.dateline.date ?? reading.recognized.dates.find(isDay)?.value,
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

/** "A collector recognised it in a shop in Oxelby." */
function pointsBack({ text }: Reading, { sentence, start, states }: Spot): boolean {
  const lead = text.content.slice(sentence.start, states?.start ?? start);
  const paragraph = text.paragraphs.find((one) => one.start <= sentence.start && sentence.start < one.end);
  return (
    /\b(?:it|they|them|he|she|him|her|this|these|those|all|both)\b/i.test(lead) && paragraph?.start !== sentence.start
  );
}

function isDay({ value, stated }: DateMention): boolean {
  return stated.includes('day') && stated.includes('year') && value !== undefined;
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
