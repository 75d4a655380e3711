/** The minimal pairs: each is a pair, and the innocent are left in peace. */
import assert from 'node:assert/strict';
import { HALVES, pairsOf, warningsOn } from './minimalPairs';

suite('minimal pairs', () => {
  test('each contradiction has its own name, its kind and a twin with the same files', () => {
    const seen = new Set<string>();
    for (const half of HALVES)
      for (const [kind, pairs] of pairsOf(half))
        for (const { id, kind: own, bad, good } of pairs) {
          assert.ok(!seen.has(id), id);
          seen.add(id);
          assert.equal(own, kind, id);
          assert.equal(bad === undefined, kind === 'innocent', id);
          assert.deepEqual(Object.keys(bad ?? good), Object.keys(good), id);
          assert.notDeepEqual(bad, good, id);
        }
  });

  test('of the innocent no more than one in fifty is warned on', () => {
    const pairs = [...pairsOf('open').values()].flat();
    const alarmed = pairs.filter(({ good }) => warningsOn(good).length > 0).map(({ id }) => id);
    assert.ok(alarmed.length <= pairs.length / 50, alarmed.join(', '));
  });
});
