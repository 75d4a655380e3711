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
  const sentence = paragraph && sentenceOf(reading.text.sentences, paragraph, offset);
  // Clauses are worked out for the one sentence: a book has too many.
  const [laid] = sentence ? sentencesIn({ ...reading, text: { ...text, sentences: [sentence] } }) : [];
  const clause = laid?.clauses.find((one) => touches(one, offset));
  const steps = [thingAt(folder, path, offset)?.mention, clause, sentence, paragraph, document];
  return steps
    .flatMap((step) => (step ? [{ start: step.start, end: step.end }] : []))
    .reduceRight<readonly Span[]>((outer, step) => (isInside(step, outer[0]) ? [step, ...outer] : outer), []);
}

/** The one that holds the offset; behind the last full stop, the last. */
function sentenceOf(sentences: readonly Span[], paragraph: Span, offset: number): Span | undefined {
  const own = sentences.filter((sentence) => contains(paragraph, sentence));
  return own.find((sentence) => offset < sentence.end) ?? own.at(-1);
}

/** A name may run over the end of what was taken for a clause: then the clause is left out. */
function isInside(step: Span, outer: Span | undefined): boolean {
  return !outer || (contains(outer, step) && step.end - step.start < outer.end - outer.start);
}
