/**
 * What a reader may fold away: boilerplate, header fields, lists of links, and the text below each heading.
 *
 * Boilerplate is what the text was wrapped in: advertisements, captions, bylines, credits, "Read more". A word or two
 * between two such lines (the page's topic) is folded with them; a single line is left as it is.
 */
import type { Folder } from '../index/folder';
import type { Line, LineKind } from '../text/lines';
import type { Span } from '../text/span';
import type { Text } from '../text/text';

export interface Fold extends Span {
  readonly kind: 'boilerplate' | 'fields' | 'menu' | 'section';
}

/** From the start of the first line to the end of the last; in the order of their kinds. */
export function folding(folder: Folder, path: string): readonly Fold[] | undefined {
  const text = folder.reading(path)?.text;
  if (!text) return undefined;
  const wrapped = runs(text, (line, index) => WRAPPING.has(line.kind) || isTopic(text, index));
  const fields = runs(text, ({ kind }) => kind === 'field');
  const menus = runs(text, (line) => isShort(line)).filter(({ length }) => length >= MENU);
  return [
    ...wrapped.map((lines) => fold('boilerplate', lines)),
    ...fields.map((lines) => fold('fields', lines)),
    ...menus.map((lines) => fold('menu', lines)),
    ...sections(text).map((lines) => fold('section', lines)),
  ];
}

const WRAPPING: ReadonlySet<LineKind> = new Set(['boilerplate', 'caption', 'byline']);
/** In UTF-16 units. */
const SHORT = 40;
/** Fewer short lines may be a name and an address, or a headline in parts. */
const MENU = 5;

/** Two lines and more that pass, blank ones between them left aside unless they are a gap of several. */
function runs(text: Text, passes: (line: Line, index: number) => boolean): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  let open: Line[] | undefined;
  let blanks = 0;
  text.lines.forEach((line, index) => {
    if (line.kind === 'blank') {
      blanks += 1;
      if (blanks > 1) open = undefined;
      return;
    }
    if (!passes(line, index)) open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      found.push(open);
    }
    blanks = 0;
  });
  return found.filter(({ length }) => length > 1);
}

function isTopic({ lines }: Text, index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  return line !== undefined && isShort(line) && isBoilerplate(before) && isBoilerplate(after);
}

function isShort({ kind, start, end }: Line): boolean {
  return kind === 'heading' && end - start <= SHORT;
}

function isBoilerplate(line: Line | undefined): boolean {
  return line !== undefined && WRAPPING.has(line.kind);
}

/** A heading that stands by itself, with the paragraphs below it down to the next one. */
function sections(text: Text): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  text.lines.forEach((line, index) => {
    const alone = isGap(text.lines[index - 1]) && isGap(text.lines[index + 1]);
    if (line.kind === 'heading' && alone) found.push([line]);
    else if (line.kind !== 'blank') found.at(-1)?.push(line);
  });
  return found.filter(({ length }) => length > 1);
}

function isGap(line: Line | undefined): boolean {
  return line === undefined || line.kind === 'blank';
}

function fold(kind: Fold['kind'], lines: readonly Line[]): Fold {
  return { kind, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
