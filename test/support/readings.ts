/** Short sequences of words with every reading they allow: what inference over the chain is held against. */
import fc from 'fast-check';
import { canFollow, closes, LABELS, OUTSIDE, opens } from '../../server/src/recognize/names/labels';

/** A sequence to label: `scores` are a row of `LABELS` a word, `pairs` of all pairs of labels. */
export interface Sequence {
  readonly count: number;
  readonly scores: Float32Array;
  readonly pairs: Float32Array;
}

/** Of one to three words, each more or less likely to be outside: where it is likelier, other ways are not weighed. */
export const sequences: fc.Arbitrary<Sequence> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc
    .tuple(
      floats(count * LABELS, 6),
      floats(LABELS * LABELS, 3),
      fc.array(fc.nat(14), { minLength: count, maxLength: count }),
    )
    .map(([scores, pairs, leads]) => {
      for (let t = 0; t < count; t++)
        scores[t * LABELS + OUTSIDE] = (scores[t * LABELS + OUTSIDE] as number) + (leads[t] as number);
      return { count, scores, pairs };
    }),
);

function floats(length: number, largest: number): fc.Arbitrary<Float32Array> {
  // Whole hundredths: floats drawn from all there are would mostly be next to nothing.
  const hundredths = fc.array(fc.integer({ min: -100 * largest, max: 100 * largest }), {
    minLength: length,
    maxLength: length,
  });
  return hundredths.map((values) => Float32Array.from(values, (value) => value / 100));
}

/** Every sequence of labels that can stand for `count` words. */
export function readings(count: number): readonly (readonly number[])[] {
  let found = labels.filter(opens).map((label) => [label]);
  for (let t = 1; t < count; t++)
    found = found.flatMap((path) =>
      labels.filter((label) => canFollow(path[t - 1] as number, label)).map((label) => [...path, label]),
    );
  return found.filter((path) => closes(path[count - 1] as number));
}

const labels = Array.from({ length: LABELS }, (_, label) => label);

/** The score of a reading: of its labels, and of each behind the one before. */
export function weightOf({ scores, pairs }: Sequence, path: Iterable<number>): number {
  const [first = OUTSIDE, ...rest] = path;
  let weight = scores[first] as number;
  let before = first;
  for (const [t, label] of rest.entries()) {
    weight += (pairs[before * LABELS + label] as number) + (scores[(t + 1) * LABELS + label] as number);
    before = label;
  }
  return weight;
}
