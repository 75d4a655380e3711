/** Facts of several documents, worked out at once or in parts. */
import assert from 'node:assert/strict';
import { factsOf, prepareFacts } from '../../../server/src/index/factRows';
import { folderOf } from '../../support/engine';
import { stories } from '../../support/stories';

const documents = [...stories(60)].map(([path, content]) => ({ path, content }));

suite('index: rows of facts', () => {
  const whole = factsOf(folderOf(documents));
  const written = (facts: typeof whole) =>
    facts.map(({ attribute, statements }) => [
      attribute,
      ...statements.map(({ path, span }) => `${path} ${span.start}`),
    ]);

  test('each holds what several documents say', () => {
    assert.ok(whole.length > 0);
    for (const { statements } of whole) assert.ok(new Set(statements.map(({ path }) => path)).size > 1);
  });

  test('prepared in parts, they are the same', () => {
    const folder = folderOf(documents);
    let parts = 1;
    while (prepareFacts(folder)) parts += 1;
    assert.ok(parts > 1, 'the sample is done in one part');
    assert.deepEqual(written(factsOf(folder)), written(whole));
  });

  test('whoever asks before all parts are done gets all of it', () => {
    const folder = folderOf(documents);
    assert.ok(prepareFacts(folder));
    assert.deepEqual(written(factsOf(folder)), written(whole));
    assert.ok(!prepareFacts(folder));
  });
});
