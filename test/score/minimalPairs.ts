/** Minimal pairs: texts with one contradiction each, and the same texts with the least change that takes it away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../server/src/features/findings';
import { inEnglish } from '../../server/src/text/phrase';
import { folderOf } from '../support/engine';

const PAIRS = 'test/pairs';
/** Nothing was tuned to what is missed in `set-aside`. */
export const HALVES = ['open', 'set-aside'] as const;
export type Half = (typeof HALVES)[number];

/** Texts by the names of their files. */
type Documents = Readonly<Record<string, string>>;

export interface Pair {
  readonly id: string;
  readonly kind: string;
  /** Absent where the texts only look as if they contradicted each other. */
  readonly bad?: Documents;
  readonly good: Documents;
  readonly why: string;
}

/** By kind, ordered. */
export function pairsOf(half: Half): ReadonlyMap<string, readonly Pair[]> {
  const files = readdirSync(join(PAIRS, half)).sort();
  return new Map(files.map((file) => [file.replace(/\.jsonl$/, ''), pairsIn(join(PAIRS, half, file))]));
}

function pairsIn(file: string): readonly Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What is said of each warning, in order. */
export function warningsOn(documents: Documents): readonly string[] {
  const files = Object.entries(documents).map(([path, content]) => ({ path, content }));
  return findings(folderOf(files))
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${inEnglish(message)}`);
}
