/**
 * The event that a stretch of a sentence tells: "the board had approved the sale", "her dismissal", "the collision".
 *
 * It is known by its verb, or by the noun that stands for one, and by whom and what the stretch names with it. This is
 * no parser: of two verbs the one beside the word that joins the stretch to the rest is taken.
 */
import type { LocalEntity, Reading } from '../../entities/reading';
import { overlaps, type Span } from '../../text/span';
import { lineAt } from '../../text/text';
import { general, things } from '../frames/things';
import { isSupport } from '../identity/comparable';
import { participantsOf } from '../participants';
import type { Sentence, Word } from '../sentence';
import { isFrame, isVerbal, termOf } from '../words';

export interface Deed {
  readonly path: string;
  readonly span: Span;
  /** Of its verb or noun: `approve`. `''` where no word of it tells what happened. */
  readonly head: string;
  readonly named: readonly LocalEntity[];
  /** What else the stretch speaks of; without the head. */
  readonly terms: ReadonlySet<string>;
  /** What is spoken of before it, where a pronoun of the stretch goes on about that: "it was awarded". */
  readonly carried: ReadonlySet<string>;
}

/** Verbs that say no more than that the noun beside them happened. */
const EMPTY = new Set(
  'take come go get make have give follow happen occur be do remain hold want need hear'.split(' ').map(termOf),
);
const AUXILIARY = /^(?:was|were|had|has|have|been|is|are|being|be|got)$/i;
const DID = /^(?:did|does|didn['’]t)$/i;
const RELATIVE = /^(?:who|which|that|whose|where|whom)$/i;
/** Before a participle they make an adjective or a noun of it. */
const ADJECTIVAL = /^(?:a|an|the|his|her|its|their|our|this|that|of|by|in|on|at|for|with|and|from|to)$/i;

/** Of `span`, which is `before` the joining word or `behind` it. */
export function deedIn(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  span: Span,
  side: 'before' | 'behind',
): Deed | undefined {
  // "Before the end of June" tells no event.
  const isDate = (word: Span) => sentence.dates.some((date) => overlaps(date, word));
  const words = sentence.words.filter((word) => word.start >= span.start && word.end <= span.end && !isDate(word));
  if (!words.some(({ term }) => term !== '')) return undefined;
  const head = headOf(words, side);
  const clause = sentence.names.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end);
  const named = clause.map(({ entity }) => entity);
  if (side === 'before' && head) named.push(...participantsOf(reading, sentences, sentence, head.clause).entities);
  const stretch = reading.text.content.slice(span.start, span.end);
  const speaker = FIRST.test(stretch) ? speakerAt(reading, span.start) : undefined;
  if (speaker) named.push(speaker);
  const terms = termsIn(words).filter((term) => term !== head?.term);
  const shared = side === 'before' ? sharedWith(sentence, span) : [];
  return {
    path: reading.path,
    span,
    head: head?.term ?? '',
    named: [...new Set(named)],
    terms: new Set([...terms, ...shared.filter((term) => term !== head?.term)]),
    carried: new Set(BACK.test(stretch) ? spokenBefore(sentences, sentence, span) : []),
  };
}

const FIRST = /\b(?:I|me|my|we|us|our)\b/;
const BACK = /\b(?:it|its|they|them|their|this|that|these|those|one|ones|so)\b/i;

function termsIn(words: readonly Word[]): readonly string[] {
  return words.map(({ term }) => term).filter((term) => term !== '');
}

/** "The firm had audited our books and signed them off a month before …": two deeds of one time. */
function sharedWith(sentence: Sentence, { start, end }: Span): readonly string[] {
  const own = sentence.words.findIndex((word) => word.start >= start);
  const and = sentence.words[own - 1];
  const first = sentence.words[own];
  if (!first || !/^and$/i.test(and?.text ?? '') || !isVerbal(first.text) || first.end > end) return [];
  const from = sentence.words.findLastIndex(({ text }, i) => i < own - 1 && /^[,;:.–—]$/.test(text));
  return termsIn(sentence.words.slice(from + 1, own - 1));
}

/** Of the sentence before the stretch, or where it begins with that, of the last one that tells anything. */
function spokenBefore(sentences: readonly Sentence[], sentence: Sentence, { start }: Span): readonly string[] {
  const here = termsIn(sentence.words.filter((word) => word.end <= start));
  if (here.length > 1) return here;
  const before = sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
  return termsIn(before.findLast(({ words }) => termsIn(words).length > 2)?.words ?? []);
}

/** Whose words they are in a transcript: "DIAZ (Harbour Board): I was there …". */
function speakerAt({ text, entities }: Reading, offset: number): LocalEntity | undefined {
  const line = lineAt(text, offset);
  const label = LABEL.exec(text.content.slice(line.start, line.end));
  if (!label) return undefined;
  return entities.find(
    ({ type, mentions }) =>
      type === 'person' &&
      mentions.some(({ start, end }) => start >= line.start && end <= line.start + label[0].length),
  );
}

const LABEL = /^\W*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:\([^)\n]{1,60}\))?\s?:\s/u;

