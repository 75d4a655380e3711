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
  readonly seen: ReadonlyMap<number, number>;
}

/** At most this many features of a unit. */
export const MOST = 40;

const NOTHING = 0x51ed270b;

/** Writes the features of unit `i` over `into` and returns how many. */
export function contextFeatures(context: Context, i: number, sequence: Span, into: Int32Array): number {
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
  into[n++] = joined(101, joined(before, word.hash));
  into[n++] = joined(102, joined(word.hash, after));
  into[n++] = joined(103, joined(joined(shapeBefore, word.shape), shapeAfter));
  into[n++] = joined(104, joined(before, word.shape));
  into[n++] = joined(105, joined(word.shape, after));
  into[n++] = joined(106, joined(listsBefore, lists));
  into[n++] = joined(107, joined(lists, listsAfter));
  into[n++] = joined(108, joined(joined(before, after), word.writing));
  const line = layout.line[i] as number;
  const place = layout.place[i] as number;
  into[n++] = joined(110, joined(line, word.writing));
  into[n++] = joined(111, joined(place, word.writing));
  into[n++] = joined(112, joined(line, before));
  if (word.writing === Case.Lower || word.writing === Case.None) {
    into[n++] = joined(113, joined(joined(listsBefore, listsAfter), word.hash));
    return n;
  }
  const seen = context.seen.get(word.hash) ?? 0;
  into[n++] = joined(120, joined(seen & 7, joined(line & 48, place & 1)));
  into[n++] = joined(121, seen);
  for (let bit = 8; bit <= 8192; bit <<= 1) if (seen & bit) into[n++] = joined(122, bit + word.writing);
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
  into[n++] = joined(130, joined(head.hash, at));
  into[n++] = joined(131, joined(first.hash, at));
  into[n++] = joined(132, joined(outside, at));
  into[n++] = joined(133, joined(behind, at));
  into[n++] = joined(134, joined(length * 16 + at, word.writing));
  into[n++] = joined(135, joined(head.lists, at));
  into[n++] = joined(136, joined(first.lists, at));
  into[n++] = joined(137, joined(joined(outside, behind), Math.min(length, 2)));
  const { first: root, end } = run.chain;
  if (root.start !== run.start) {
    const head = (words[root.end - 1] as Word).hash;
    into[n++] = joined(140, head);
    into[n++] = joined(141, joined(head, word.lists));
    into[n++] = joined(142, (words[root.start] as Word).hash);
  }
  if (end !== run.end) into[n++] = joined(143, joined((words[end - 1] as Word).hash, at));
  return n - from;
}
