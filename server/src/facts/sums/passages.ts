/** Stretches of a text that tell of one thing: each sentence alone, and each with the one that follows it. */
import type { Span } from '../../text/span';
import type { Text } from '../../text/text';

/** The sentence alone first; never across an empty line. */
export function sentencesTogether({ content, sentences }: Pick<Text, 'content' | 'sentences'>): readonly Span[] {
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1];
    const follows = next !== undefined && !/\n\s*\n/.test(content.slice(sentence.end, next.start));
    return follows ? [sentence, { start: sentence.start, end: next.end }] : [sentence];
  });
}
