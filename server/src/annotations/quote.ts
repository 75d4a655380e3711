/**
 * Words of a document with enough around them to find them again: what a decision or a note is made on.
 *
 * A quote has no carriage returns, so that it holds when a checkout changes the line ends.
 */
import { type CodePoints, codePointsOf } from '../text/codePoints';
import type { Span } from '../text/span';

export interface Quote {
  readonly exact: string;
  /**
   * The words before and after. A side of `TELLING` units or more was found once in its document, together with
   * the words, when the quote was made; a shorter one ends where the document does, or tells nothing by itself.
   */
  readonly prefix: string;
  readonly suffix: string;
  /** In code points from the top of the document, when the quote was made. */
  readonly start: number;
}

/** In UTF-16 units. */
export const TELLING = 32;
/** What repeats itself for longer than this is not told apart by its surroundings. */
const LONGEST = 1024;

/** Quotes spans of `content`; to be kept where many are quoted. */
export function quoting(content: string): (span: Span) => Quote {
  const points = codePointsOf(content);
  return (span) => quoteIn(content, span, points);
}

function quoteIn(content: string, { start, end }: Span, points: CodePoints): Quote {
  const words = content.slice(start, end);
  const prefix = side(content, (length) => {
    const from = wholeFrom(content, start - length);
    return { text: content.slice(from, start), needle: content.slice(from, end), ends: from === 0 };
  });
  const suffix = side(content, (length) => {
    const to = wholeTo(content, end + length);
    return { text: content.slice(end, to), needle: content.slice(start, to), ends: to === content.length };
  });
  return { exact: lineEnds(words), prefix: lineEnds(prefix), suffix: lineEnds(suffix), start: points.at(start) };
}

interface Side {
  readonly text: string;
  /** The side and the words together. */
  readonly needle: string;
  /** Whether it reaches the document's end. */
  readonly ends: boolean;
}

function side(content: string, take: (length: number) => Side): string {
  for (let length = TELLING; length <= LONGEST; length *= 2) {
    const { text, needle, ends } = take(length);
    if (content.indexOf(needle) === content.lastIndexOf(needle) && lineEnds(text).length >= TELLING) return text;
    if (ends) break;
  }
  return take(TELLING - 2).text;
}

/** Never between the halves of a character, nor within a line end. */
function wholeFrom(content: string, offset: number): number {
  if (offset <= 0) return 0;
  return splits(content, offset) ? offset - 1 : offset;
}

function wholeTo(content: string, offset: number): number {
  if (offset >= content.length) return content.length;
  return splits(content, offset) ? offset + 1 : offset;
}

function splits(content: string, offset: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(content.slice(offset - 1, offset + 1));
}

export function lineEnds(content: string): string {
  return content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
}
