/** What a growing selection takes in, step by step: the name, date or figure, its clause, sentence, paragraph, all. */
import { sentencesIn } from '../facts/sentence';
import type { Folder } from '../index/folder';
import { contains, type Span, touches } from '../text/span';
import { thingAt } from './at';

/** Each within the next and longer; never empty. `undefined` for a document the folder does not hold. */
export function selectionRanges(folder: Folder, path: string, offset: number): readonly Span[] | undefined {
  const reading = folder.reading(path);
  if (!reading) return undefined;
  const { text } = reading;
  const document = { start: 0, end: text.content.length };
  const paragraph = text.paragraphs.find((one) => touches(one, offset));
  const sentence = paragraph && sentenceOf(text.sentences, paragraph, offset);
  // Clauses are worked out for the one sentence: a book has too many.
  const [laid] = sentence ? sentencesIn({ ...reading, text: { ...text, sentences: [sentence] } }) : [];
  const mention = thingAt(folder, path, offset)?.mention;
  const clause = laid?.clauses.find((one) => touches(one, offset));
  // A name may run over the end of what was taken for a clause.
  const whole = clause && mention && !contains(clause, mention) ? undefined : clause;
  const taken: Span[] = [];
  for (const step of [document, paragraph, sentence, whole, mention])
    if (step && isInside(step, taken.at(-1))) taken.push({ start: step.start, end: step.end });
  return taken.reverse();
}

/** The one that holds the offset; behind the last full stop, the last. */
function sentenceOf(sentences: readonly Span[], paragraph: Span, offset: number): Span | undefined {
  const own = sentences.filter((sentence) => contains(paragraph, sentence));
  return own.find((sentence) => offset < sentence.end) ?? own.at(-1);
}

function isInside(step: Span, outer: Span | undefined): boolean {
  return !outer || (contains(outer, step) && step.end - step.start < outer.end - outer.start);
}
