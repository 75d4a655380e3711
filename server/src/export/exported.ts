/** A folder in the formats of other tools: the list of them. */
import type { Folder } from '../index/folder';
import type { PlacedRuling } from '../index/placed';
import type { Finding } from '../rules/rule';
import { brat } from './brat';
import { conll } from './conll';
import { csv } from './csv';
import { markdown } from './markdown';
import { webAnnotation } from './webAnnotation';

export interface ExportedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** What there is to take away. */
export interface Taken {
  readonly folder: Folder;
  readonly findings: readonly Finding[];
  readonly settled: readonly SettledFinding[];
}

export interface SettledFinding {
  readonly finding: Finding;
  /** The decision that it is none, or which side is right. */
  readonly by: PlacedRuling;
}

export type Format = (taken: Taken) => readonly ExportedFile[];

/** Every list of files stands in an order that does not depend on how the folder came to be. */
export const exportsTo: Readonly<Record<'brat' | 'webannotation' | 'csv' | 'conll' | 'markdown', Format>> = {
  brat: ({ folder }) => brat(folder),
  webannotation: webAnnotation,
  csv,
  conll: ({ folder }) => conll(folder),
  markdown,
};
