/** Words of a document with a little of what stands around them, on one line: for lists and for the terminal. */
import type { Span } from './span';
import { lineAt, type Text } from './text';

/** On one line each; cut between words, with an ellipsis. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** With at most so many units on either side, all of it of the line or lines that hold the span. */
export function excerptOfLine(text: Text, span: Span, around: number): Excerpt {
  const { start } = lineAt(text, span.start);
  const end = Math.max(span.end, lineAt(text, span.end).end);
  return excerpt(text, span, { start, end }, around, around);
}

/** With at most so many units before and behind it, all of it from `context`. */
export function excerpt({ content }: Text, span: Span, context: Span, before: number, after: number): Excerpt {
  const head = content.slice(Math.min(context.start, span.start), span.start).trimStart();
  const tail = content.slice(span.end, Math.max(context.end, span.end)).trimEnd();
  return {
    before: flat(head.length > before ? `…${head.slice(-before).replace(/^\S*\s/, '')}` : head),
    marked: flat(content.slice(span.start, span.end)),
    after: flat(tail.length > after ? `${tail.slice(0, after).replace(/\s\S*$/, '')}…` : tail),
  };
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}
