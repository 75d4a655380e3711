/**
 * The words of the language as the model sees them: the lists that know a word, and its share in the
 * scores of the units around it, which is summed up once and kept.
 */
import { LABELS } from './labels';
import { addRows, lookUp, type Table } from './table';
import { type FeaturedWord, OFFSETS, type Word, wordOf } from './word';

export interface WeighedWord extends Word {
  /**
   * From `at` on, what it adds to the scores of the unit at each of `OFFSETS`: `PAIRS` numbers each, in steps of the
   * first pass. Words share their memory, which lies closer together so.
   */
  readonly shares: Int32Array;
  readonly at: number;
}

/** A number holds the sums of two labels, the second above 16 bits: so both are added at once. */
export const PAIRS = (LABELS + 1) >> 1;

export interface Lexicon {
  word(text: string): WeighedWord;
}

/** Words kept at most; then all are forgotten and summed up again as they come. */
const KEPT = 20_000;

/** `keys` are the hashes of listed words, cut to `listedKey`, in rising order, `lists` the bits of each. */
export function lexiconOf(keys: Int32Array, lists: Uint8Array, table: Table): Lexicon {
  const listsOf = listsIn(keys, lists);
  const kept = new Map<string, WeighedWord>();
  const weighed = weighing(table);
  return {
    word(text) {
      let word = kept.get(text);
      if (!word) {
        word = weighed(wordOf(text, listsOf));
        if (kept.size >= KEPT) kept.clear();
        kept.set(text, word);
      }
      return word;
    },
  };
}

/** What is kept of the hash of a listed word: one unlisted word in five hundred passes for a listed one. */
export function listedKey(hash: number): number {
  return hash >>> 6;
}

/** The lists that know the word of a hash, as bits; 0 where none does. */
export function listsIn(keys: Int32Array, lists: Uint8Array): (hash: number) => number {
  return (hash) => {
    const wanted = listedKey(hash);
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const key = keys[middle] as number;
      if (key === wanted) return lists[middle] as number;
      if (key < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
}

/** Words whose shares lie in one piece of memory. */
const TOGETHER = 512;

function weighing(table: Table): (word: FeaturedWord) => WeighedWord {
  const sums = new Int32Array(LABELS);
  const size = OFFSETS.length * PAIRS;
  let shares = new Int32Array(0);
  let free = 0;
  return ({ hash, shape, writing, lists, features }) => {
    if (free === shares.length) {
      shares = new Int32Array(TOGETHER * size);
      free = 0;
    }
    const at = free;
    free += size;
    for (const [k, seen] of features.entries()) {
      sums.fill(0);
      const features = Int32Array.from(seen);
      lookUp(table, features, features.length);
      addRows(table, features, 0, features.length, sums);
      for (let y = 0; y < LABELS; y++) addTo(shares, at + k * PAIRS, y, sums[y] as number);
    }
    return { hash, shape, writing, lists, shares, at };
  };
}

function addTo(shares: Int32Array, from: number, label: number, sum: number): void {
  const pair = from + (label >> 1);
  shares[pair] = (shares[pair] as number) + (label & 1 ? sum << 16 : sum);
}
