/** The best path is the best of all readings, whether or not outside leads. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestPath } from '../../../../server/src/recognize/names/best-path';
import { transitionsOf } from '../../../../server/src/recognize/names/transitions';
import { readings, sequences, weightOf } from '../../../support/readings';

suite('names: best path', () => {
  test('no reading of a sequence outweighs it', () =>
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { count, scores, pairs } = sequence;
        const path = [...bestPath(scores, { start: 0, end: count }, transitionsOf(pairs)).subarray(0, count)];
        const all = readings(count);
        assert.ok(
          all.some((one) => one.join() === path.join()),
          `${path} cannot be`,
        );
        const best = Math.max(...all.map((one) => weightOf(sequence, one)));
        assert.ok(weightOf(sequence, path) > best - 1e-9, `${path} weighs ${weightOf(sequence, path)} of ${best}`);
      }),
      { numRuns: 1000 },
    ));
});
