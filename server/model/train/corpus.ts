/** The annotated pieces: their text, and the marks as spans into it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../../src/recognize/mentions';
import { KINDS } from '../../src/recognize/names/labels';
import type { Span } from '../../src/text/span';

export interface Mark extends Span {
  readonly kind: NameType;
}

export interface Piece {
  readonly folder: string;
  readonly file: string;
  readonly content: string;
  /** In reading order; none overlaps another. */
  readonly marks: readonly Mark[];
}

const MARK = /\[\[([^\]|\n]+)\|([A-Z]+)\]\]/g;
/** Job titles are marked too, and left to the roles. */
const KIND: Readonly<Record<string, NameType | undefined>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
  ROLE: undefined,
};

/** Sorted by folder and file. */
export function readCorpus(root: string): readonly Piece[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => entry.name)
    .sort()
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => pieceOf(folder, file, readFileSync(join(root, folder, file), 'utf8'))),
    );
}

/** Throws where a mark is of an unknown type. */
export function pieceOf(folder: string, file: string, marked: string): Piece {
  const marks: Mark[] = [];
  let content = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', type = ''] = match;
    const kind = KIND[type];
    if (!(type in KIND)) throw new Error(`${folder}/${file}: unknown type in ${whole}`);
    content += marked.slice(end, match.index);
    if (kind) marks.push({ start: content.length, end: content.length + surface.length, kind });
    content += surface;
    end = match.index + whole.length;
  }
  return { folder, file, content: content + marked.slice(end), marks };
}

export function kindIndex(kind: NameType): number {
  return KINDS.indexOf(kind);
}
