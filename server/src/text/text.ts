/**
 * A document's text laid out: lines, paragraphs, sentences and tokens, computed once.
 *
 * Every part is a span into `content`, which is never changed, so a place found anywhere in the
 * house can be shown in the editor as it is.
 */
import { type Line, linesOf, paragraphsOf } from './lines';
import { sentencesOf } from './sentences';
import { firstEndingAfter, type Span } from './span';
import { type Token, tokensOf } from './tokens';

export interface Text {
  /** As decoded: no BOM, line ends as in the file. */
  readonly content: string;
  /** All of them, blank ones included, without their line ends. */
  readonly lines: readonly Line[];
  /** Runs of lines that are read as one flow of prose, hard-wrapped ones joined; every other non-blank line alone. */
  readonly paragraphs: readonly Span[];
  /** Never across a paragraph's end; together they cover every token. */
  readonly sentences: readonly Span[];
  /** Words, numbers and punctuation marks; white space is not a token. */
  readonly tokens: readonly Token[];
}

/** A text as far as lines are concerned. */
export type Lined = Pick<Text, 'content' | 'lines'>;

export function textOf(content: string): Text {
  const lines = linesOf(content);
  const paragraphs = paragraphsOf(content, lines);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(content, paragraph));
  return { content, lines, paragraphs, sentences, tokens: tokensOf(content) };
}

export function slice(text: Text, span: Span): string {
  return text.content.slice(span.start, span.end);
}

/** The sentence that holds `offset`; between two, the later one; `undefined` behind the last. */
export function sentenceAt(text: Text, offset: number): Span | undefined {
  return text.sentences[firstEndingAfter(text.sentences, offset)];
}

/** The line that holds `offset`. */
export function lineAt(text: Text, offset: number): Line {
  return text.lines[lineNumberAt(text, offset)] as Line;
}

/** Of the line that holds `offset`, counted from 0. */
export function lineNumberAt({ lines }: Lined, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
