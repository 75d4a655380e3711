/** Offsets to lines and columns and back: the one file of the house that converts them. */
import type { Line } from './lines';
import { type Lined, lineNumberAt } from './text';

/** Both from 0; `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export function positionAt(text: Lined, offset: number): Position {
  const number = lineNumberAt(text, offset);
  const { start, end } = text.lines[number] as Line;
  return { line: number, character: Math.min(offset, end) - start };
}

/** A position behind the end of its line, or of the document, is taken for that end. */
export function offsetAt(text: Lined, position: Position): number {
  const line = text.lines[position.line];
  if (!line) return position.line < 0 ? 0 : text.content.length;
  return Math.min(line.start + Math.max(0, position.character), (line satisfies Line).end);
}
