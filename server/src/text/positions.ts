/** Offsets to lines and columns and back: the one file of the house that converts them. */
import type { Line } from './lines';
import { lineAt, type Text } from './text';

/** Both from 0; `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export function positionAt(text: Text, offset: number): Position {
  const line = lineAt(text, offset);
  return { line: text.lines.indexOf(line), character: Math.min(offset, line.end) - line.start };
}

/** A position behind the end of its line, or of the document, is taken for that end. */
export function offsetAt(text: Text, position: Position): number {
  const line = text.lines[position.line];
  if (!line) return position.line < 0 ? 0 : text.content.length;
  return Math.min(line.start + Math.max(0, position.character), (line satisfies Line).end);
}
