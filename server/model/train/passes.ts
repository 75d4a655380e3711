/** The two passes learned: the first from marked text, the second from what first passes made of other text. */
import { LABELS } from '../../src/recognize/names/labels';
import { listsIn } from '../../src/recognize/names/lexicon';
import { decodeModel, type NamesModel } from '../../src/recognize/names/model';
import { firstScores, firstVotes, laidOut } from '../../src/recognize/names/tagged';
import { voteFeatures } from '../../src/recognize/names/votes';
import { wordOf } from '../../src/recognize/names/word';
import type { Span } from '../../src/text/span';
import { textOf } from '../../src/text/text';
import type { Piece } from './corpus';
import { encodeModel, type PackedLists, type Parts, pruned } from './encode';
import { type Example, examplesOf, firstFeatures, labelsOf, laidPiece } from './examples';
import { featuresOf, type Learned, learn, type Options } from './learn';
import { randomFrom } from './random';
import { type Pools, swapped } from './swap';

export const SEED = 20;
/** Features seen less often are not learned. */
const SELDOM = 2;
const FIRST: Options = { epochs: 4, rate: 0.1, decay: 4e-2, dropout: 0.3 };
const SECOND: Options = { epochs: 8, rate: 0.05, decay: 2e-2, dropout: 0.2 };
const MOST_FIRST = 135_000;
const MOST_SECOND = 4_000;

/** A pass that changes nothing. */
export const NOTHING: Learned = {
  keys: new Int32Array(0),
  weights: new Float32Array(0),
  transitions: new Float32Array(LABELS * LABELS),
};

/**
 * Learns from `pieces` and from `copies` of each with other names. What only the copies have is no feature:
 * the swapped words stay unknown, as most names are in the texts to come. `seed` decides the other names.
 */
export function firstPass(
  pieces: readonly Piece[],
  copies: number,
  pools: Pools,
  lists: PackedLists,
  seed: number,
): Learned {
  const random = randomFrom(seed);
  const listsOf = listsIn(lists.keys, lists.bits);
  const examplesFrom = (piece: Piece) => {
    const laid = laidPiece(piece, (text) => wordOf(text, listsOf));
    return examplesOf(laid, (i, sequence, buffer) => firstFeatures(laid.laid, i, sequence, buffer));
  };
  const own = pieces.flatMap(examplesFrom);
  const features = featuresOf(own, SELDOM);
  const all = [...own];
  for (let copy = 0; copy < copies; copy++)
    for (const piece of pieces) all.push(...examplesFrom(swapped(piece, pools, random)));
  return learn(all, features, FIRST, random);
}

/** What several first passes over the same pieces learned, in the mean: none's own chances count for much. */
export function inTheMean(passes: readonly Learned[]): Learned {
  const [one = NOTHING] = passes;
  const mean = (numbers: (pass: Learned) => Float32Array) =>
    numbers(one).map((_, k) => passes.reduce((sum, pass) => sum + (numbers(pass)[k] as number), 0) / passes.length);
  return {
    keys: one.keys,
    weights: mean(({ weights }) => weights),
    transitions: mean(({ transitions }) => transitions),
  };
}

/** A first pass as large as it will be when shipped. */
export function shortened(first: Learned): Learned {
  return pruned(first, MOST_FIRST);
}

export function secondPass(examples: readonly Example[]): Learned {
  return pruned(learn(examples, featuresOf(examples, SELDOM), SECOND, randomFrom(SEED)), MOST_SECOND);
}

/** What the second pass sees of a piece that the first pass of `model` was not learned from. */
export function voteExamples(piece: Piece, model: NamesModel): Example[] {
  const laid = laidOut(textOf(piece.content), model.lexicon.word);
  const scores = firstScores(laid, model.first);
  const votes = firstVotes(laid, scores, model.first.transitions);
  const featuresAt = (i: number, sequence: Span, buffer: Int32Array) =>
    Array.from(buffer.subarray(0, voteFeatures(laid, votes, i, sequence, buffer)));
  return examplesOf({ piece, laid, labels: labelsOf(piece, laid.tokens) }, featuresAt, scores);
}

/** As it will be when shipped: pruned, in steps, packed and unpacked. */
export function modelOf(parts: Parts): NamesModel {
  return decodeModel(encodeModel(parts));
}
