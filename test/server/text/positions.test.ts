/** Offsets to lines and columns, and back. */
import assert from 'node:assert/strict';
import { offsetAt, positionAt } from '../../../server/src/text/positions';
import { textOf } from '../../../server/src/text/text';

suite('text: positions', () => {
  const text = textOf('One.\r\n\nThree 🚢.\n');

  const cases: readonly (readonly [offset: number, line: number, character: number])[] = [
    [0, 0, 0],
    [4, 0, 4],
    [6, 1, 0],
    [7, 2, 0],
    [15, 2, 8],
    [17, 3, 0],
  ];
  for (const [offset, line, character] of cases)
    test(`${offset} is ${line}:${character}, and back`, () => {
      assert.deepEqual(positionAt(text, offset), { line, character });
      assert.equal(offsetAt(text, { line, character }), offset);
    });

  test('between a line and its end is the end of the line', () =>
    assert.deepEqual(positionAt(text, 5), { line: 0, character: 4 }));

  test('a position that is not there is the nearest end', () => {
    assert.equal(offsetAt(text, { line: 0, character: 99 }), 4);
    assert.equal(offsetAt(text, { line: 99, character: 0 }), 17);
    assert.equal(offsetAt(text, { line: -1, character: 5 }), 0);
  });
});
