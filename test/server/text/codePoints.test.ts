/** Offsets in UTF-16 units against characters as Unicode counts them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointsOf } from '../../../server/src/text/codePoints';

suite('text: code points', () => {
  test('the same as counting, there and back', () => {
    const character = fc.constantFrom('a', '😀', 'e\u0301', '𝒳', '\n');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const content = characters.join('');
        const points = codePointsOf(content);
        const all = [...content];
        for (let count = 0; count <= all.length; count++) {
          const offset = all.slice(0, count).join('').length;
          assert.equal(points.at(offset), count);
          assert.equal(points.offsetOf(count), offset);
        }
        assert.equal(points.offsetOf(all.length + 5), content.length);
      }),
    );
  });
});
