/**
 * Orders that an adverb tells, against what was told right before: "the permit came first; the money changed hands later".
 *
 * Read are later, afterwards, earlier, before and beforehand at the end of a clause, with a length before them or not:
 * "in the final they had to do without her, dismissed three days earlier".
 */
import type { Reading } from '../../entities/reading';
import type { Span } from '../../text/span';
import type { Sentence } from '../sentence';
import { type Deed, deedIn } from './deeds';
import { type Gap, lengthBefore, turned } from './joinings';
import type { Precedence } from './precedences';

const ADVERB =
  /\b(later|afterwards?|subsequently|earlier|before(?:hand)?|previously)(?=\s*(?:[.,;:!?)–—]|$)|\s+(?:by|and|but)\b)/giu;
const FIRST = /^(?:earlier|before|previously)/i;
/** What may be, or was not, has no place in time. */
const UNSURE =
  /\b(?:not|never|no|nobody|\p{L}+n['’]t|if|whether|would|will|could|may|might|should|must|or|sooner|years?\s+$)\b/iu;
const CLOSE =
  /\s-{1,3}\s|[;:!?()—–“”"]|(?<!\b(?:mr|mrs|ms|dr|prof|gen|sen|rep|lt|col|capt|st|jr|sr|inc|ltd|co|\p{L}))\.(?=\s|$)|,\s|\s(?:and|but|while|although|said|says|told)\s/giu;
/** UTF-16 units. */
const LONGEST = 120;

/** In order of their place; `sentences` are the reading's own. */
export function afterwardsIn(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
): readonly Precedence[] {
  const { content } = reading.text;
  return [...content.slice(sentence.start, sentence.end).matchAll(ADVERB)].flatMap((match): readonly Precedence[] => {
    const at = sentence.start + match.index;
    const length = lengthBefore(content, sentence, at);
    const word = match[1] ?? '';
    if (length?.within || (!length && /^before$/i.test(word))) return [];
    const end = length?.start ?? at;
    const stretch = { start: openingBefore(content, sentence, end), end };
    const gap = gapOf(FIRST.test(word), length?.length);
    if (!gap || UNSURE.test(content.slice(stretch.start, stretch.end))) return [];
    const one = deedIn(reading, sentences, sentence, stretch, 'before');
    const other = one && toldBefore(reading, sentences, sentence, stretch.start);
    if (!one || !other || one.head === other.head) return [];
    const span = { start: stretch.start, end: at + match[0].length };
    return [{ path: reading.path, sentence, span, one, other, gap }];
  });
}

function gapOf(first: boolean, days: Gap['days'] | undefined): Gap | undefined {
  if (days) return { days: turned(days, first), counted: true };
  const [low, high] = first ? [Number.NEGATIVE_INFINITY, 0] : [0, Number.POSITIVE_INFINITY];
  return { days: { low, high }, counted: false };
}

/** The event told last before `offset`: in the sentence, or where it only begins there, in the one before. */
export function toldBefore(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  offset: number,
): Deed | undefined {
  const here = { start: sentence.start, end: offset };
  const own = isTelling(sentence, here) ? deedIn(reading, sentences, sentence, here, 'before') : undefined;
  if (own) return own;
  const before = sentences[sentence.index - 1];
  if (!before || /\n\s*\n/.test(reading.text.content.slice(before.end, sentence.start))) return undefined;
  const told = deedIn(reading, sentences, before, before, 'before');
  return told && UNSURE.test(reading.text.content.slice(before.start, before.end)) ? undefined : told;
}

function isTelling({ words }: Sentence, { start, end }: Span): boolean {
  return words.filter((word) => word.term !== '' && word.start >= start && word.end <= end).length > 1;
}

function openingBefore(content: string, { start }: Sentence, end: number): number {
  const from = Math.max(start, end - LONGEST);
  const lead = content.slice(from, end).trimEnd();
  const close = [...lead.matchAll(CLOSE)].filter(({ index, 0: text }) => index + text.length < lead.length).at(-1);
  return close ? from + close.index + close[0].length : from;
}
