/**
 * What a deed befalls, where a sentence tells it: the subject of "was opened" and "sank", the object of "opened the
 * bridge", what stands behind "the opening of".
 */
import type { LocalEntity } from '../../entities/reading';
import { overlaps } from '../../text/span';
import type { Sentence, Word } from '../sentence';
import { deeds } from './deeds';
import { ADVERB, BEING, isPredicate, type Occurrence } from './forms';

export interface Theme {
  /** Of its nouns, up to the first preposition but "of". */
  readonly terms: ReadonlySet<string>;
  readonly entities: readonly LocalEntity[];
  /** Its words with a capital, in lower case. */
  readonly capitals: ReadonlySet<string>;
  /** All its words, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether it is left open: a pronoun, or nothing at all. */
  readonly open: boolean;
}

type Region = readonly [first: number, last: number];

export function themeOf(sentence: Sentence, occurrence: Occurrence): Theme {
  const { words, names, dates, figures } = sentence;
  const regions = regionsOf(sentence, occurrence);
  const told = regions.flatMap(([first, last]) => words.slice(first, last + 1));
  const own = words.slice(occurrence.from, occurrence.to + 1);
  const inRegion = told.filter(
    (word) => (occurrence.gap !== undefined || !own.includes(word)) && !dates.some((date) => overlaps(date, word)),
  );
  const core = coreOf(inRegion);
  const terms = new Set(
    core
      .filter(
        (word) => word.term !== '' && !figures.some((figure) => figure.figure !== 'count' && overlaps(figure, word)),
      )
      .map(({ term }) => term),
  );
  const entities = [
    ...new Set(
      names.filter(({ mention }) => inRegion.some((word) => overlaps(mention, word))).map(({ entity }) => entity),
    ),
  ];
  const capitals = new Set(core.filter((word) => isCapital(word, sentence)).map(({ text }) => text.toLowerCase()));
  const all = new Set(inRegion.map(({ text }) => text.toLowerCase()));
  return { terms, entities, capitals, words: all, open: terms.size === 0 && entities.length === 0 };
}

function isCapital({ text, start }: Word, sentence: Sentence): boolean {
  return (
    /^\p{Lu}\p{L}/u.test(text) &&
    (start > (sentence.words[0]?.start ?? 0) || sentence.names.some(({ mention }) => mention.start === start))
  );
}

/** "The jar from the depot" is a jar; "the foundation of the hall" is of a hall. */
function coreOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, i) => i > 0 && PREPOSITION.test(text));
  return at < 0 ? words : words.slice(0, at);
}

const PREPOSITION =
  /^(?:on|in|at|from|to|by|with|for|near|under|over|behind|after|before|during|since|until|into|off|between|against|who|which|that|where|when)$/i;
const STOP =
  /^(?:[,;:.()–—-]|on|in|at|from|to|by|with|near|under|after|before|during|since|until|into|off|and|but|when|where|which|who|that|as|while|because)$/i;

function regionsOf(sentence: Sentence, { deed, from, to, noun, gap }: Occurrence): readonly Region[] {
  const { words } = sentence;
  if (gap && TOWARDS.test(words[to]?.text ?? '')) return [behind(words, to + 1)]; // "Put their names to the treaty."
  if (gap) return [gap, ...(OF.test(words[to + 1]?.text ?? '') ? [behind(words, to + 2)] : [])];
  if (noun)
    return [before(sentence, from, true), ...(OF.test(words[to + 1]?.text ?? '') ? [behind(words, to + 2)] : [])];
  const passive = words
    .slice(Math.max(0, from - 3), from)
    .some(({ text }, i, all) => BEING.test(text) && all.slice(i + 1).every((word) => ADVERB.test(word.text)));
  const whole = to > from && !PARTICLE.test(words[to]?.text ?? ''); // "Opened its doors" has its object in it.
  if (!passive && !whole && !deeds[deed]?.own && takesObject(sentence, to + 1)) return [behind(words, to + 1)];
  if (
    from <= 1 &&
    words[0]?.clause === words[from]?.clause &&
    from === words.findIndex(({ text }) => /\p{L}/u.test(text))
  ) {
    // "Founded in 1878, the Harbour Board is …": the one that the sentence goes on about.
    const comma = words.findIndex(({ text }, i) => i > to && text === ',');
    return comma < 0 ? [] : [behind(words, comma + 1)];
  }
  return [before(sentence, from, false)];
}

const PARTICLE = /^(?:up|down|out|off|over|on|in|to|with|of|at|as|from|into|open|free)$/i;
const TOWARDS = /^(?:to|on|with|of)$/i;
const OF = /^(?:of|for)$/i;

/** A noun phrase, not a place or time, right behind. */
function takesObject({ words, dates }: Sentence, at: number): boolean {
  const word = words[at];
  if (!word || !/[\p{L}\d]/u.test(word.text) || STOP.test(word.text) || PREPOSITION.test(word.text)) return false;
  return (
    !dates.some((date) => overlaps(date, word)) &&
    !ADVERB.test(word.text) &&
    !/^(?:again|today|yesterday|last|this|next|early|late|up|down|out|here|there|about|around|ago)$/i.test(word.text)
  );
}

const LONGEST = 8;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|may|can)$/i;

function behind(words: readonly Word[], at: number): Region {
  let last = at;
  while (
    last < words.length &&
    last - at < LONGEST &&
    !(
      last > at &&
      (STOP.test(words[last]?.text ?? '') || FINITE.test(words[last]?.text ?? '') || isPredicate(words, last))
    )
  )
    last += 1;
  return [at, last - 1];
}

/** The words of the clause before, from the last verb on; of the clause before that where this one has no subject. */
function before(sentence: Sentence, from: number, noun: boolean): Region {
  const { words } = sentence;
  const clause = words[from]?.clause;
  let first = from;
  while (first > 0 && from - first < 2 * LONGEST) {
    const word = words[first - 1] as Word;
    if (word.clause !== clause || isPredicate(words, first - 1) || /^[;:.]$/.test(word.text)) break;
    if (noun && (PREPOSITION.test(word.text) || /^[,()–—]$/.test(word.text))) break;
    first -= 1;
  }
  const own = words
    .slice(first, from)
    .filter(
      ({ text }) =>
        /\p{L}/u.test(text) &&
        !BEING.test(text) &&
        !ADVERB.test(text) &&
        !/^(?:has|have|had|will|would|to)$/i.test(text),
    );
  const relative =
    own.length === 0 ||
    (own.length === 1 && /^(?:which|that|who|whose|where|when|and|but|as)$/i.test(own[0]?.text ?? ''));
  if (noun || first === 0) return [first, from - 1];
  if (relative) return leadOf(sentence, first);
  // "The safe that she had locked in 1911 was opened."
  const that = words.slice(0, first).findLastIndex(({ text }) => /^(?:that|which|who)$/i.test(text));
  const bare = own.every((word) => PREPOSITION.test(word.text) || sentence.dates.some((date) => overlaps(date, word)));
  return bare && that > 0 ? leadOf(sentence, that) : [first, from - 1];
}

/** What stands before a relative or participle: "the bridge, which was opened". */
function leadOf({ words }: Sentence, end: number): Region {
  let last = end - 1;
  while (last >= 0 && !/\p{L}/u.test(words[last]?.text ?? '')) last -= 1;
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    !isPredicate(words, first - 1) &&
    !/^[,;:.()–—]$/.test(words[first - 1]?.text ?? '')
  )
    first -= 1;
  return [Math.max(0, first), last];
}
