/**
 * The event that a stretch of a sentence tells: "the board had approved the sale", "her dismissal", "the collision".
 *
 * It is known by its verb, or by the noun that stands for one, and by whom and what the stretch names with it. This is
 * no parser: of two verbs the one beside the word that joins the stretch to the rest is taken.
 */
import type { LocalEntity, Reading } from '../../entities/reading';
import { overlaps, type Span } from '../../text/span';
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
}

/** Verbs that say no more than that the noun beside them happened. */
const EMPTY = new Set(
  'take come go get make have give follow happen occur be do remain hold want need'.split(' ').map(termOf),
);
const AUXILIARY = /^(?:was|were|had|has|have|been|is|are|being|be|got)$/i;
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
  const terms = words.map(({ term }) => term).filter((term) => term !== '' && term !== head?.term);
  return { path: reading.path, span, head: head?.term ?? '', named: [...new Set(named)], terms: new Set(terms) };
}

function headOf(words: readonly Word[], side: 'before' | 'behind'): Word | undefined {
  const relative = side === 'behind' ? words.findIndex(({ text }, i) => i > 0 && RELATIVE.test(text)) : -1;
  const own = relative < 0 ? words : words.slice(0, relative);
  const predicates = own.filter((word, i) => isPredicate(own, word, i));
  const predicate = side === 'before' ? predicates.at(-1) : predicates[0];
  if (predicate && !EMPTY.has(predicate.term) && !isSupport(predicate.term)) return predicate;
  const nouns = own.filter(({ term }) => isFrame(term) && !things.has(term));
  const telling = nouns.filter(({ term }) => !general.has(term));
  const leading = nouns[0] && own[own.indexOf(nouns[0]) + 1]?.text === 'of' ? nouns[0] : undefined;
  const noun = leading ?? telling[0] ?? nouns[0];
  return (
    noun ??
    (predicate && !EMPTY.has(predicate.term) ? predicate : undefined) ??
    own.find(({ text, term }, i) => i === 0 && term !== '' && /ing$/i.test(text))
  );
}

function isPredicate(words: readonly Word[], word: Word, i: number): boolean {
  const { text, term } = word;
  if (term === '' || !(isVerbal(text) || isPhrase(word))) return false;
  const before = words.slice(Math.max(0, i - 3), i);
  if (before.some((word) => AUXILIARY.test(word.text))) return true;
  const previous = before.at(-1);
  return previous !== undefined && !/ing$/i.test(text) && !ADJECTIVAL.test(previous.text);
}

/** "Took office", "handed in her notice": read as one. */
function isPhrase({ text, term }: Word): boolean {
  return isFrame(term) && termOf(text) !== term;
}
