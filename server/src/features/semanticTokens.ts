/**
 * What the names, dates, figures and roles of a document are, for an editor to colour.
 *
 * Tokens never overlap: a name comes before a date, a date before a figure, and a role is cut where a name stands in
 * it. None runs over the end of a line.
 */
import type { Folder } from '../index/folder';
import { overlaps, type Span } from '../text/span';

export const tokenTypes = ['person', 'organisation', 'place', 'date', 'figure', 'role'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `assumed`: a part of the date is not stated. `hedged`: "nearly", "at least". */
export const tokenModifiers = ['assumed', 'hedged'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** In reading order, only those that reach into `part`; `undefined` for a document the folder does not hold. */
export function semanticTokens(folder: Folder, path: string, part?: Span): readonly SemanticToken[] | undefined {
  const content = folder.reading(path)?.text.content;
  if (content === undefined) return undefined;
  const { start, end } = part ?? { start: 0, end: content.length };
  const marked = markedIn(folder, path).filter((mark) => overlaps(mark, { start, end }));
  return [...painted(content, marked, { start, end })];
}

/** What is to be painted over comes first. */
function markedIn(folder: Folder, path: string): readonly SemanticToken[] {
  const reading = folder.reading(path);
  if (!reading) return [];
  const { roles, figures, dates } = reading.recognized;
  return [
    ...roles.map((role) => token(role, 'role')),
    ...figures.map((figure) => token(figure, 'figure', figure.hedge && 'hedged')),
    ...dates.map((date) => token(date, 'date', date.assumed.length > 0 ? 'assumed' : undefined)),
    ...reading.entities.flatMap((local) => {
      const { type } = folder.linked.entityOf(path, local);
      if (type === 'other') return [];
      return local.mentions.map((name) => token(name, type));
    }),
  ];
}

function token({ start, end }: Span, type: TokenType, modifier?: TokenModifier): SemanticToken {
  return { start, end, type, modifiers: modifier ? [modifier] : [] };
}

/** Each stretch of the same paint, cut at line ends and without the blanks at its own. */
function* painted(content: string, marks: readonly SemanticToken[], part: Span): Iterable<SemanticToken> {
  const from = marks.reduce((least, { start }) => Math.min(least, start), part.start);
  const to = marks.reduce((most, { end }) => Math.max(most, end), part.end);
  const paint = new Int32Array(to - from + 1).fill(-1);
  marks.forEach(({ start, end }, index) => {
    paint.fill(index, start - from, end - from);
  });
  for (let start = from; start < to; start++) {
    const index = paint[start - from] as number;
    const mark = index < 0 ? undefined : marks[index];
    if (!mark || isBlank(content, start)) continue;
    let end = start + 1;
    while (paint[end - from] === index && content[end] !== '\n' && content[end] !== '\r') end += 1;
    yield { ...mark, start, end: start + content.slice(start, end).trimEnd().length };
    start = end - 1;
  }
}

function isBlank(content: string, at: number): boolean {
  return content.charAt(at).trim() === '';
}