function headOf(words: readonly Word[], side: 'before' | 'behind'): Word | undefined {
  const relative = side === 'behind' ? words.findIndex(({ text }, i) => i > 0 && RELATIVE.test(text)) : -1;
  const own = relative < 0 ? words : words.slice(0, relative);
  const predicates = own.filter((word, i) => isPredicate(own, word, i));
  const predicate = side === 'before' ? predicates.at(-1) : predicates[0];
  if (predicate && !EMPTY.has(predicate.term) && !isSupport(predicate.term)) return predicate;
  const nouns = withoutRelative(own, predicate).filter(({ term }) => isFrame(term) && !things.has(term));
  const subject = predicate && subjectOf(own);
  if (subject && subject.start < predicate.start && (isFrame(subject.term) || nouns.length === 0)) return subject;
  const telling = nouns.filter(({ term }) => !general.has(term));
  const leading = nouns[0] && own[own.indexOf(nouns[0]) + 1]?.text === 'of' ? nouns[0] : undefined;
  const noun = leading ?? telling[0] ?? nouns[0];
  return (
    noun ??
    (predicate && !EMPTY.has(predicate.term) ? predicate : undefined) ??
    own.find(({ text, term }, i) => i === 0 && term !== '' && /ing$/i.test(text)) ??
    (side === 'behind' ? nominalOf(own) : undefined)
  );
}

/** "Before the sale of the mill", "ahead of any word from the ministry": what stands before the preposition. */
function nominalOf(words: readonly Word[]): Word | undefined {
  const close = words.findIndex(({ text }, i) => i > 0 && (CLOSES.test(text) || AUXILIARY.test(text)));
  return (close < 0 ? words : words.slice(0, close)).findLast(({ term }) => /\p{L}{3}/u.test(term));
}

/** "The audit of which they found a record was made": not of what was found. */
function withoutRelative(words: readonly Word[], predicate: Word | undefined): readonly Word[] {
  const from = words.findIndex(({ text }, i) => i > 0 && RELATIVE.test(text));
  const to = predicate ? words.indexOf(predicate) : -1;
  return from > 0 && from < to ? words.filter((_, i) => i < from || i >= to) : words;
}

/** "The first call to the tower was made": a call. */
function subjectOf(words: readonly Word[]): Word | undefined {
  const close = words.findIndex(({ text }, i) => i > 0 && (CLOSES.test(text) || AUXILIARY.test(text)));
  return words.slice(0, Math.max(0, close)).findLast(({ term }) => term !== '');
}

const CLOSES = /^(?:of|to|in|on|at|for|with|from|by|about|into|over|under|between|who|which|that|whose|where|whom)$/i;

function isPredicate(words: readonly Word[], word: Word, i: number): boolean {
  const { text, term } = word;
  if (term === '') return false;
  const before = words.slice(Math.max(0, i - 3), i);
  // "Did not touch the radio": what follows first.
  const did = before.findLastIndex((word) => DID.test(word.text));
  if (did >= 0 && before.slice(did + 1).every((word) => word.term === '')) return true;
  if (!(isVerbal(text) || isPhrase(word))) return false;
  if (before.some((word) => AUXILIARY.test(word.text))) return true;
  const previous = before.at(-1);
  return previous !== undefined && !/ing$/i.test(text) && !ADJECTIVAL.test(previous.text);
}

/** "Took office", "handed in her notice": read as one. */
function isPhrase({ text, term }: Word): boolean {
  return isFrame(term) && termOf(text) !== term;
}
