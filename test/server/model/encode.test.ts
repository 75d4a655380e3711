/** A learned model goes into bytes and comes out as it went in, but for the rounding of its weights. */
import assert from 'node:assert/strict';
import { encodeModel, pruned } from '../../../server/model/train/encode';
import type { Learned } from '../../../server/model/train/learn';
import { LABELS } from '../../../server/src/recognize/names/labels';
import { decodeModel } from '../../../server/src/recognize/names/model';
import { addRows, lookUp } from '../../../server/src/recognize/names/table';

const lists = { keys: Int32Array.of(5, 300, -7), bits: Uint8Array.of(1, 2, 4) };

function learned(...rows: readonly (readonly [key: number, weight: number])[]): Learned {
  const weights = new Float32Array(rows.length * LABELS);
  for (const [row, [, weight]] of rows.entries()) weights[row * LABELS + 1] = weight;
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    weights,
    transitions: new Float32Array(LABELS * LABELS).fill(0.5),
  };
}

suite('names model: bytes', () => {
  const first = learned([1, 2], [70_000, -1], [-3, 0.5]);
  const parts = { lists, first, second: learned() };

  test('every feature is found with its weight again', () => {
    const { table } = decodeModel(encodeModel(parts)).first;
    for (const [key, weight] of [
      [1, 2],
      [70_000, -1],
      [-3, 0.5],
      [2, 0],
    ] as const) {
      const sums = new Int32Array(LABELS);
      const features = Int32Array.of(key);
      lookUp(table, features, 1);
      addRows(table, features, 0, 1, sums);
      const found = (sums[1] as number) * table.step;
      assert.ok(Math.abs(found - weight) <= 1 / 31, `${key}: ${found}`);
    }
  });

  test('lists and transitions come back', () => {
    const model = decodeModel(encodeModel(parts));
    assert.equal(model.first.transitions.openingScores[3], 0.5);
    assert.equal(model.lexicon.word('neverlisted').lists, 0);
  });

  test('the same model is the same bytes', () => assert.deepEqual(encodeModel(parts), encodeModel(parts)));

  test('bytes that are cut off are refused', () =>
    assert.throws(() => decodeModel(encodeModel(parts).subarray(0, 60)), /cut off after 60 bytes/));

  test('pruning keeps the strongest, in the order of their keys', () =>
    assert.deepEqual([...pruned(first, 2).keys], [1, 70_000]));
});
