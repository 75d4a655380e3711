/**
 * A bench of news clusters: as published, with a fact changed, and with facts only rewritten.
 *
 * `BENCH/WORLD/CLUSTER/*.txt` for each world; `BENCH/gold.jsonl` says what was changed in `mutated`,
 * `BENCH/benign.jsonl` what was rewritten in `benign`. Offsets there count code points, here UTF-16 units.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/src/text/span';

export const WORLDS = ['clean', 'mutated', 'benign'] as const;
export type World = (typeof WORLDS)[number];

export interface Cluster {
  readonly world: World;
  readonly name: string;
  readonly folder: string;
  /** Its texts by document: the file's name without `.txt`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Spans of one document. */
export interface Passage {
  readonly document: string;
  readonly spans: readonly Span[];
}

/** A fact that was rewritten without changing its meaning. */
export interface Rewrite {
  readonly cluster: string;
  readonly at: Passage;
}

/** A fact that was changed so that it disagrees with other documents. */
export interface Injection extends Rewrite {
  readonly kind: string;
  /** How alike the two sentences are: `near`, `mid`, `far`. */
  readonly tier: string;
  /** Where the other documents state the fact, as far as that is known. */
  readonly support: readonly Passage[];
}

/** Clusters of one world, ordered; none where the bench lacks that world. */
export function clustersOf(bench: string, world: World): readonly Cluster[] {
  const folder = join(bench, world);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ world, name, folder: join(folder, name), texts: textsOf(join(folder, name)) }));
}

/** Of the clusters given, all of them mutated. */
export function injectionsOf(bench: string, clusters: readonly Cluster[]): readonly Injection[] {
  return linesOf<WrittenInjection>(join(bench, 'gold.jsonl')).flatMap((line) => {
    const cluster = clusters.find(({ name }) => name === line.cluster);
    if (!cluster) return [];
    const support = line.support.flatMap(({ doc, span }) => (span ? [passage(cluster, doc, [span])] : []));
    const { kind, tier } = line;
    return [{ cluster: line.cluster, at: passage(cluster, line.doc, line.spans), kind, tier, support }];
  });
}

/** Of the clusters given, all of them benign. */
export function rewritesOf(bench: string, clusters: readonly Cluster[]): readonly Rewrite[] {
  return linesOf<WrittenRewrite>(join(bench, 'benign.jsonl')).flatMap((line) => {
    const cluster = clusters.find(({ name }) => name === line.cluster);
    return cluster ? [{ cluster: line.cluster, at: passage(cluster, line.doc, line.spans) }] : [];
  });
}

type WrittenSpan = readonly [start: number, end: number];

interface WrittenRewrite {
  readonly cluster: string;
  readonly doc: string;
  readonly spans: readonly WrittenSpan[];
}

interface WrittenInjection extends WrittenRewrite {
  readonly kind: string;
  readonly tier: string;
  readonly support: readonly { readonly doc: string; readonly span?: WrittenSpan | null }[];
}

function linesOf<T>(file: string): readonly T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function textsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return new Map(files.sort().map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8')]));
}

/** Throws where the cluster lacks the document. */
function passage(cluster: Cluster, document: string, spans: readonly WrittenSpan[]): Passage {
  const text = cluster.texts.get(document);
  if (text === undefined) throw new Error(`${cluster.folder} has no ${document}.txt`);
  const units = codePointOffsets(text);
  return { document, spans: spans.map(([start, end]) => ({ start: units(start), end: units(end) })) };
}

const BEYOND_ONE_UNIT = /[\u{10000}-\u{10ffff}]/u;

function codePointOffsets(text: string): (codePoints: number) => number {
  if (!BEYOND_ONE_UNIT.test(text)) return (codePoints) => codePoints;
  const letters = [...text];
  return (codePoints) => letters.slice(0, codePoints).join('').length;
}
