/** Features of a unit in its place: neighbours taken together, its line, its run, the rest of the document. */
import type { Span } from '../../text/span';
import { joined } from './hash';
import type { Layout } from './layout';
import type { Run } from './runs';
import { Case, type Word } from './word';

export interface Context {
  readonly words: readonly Word[];
  readonly layout: Layout;
  readonly runs: readonly (Run | undefined)[];
  /** Of each unit the number of its word in this document, from 0; words that differ in case alone share one. */
  readonly numbers: Int32Array;
  /** Of each number: bits of `SEEN`. */
  readonly seen: Uint16Array;
}

/** At most this many features of a unit. */
export const MOST = 40;

const NOTHING = 0x51ed270b;

/** Of each feature of the unit at hand, what it tells, by which features are kept apart, and the value of that. */
const TEMPLATES = new Int32Array(MOST);
const VALUES = new Int32Array(MOST);

/** Writes the features of unit `i` behind the first `from` of `into`; returns where they end. */
export function contextFeatures(context: Context, i: number, sequence: Span, into: Int32Array, from: number): number {
  const count = contextValues(context, i, sequence, VALUES);
  for (let k = 0; k < count; k++) into[from + k] = joined(TEMPLATES[k] as number, VALUES[k] as number);
  return from + count;
}

function contextValues(context: Context, i: number, sequence: Span, into: Int32Array): number {
  const { words, layout } = context;
  const word = words[i] as Word;
  const previous = i > sequence.start ? words[i - 1] : undefined;
  const next = i + 1 < sequence.end ? words[i + 1] : undefined;
  const before = previous?.hash ?? NOTHING;
  const after = next?.hash ?? NOTHING;
  const shapeBefore = previous?.shape ?? NOTHING;
  const shapeAfter = next?.shape ?? NOTHING;
  const listsBefore = previous ? previous.lists * 8 + previous.writing : NOTHING;
  const listsAfter = next ? next.lists * 8 + next.writing : NOTHING;
  const lists = word.lists * 8 + word.writing;
  let n = 0;
  n = put(into, n, 101, joined(before, word.hash));
  n = put(into, n, 102, joined(word.hash, after));
  n = put(into, n, 103, joined(joined(shapeBefore, word.shape), shapeAfter));
  n = put(into, n, 104, joined(before, word.shape));
  n = put(into, n, 105, joined(word.shape, after));
  n = put(into, n, 106, joined(listsBefore, lists));
  n = put(into, n, 107, joined(lists, listsAfter));
  n = put(into, n, 108, joined(joined(before, after), word.writing));
  const line = layout.line[i] as number;
  const place = layout.place[i] as number;
  n = put(into, n, 110, joined(line, word.writing));
  n = put(into, n, 111, joined(place, word.writing));
  n = put(into, n, 112, joined(line, before));
  if (word.writing === Case.Lower || word.writing === Case.None) {
    n = put(into, n, 113, joined(joined(listsBefore, listsAfter), word.hash));
    return n;
  }
  const seen = context.seen[context.numbers[i] as number] as number;
  n = put(into, n, 120, joined(seen & 7, joined(line & 48, place & 1)));
  n = put(into, n, 121, seen);
  for (let bit = 8; bit <= 8192; bit <<= 1) if (seen & bit) n = put(into, n, 122, bit + word.writing);
  return n + runFeatures(context, i, sequence, into, n);
}

function runFeatures(context: Context, i: number, sequence: Span, into: Int32Array, from: number): number {
  const { words, runs } = context;
  const run = runs[i] as Run;
  const word = words[i] as Word;
  const head = words[run.end - 1] as Word;
  const first = words[run.start] as Word;
  const outside = run.start > sequence.start ? (words[run.start - 1] as Word).hash : NOTHING;
  const behind = run.end < sequence.end ? (words[run.end] as Word).hash : NOTHING;
  const length = Math.min(run.end - run.start, 5);
  const at = Math.min(i - run.start, 3) * 4 + Math.min(run.end - 1 - i, 3);
  let n = from;
  n = put(into, n, 130, joined(head.hash, at));
  n = put(into, n, 131, joined(first.hash, at));
  n = put(into, n, 132, joined(outside, at));
  n = put(into, n, 133, joined(behind, at));
  n = put(into, n, 134, joined(length * 16 + at, word.writing));
  n = put(into, n, 135, joined(head.lists, at));
  n = put(into, n, 136, joined(first.lists, at));
  n = put(into, n, 137, joined(joined(outside, behind), Math.min(length, 2)));
  const { first: root, end } = run.chain;
  if (root.start !== run.start) {
    const head = (words[root.end - 1] as Word).hash;
    n = put(into, n, 140, head);
    n = put(into, n, 141, joined(head, word.lists));
    n = put(into, n, 142, (words[root.start] as Word).hash);
  }
  if (end !== run.end) n = put(into, n, 143, joined((words[end - 1] as Word).hash, at));
  return n - from;
}

/** Puts a feature behind `n` others; returns how many there are. */
function put(into: Int32Array, n: number, template: number, value: number): number {
  TEMPLATES[n] = template;
  into[n] = value;
  return n + 1;
}
