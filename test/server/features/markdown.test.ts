/** Words of documents in Markdown: harmless, on one line, and linked. */
import assert from 'node:assert/strict';
import { escaped, linked, paragraphs } from '../../../server/src/features/markdown';
import { folderOf } from '../../support/engine';

suite('features: markdown', () => {
  test('nothing in a document is markup', () =>
    assert.equal(
      escaped('<b>*A*</b> [x](y) $(zap) `c`\n# d'),
      '\\<b\\>\\*A\\*\\</b\\> \\[x\\](y) \\$(zap) \\`c\\` \\# d',
    ));

  test('a place links its line', () => {
    const folder = folderOf([{ path: 'a_b.txt', content: 'One.\nTwo.' }]);
    const place = { path: 'a_b.txt', span: { start: 5, end: 8 } };
    assert.equal(
      linked(folder, (path) => `file:///x/${path}`, place),
      '[a\\_b.txt:2](file:///x/a_b.txt#L2)',
    );
  });

  test('empty paragraphs are left out', () => assert.equal(paragraphs('a', undefined, '', 'b'), 'a\n\nb'));
});
