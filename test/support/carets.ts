/** Caret lines of a fixture: what they mark in the line above them. */
import type { Span } from '../../server/src/text/span';

/** The text of a mark that goes on in the next line. */
export const GOES_ON = '...';

export interface WrittenLine {
  /** Offset of the line in the clean content. */
  readonly start: number;
  /** White space at its head, in columns. */
  readonly indent: number;
  /** What stands in the line as written and not in the clean one, in order. */
  readonly markers: { readonly column: number; readonly length: number }[];
}

export interface CaretMark extends Span {
  readonly text: string;
  readonly line: WrittenLine;
}

export function marksIn(carets: string, line: WrittenLine): CaretMark[] {
  return [...carets.matchAll(/(\^+)([^^]*)/g)].map(({ index, 1: run = '', 2: text = '' }) => ({
    line,
    start: cleanOffset(line, index),
    end: cleanOffset(line, index + run.length),
    text: text.trim(),
  }));
}

/** A column of the line as written, as an offset into the clean content. */
export function cleanOffset(line: WrittenLine, column: number): number {
  let offset = line.start + column;
  for (const marker of line.markers)
    if (marker.column < column) offset -= Math.min(marker.length, column - marker.column);
  return offset;
}

/** The marks of a document, those over several lines made whole. Throws where one goes on with nothing. */
export function joined(marks: readonly CaretMark[]): (Span & { readonly text: string })[] {
  const whole: (Span & { readonly text: string })[] = [];
  let waiting: number[] = []; // starts of the marks that go on in this line
  let going: number[] = []; // and of those that go on from it
  let line: WrittenLine | undefined;
  for (const mark of marks) {
    if (mark.line !== line) {
      if (waiting.length > 0) break;
      [waiting, going, line] = [going, [], mark.line];
    }
    const atHead = mark.start <= mark.line.start + mark.line.indent;
    const start = (atHead ? waiting.shift() : undefined) ?? mark.start;
    if (mark.text === GOES_ON) going.push(start);
    else whole.push({ start, end: mark.end, text: mark.text });
  }
  if (waiting.length > 0 || going.length > 0) throw new Error(`a mark ends in ${GOES_ON} and does not go on`);
  return whole;
}
