/** Runs of capitalised words: the stretches a name can cover, with their heads. */
import type { Span } from '../../text/span';
import { hashOf } from './hash';
import { type Layout, PLACE } from './layout';
import { Case, type Word } from './word';

/** Indexes of units; `end` excluded. */
export interface Run extends Span {
  /** Runs that hang together by "of", "for", "and": `Bank of China`. A run by itself is a chain of one. */
  readonly chain: Chain;
}

export interface Chain {
  readonly first: Span;
  /** The end of its last run. */
  end: number;
  runs: number;
}

const LONGEST_CHAIN = 6;
const LINKS = new Set(
  [
    'of',
    'for',
    'and',
    'the',
    'de',
    'la',
    'del',
    'di',
    'da',
    'do',
    'dos',
    'du',
    'des',
    'van',
    'von',
    'der',
    'den',
    '&',
    "'s",
    '’s',
    'e',
    'y',
    'et',
    'und',
    'al',
    'bin',
    'ibn',
    'on',
    'in',
    'at',
  ].map((word) => hashOf(word)),
);
const INNER = new Set(['&', '-', '‐', '‑', '.', "'", '’'].map((word) => hashOf(word)));

export function capitalised(word: Word): boolean {
  return word.writing >= Case.Capital;
}

/** Of each unit the run it belongs to; `undefined` outside. */
export function runsOf(
  words: readonly Word[],
  layout: Layout,
  sequences: readonly Span[],
): readonly (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(words.length);
  for (const sequence of sequences) {
    let chain: Chain | undefined;
    for (let i = sequence.start; i < sequence.end; ) {
      if (!capitalised(words[i] as Word)) {
        i++;
        continue;
      }
      const end = endOfRun(words, layout, i, sequence.end);
      if (chain && chain.runs < LONGEST_CHAIN && isLink(words, chain.end, i)) {
        chain.end = end;
        chain.runs++;
      } else chain = { first: { start: i, end }, end, runs: 1 };
      runs.fill({ start: i, end, chain }, i, end);
      i = end;
    }
  }
  return runs;
}

function endOfRun(words: readonly Word[], layout: Layout, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const word = words[end] as Word;
    if (capitalised(word)) end++;
    else if (
      INNER.has(word.hash) &&
      end + 1 < limit &&
      capitalised(words[end + 1] as Word) &&
      holds(words, layout, end)
    )
      end += 2;
    else break;
  }
  return end;
}

/** A full stop holds a run together only behind an initial; a hyphen only where nothing is spaced. */
function holds(words: readonly Word[], layout: Layout, at: number): boolean {
  const glued = ((layout.place[at] as number) & PLACE.glued) !== 0;
  if ((words[at] as Word).hash === STOP) return glued && (words[at - 1] as Word).writing === Case.Initial;
  if ((words[at] as Word).hash === AMPERSAND) return true;
  return glued;
}

const STOP = hashOf('.');
const AMPERSAND = hashOf('&');

function isLink(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 2 || to === from) return false;
  for (let i = from; i < to; i++) if (!LINKS.has((words[i] as Word).hash)) return false;
  return true;
}
