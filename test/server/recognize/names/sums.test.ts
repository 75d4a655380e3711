/** How probable each label is at its place is its share of all readings. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LABELS } from '../../../../server/src/recognize/names/labels';
import { marginals, sumsOf } from '../../../../server/src/recognize/names/sums';
import { transitionsOf } from '../../../../server/src/recognize/names/transitions';
import { readings, sequences, weightOf } from '../../../support/readings';

suite('names: sums', () => {
  test('probabilities are shares of all readings', () =>
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { count, scores, pairs } = sequence;
        const found = new Float32Array(count * LABELS);
        marginals(sumsOf(scores, { start: 0, end: count }, transitionsOf(pairs)), count, found);
        const shares = new Float64Array(count * LABELS);
        let total = 0;
        for (const path of readings(count)) {
          const share = Math.exp(weightOf(sequence, path));
          total += share;
          for (const [t, label] of path.entries())
            shares[t * LABELS + label] = (shares[t * LABELS + label] as number) + share;
        }
        for (const [at, share] of shares.entries())
          assert.ok(Math.abs((found[at] as number) - share / total) < 1e-6, `${at}: ${found[at]}, ${share / total}`);
      }),
    ));
});
