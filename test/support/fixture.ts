/**
 * Documents and what is expected of them, written as one piece of text.
 *
 *     //- memo.txt
 *     Acme was <|>fined $4.2 million in 2021.
 *                       ^^^^^^^^^^^^ money 4200000 USD
 *     //- press.txt
 *     In 2021 [|Acme|] was fined $5 million.
 *
 * `//- path` begins a document; text without such a line is the one document `document.txt`. `<|>` is a
 * cursor, `[|…|]` a range. A line of carets marks what stands above it as it is written, markers
 * included; several marks may share a line or follow one another. A mark whose text is `...` goes on
 * with the mark at the head of the next line. Blank lines at the end of a document are dropped, and so
 * is its last line break.
 */
import type { Span } from '../../server/src/text/span';
import { type CaretMark, cleanOffset, joined, marksIn, type WrittenLine } from './carets';

export interface FixtureFile {
  readonly path: string;
  /** Without markers and caret lines. */
  readonly content: string;
}

export interface Place {
  readonly path: string;
  readonly offset: number;
}

export interface PlacedSpan extends Span {
  readonly path: string;
}

/** Something expected or found at a place, said in one line. */
export interface Mark extends PlacedSpan {
  readonly text: string;
}

/** Every list in the order of the fixture. */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly cursors: readonly Place[];
  readonly ranges: readonly PlacedSpan[];
  readonly marks: readonly Mark[];
}

/** Throws where the notation is broken: an unclosed range, carets under nothing. */
export function readFixture(written: string): Fixture {
  const documents = documentsOf(written).map(([path, lines]) => readDocument(path, lines));
  return {
    files: documents.map(({ path, content }) => ({ path, content })),
    cursors: documents.flatMap((document) => document.cursors),
    ranges: documents.flatMap((document) => document.ranges),
    marks: documents.flatMap((document) => document.marks),
  };
}

/** The fixture's only cursor; throws where there is none, or a second. */
export function cursorOf({ cursors }: Fixture): Place {
  const [cursor, second] = cursors;
  if (!cursor || second) throw new Error(`the fixture has ${cursors.length} cursors, not one`);
  return cursor;
}

function documentsOf(written: string): readonly (readonly [path: string, lines: string[]])[] {
  const lines = written
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const documents: [string, string[]][] = [];
  for (const line of lines) {
    const header = /^\/\/- (\S.*?)\s*$/.exec(line);
    if (header?.[1]) documents.push([header[1], []]);
    else {
      if (documents.length === 0) documents.push(['document.txt', []]);
      documents.at(-1)?.[1].push(line);
    }
  }
  return documents;
}

const CARET_LINE = /^[ \t]*\^/;
const MARKER = /<\|>|\[\||\|\]/g;

function readDocument(path: string, lines: readonly string[]) {
  const cursors: Place[] = [];
  const ranges: PlacedSpan[] = [];
  const open: number[] = [];
  const marks: CaretMark[] = [];
  const clean: string[] = [];
  let start = 0; // of the line being read
  let above: WrittenLine | undefined;
  for (const line of lines) {
    if (CARET_LINE.test(line)) {
      if (!above) throw new Error(`${path}: carets under nothing: ${line}`);
      marks.push(...marksIn(line, above));
      continue;
    }
    if (clean.length > 0) start += 1 + (clean.at(-1) as string).length;
    above = { start, markers: [], indent: /^\s*/.exec(line)?.[0].length ?? 0 };
    for (const match of line.matchAll(MARKER)) {
      const offset = cleanOffset(above, match.index);
      if (match[0] === '<|>') cursors.push({ path, offset });
      else if (match[0] === '[|') open.push(offset);
      else ranges.push({ path, start: opened(open, path, line), end: offset });
      above.markers.push({ column: match.index, length: match[0].length });
    }
    clean.push(line.replace(MARKER, ''));
  }
  if (open.length > 0) throw new Error(`${path}: a range is not closed`);
  return {
    path,
    content: clean.join('\n').replace(/(?:\n[ \t]*)+$/, ''),
    cursors,
    ranges: ranges.sort(byStart),
    marks: joined(marks)
      .map((mark) => ({ path, ...mark }))
      .sort(byStart),
  };
}

function opened(open: number[], path: string, line: string): number {
  const start = open.pop();
  if (start === undefined) throw new Error(`${path}: a range is closed that was not opened: ${line}`);
  return start;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
