/** A piece as the chain sees it, with the labels that its marks give its units. */
import { contextFeatures, MOST } from '../../src/recognize/names/context';
import { BEGIN, INSIDE, LABELS, LAST, labelOf, OUTSIDE, UNIT } from '../../src/recognize/names/labels';
import { type Laid, laidOut } from '../../src/recognize/names/tagged';
import { type FeaturedWord, OFFSETS, type Word } from '../../src/recognize/names/word';
import { firstEndingAfter, type Span } from '../../src/text/span';
import { textOf } from '../../src/text/text';
import type { Token } from '../../src/text/tokens';
import { kindIndex, type Piece } from './corpus';

/** One sequence to learn from. */
export interface Example {
  /** Of unit `t`: `features[starts[t]]` to `features[starts[t + 1]]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** What is known of each unit before anything is learned: `LABELS` each, or nothing. */
  readonly base: Float32Array | undefined;
  readonly labels: Uint8Array;
}

export interface LaidPiece<W extends Word = Word> {
  readonly piece: Piece;
  readonly laid: Laid<W>;
  /** Of each unit. */
  readonly labels: Uint8Array;
}

export function laidPiece(piece: Piece, word: (text: string) => FeaturedWord): LaidPiece<FeaturedWord> {
  const laid = laidOut(textOf(piece.content), word);
  return { piece, laid, labels: labelsOf(piece, laid.tokens) };
}

/** A mark that begins or ends inside a unit takes the whole unit. */
export function labelsOf(piece: Piece, tokens: readonly Token[]): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const mark of piece.marks) {
    const from = firstEndingAfter(tokens, mark.start);
    let to = firstEndingAfter(tokens, mark.end - 1) + 1;
    if ((tokens[to - 1] as Token | undefined)?.start !== undefined && (tokens[to - 1] as Token).start >= mark.end) to--;
    const kind = kindIndex(mark.kind);
    for (let i = from; i < to; i++)
      labels[i] = labelOf(kind, to - from === 1 ? UNIT : i === from ? BEGIN : i === to - 1 ? LAST : INSIDE);
  }
  return labels;
}

/** Of unit `i`, all that the first pass looks at. */
export function firstFeatures(laid: Laid<FeaturedWord>, i: number, sequence: Span, buffer: Int32Array): number[] {
  const features: number[] = [];
  for (const [k, offset] of OFFSETS.entries()) {
    const j = i + offset;
    if (j >= sequence.start && j < sequence.end)
      features.push(...((laid.words[j] as FeaturedWord).features[k] as number[]));
  }
  const count = contextFeatures(laid, i, sequence, buffer, 0);
  for (let f = 0; f < count; f++) features.push(buffer[f] as number);
  return features;
}

export function examplesOf(
  { laid, labels }: LaidPiece,
  featuresOf: (i: number, sequence: Span, buffer: Int32Array) => number[],
  base?: Float32Array,
): Example[] {
  const buffer = new Int32Array(MOST);
  return laid.sequences.map((sequence) => {
    const features: number[] = [];
    const starts = [0];
    for (let i = sequence.start; i < sequence.end; i++) {
      features.push(...featuresOf(i, sequence, buffer));
      starts.push(features.length);
    }
    return {
      features: Int32Array.from(features),
      starts: Int32Array.from(starts),
      base: base?.slice(sequence.start * LABELS, sequence.end * LABELS),
      labels: labels.slice(sequence.start, sequence.end),
    };
  });
}
