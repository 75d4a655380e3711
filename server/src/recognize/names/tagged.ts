/** The chain at work on a text: both passes, and how sure the second is of each name. */
import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import { bestPath } from './best-path';
import { type Context, contextFeatures, MOST } from './context';
import { numbered, seenIn } from './document';
import { BEGIN, INSIDE, LABELS, LAST, labelOf, UNIT } from './labels';
import { layoutOf } from './layout';
import { PAIRS, type WeighedWord } from './lexicon';
import type { NamesModel, Pass } from './model';
import { runsOf } from './runs';
import { nearCapitals, setOutside, stretchesOf } from './stretches';
import { type Sums, sumsOf } from './sums';
import { addRows, lookUp, MOST_TOGETHER } from './table';
import type { Transitions } from './transitions';
import { type Units, unitsOf } from './units';
import { allOutside, type Found, foundIn, MOST_VOTES, readChoices, type Votes, voteFeatures, votesOf } from './votes';
import { OFFSETS, type Word } from './word';

export interface Laid<W extends Word = Word> extends Context, Units {
  readonly words: readonly W[];
  /** 1 for each unit with a capital near it; the others are not read. */
  readonly near: Uint8Array;
}

/** A name as units, and how probable it is that it is just this. */
export interface Tagged extends Found {
  readonly confidence: number;
}

/** A text as the chain sees it. */
export function laidOut<W extends Word>(text: Text, word: (text: string) => W): Laid<W> {
  const units = unitsOf(text);
  const { tokens, ends, sequences } = units;
  const words = tokens.map((token) => word(token.text));
  const layout = layoutOf(text, units, words);
  const runs = runsOf(words, layout, sequences);
  const numbers = numbered(words);
  const seen = seenIn(words, numbers, layout, runs);
  return { tokens, ends, sequences, words, layout, runs, numbers, seen, near: nearCapitals(words) };
}

export function tag(laid: Laid<WeighedWord>, model: NamesModel): readonly Tagged[] {
  const scores = firstScores(laid, model.first);
  const votes = firstVotes(laid, scores, model.first.transitions);
  addVotes(laid, votes, model.second, scores);
  const stretches = laid.sequences.flatMap((sequence) => stretchesOf(scores, sequence));
  return stretches.flatMap((stretch) => {
    const { transitions } = model.second;
    const found = foundIn(bestPath(scores, stretch, transitions), stretch);
    if (found.length === 0) return [];
    const sums = sumsOf(scores, stretch, transitions);
    return found.map((name) => ({
      ...name,
      confidence: probabilityOf(sums, transitions, name, stretch),
    }));
  });
}

export function firstScores(laid: Laid<WeighedWord>, { table }: Pass): Float32Array {
  const scores = new Float32Array(laid.words.length * LABELS);
  const { features, ends, sums } = UNITS_AT_HAND;
  for (const sequence of laid.sequences)
    for (let first = sequence.start; first < sequence.end; first += TOGETHER) {
      const behind = Math.min(first + TOGETHER, sequence.end);
      let count = 0;
      for (let i = first; i < behind; i++) {
        if (laid.near[i]) count = contextFeatures(laid, i, sequence, features, count);
        ends[i - first] = count;
      }
      lookUp(table, features, count);
      for (let i = first, from = 0; i < behind; i++) {
        if (!laid.near[i]) {
          setOutside(scores, i);
          continue;
        }
        const to = ends[i - first] as number;
        sumShares(laid.words, i, sequence, sums);
        addRows(table, features, from, to, sums);
        for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] = (sums[y] as number) * table.step;
        from = to;
      }
    }
  return scores;
}

/** Units whose features are looked up together. */
const TOGETHER = Math.floor(MOST_TOGETHER / Math.max(MOST, MOST_VOTES));
/** Their features, where those of each end, and what the features of one weigh in steps. */
const UNITS_AT_HAND = {
  features: new Int32Array(MOST_TOGETHER),
  ends: new Int32Array(TOGETHER),
  sums: new Int32Array(LABELS),
};

const SHARES = new Int32Array(PAIRS);

/** Writes what the words around unit `i` add to its scores over `sums`. */
function sumShares(words: readonly WeighedWord[], i: number, sequence: Span, sums: Int32Array): void {
  SHARES.fill(0);
  for (let k = 0; k < OFFSETS.length; k++) {
    const j = i + (OFFSETS[k] as number);
    if (j < sequence.start || j >= sequence.end) continue;
    const { shares, at } = words[j] as WeighedWord;
    for (let pair = 0, from = at + k * PAIRS; pair < PAIRS; pair++)
      SHARES[pair] = (SHARES[pair] as number) + (shares[from + pair] as number);
  }
  for (let y = 0; y < LABELS; y++) {
    const pair = SHARES[y >> 1] as number;
    const even = (pair << 16) >> 16;
    sums[y] = y & 1 ? (pair - even) >> 16 : even;
  }
}

/** What the first pass reads, given its scores. */
export function firstVotes(laid: Laid, scores: Float32Array, transitions: Transitions): Votes {
  const own = allOutside(laid.words.length);
  const found: Found[] = [];
  for (const sequence of laid.sequences)
    for (const stretch of stretchesOf(scores, sequence)) {
      readChoices(sumsOf(scores, stretch, transitions), stretch, own);
      found.push(...foundIn(bestPath(scores, stretch, transitions), stretch));
    }
  return votesOf(laid, own, found);
}

function addVotes(laid: Laid, votes: Votes, { table }: Pass, scores: Float32Array): void {
  const { features, sums } = UNITS_AT_HAND;
  for (const sequence of laid.sequences)
    for (let i = sequence.start; i < sequence.end; i++) {
      if (!laid.near[i]) continue;
      const count = voteFeatures(laid, votes, i, sequence, features);
      if (count === 0) continue;
      sums.fill(0);
      lookUp(table, features, count);
      addRows(table, features, 0, count, sums);
      for (let y = 0, at = i * LABELS; y < LABELS; y++)
        scores[at + y] = (scores[at + y] as number) + (sums[y] as number) * table.step;
    }
}

/** Of all readings of the sequence, the share that has just this name. */
function probabilityOf(sums: Sums, transitions: Transitions, name: Found, sequence: Span): number {
  const from = name.start - sequence.start;
  const to = name.end - 1 - sequence.start;
  let label = labelOf(name.kind, from === to ? UNIT : BEGIN);
  let share = sums.forward[from * LABELS + label] as number;
  for (let t = from + 1; t <= to; t++) {
    const next = labelOf(name.kind, t === to ? LAST : INSIDE);
    const factor = transitions.factors[label * LABELS + next] as number;
    share *= factor * (sums.factors[t * LABELS + next] as number) * (sums.scale[t] as number);
    label = next;
  }
  let total = 0;
  for (let y = 0; y < LABELS; y++)
    total += (sums.forward[to * LABELS + y] as number) * (sums.backward[to * LABELS + y] as number);
  return Math.min(1, (share * (sums.backward[to * LABELS + label] as number)) / total);
}
