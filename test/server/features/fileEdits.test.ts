/** Changes to files of `.concord/`: what is made, what is changed, what is left. */
import assert from 'node:assert/strict';
import { changed } from '../../../server/src/features/fileEdits';

suite('features: file edits', () => {
  const path = '.concord/rulings.json';
  const attributes = '.concord/.gitattributes';

  test('a file that is not there is made, and what git needs beside it', () => {
    const edits = changed(
      () => undefined,
      path,
      () => '{}',
    );
    assert.deepEqual(
      edits.map(({ path, before }) => [path, before]),
      [
        [path, undefined],
        [attributes, undefined],
      ],
    );
  });

  test('a file that is there is changed alone', () => {
    const edits = changed(
      (of) => (of === path ? '{}' : ''),
      path,
      (content) => `${content}\n`,
    );
    assert.deepEqual(edits, [{ path, before: '{}', after: '{}\n' }]);
  });

  test('what stays the same is no edit', () => {
    assert.deepEqual(
      changed(
        () => '{}',
        path,
        (content) => content,
      ),
      [],
    );
  });

  test('an error names the file', () => {
    const fail = () => {
      throw new Error('It is broken.');
    };
    assert.throws(() => changed(() => '{', path, fail), /^Error: \.concord\/rulings\.json: It is broken\.$/);
  });
});
