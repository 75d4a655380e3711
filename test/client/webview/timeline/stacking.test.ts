/** Nothing overlaps, nothing is lost, and order is kept, at every zoom. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Extent, stacked } from '../../../../client/webview/timeline/stacking';

/** A row a line, each extent by its letters: `a…` takes one letter a pixel. */
function drawn(sketch: readonly (readonly [from: number, to: number])[], mostRows: number): string {
  return stacked(
    sketch.map(([from, to]) => ({ from, to })),
    mostRows,
  )
    .map(({ row, from, to, members }) => `${row}: ${from}-${to} ${members.join('+')}`)
    .join('\n');
}

const extents = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 80 })), { maxLength: 60 })
  .map((pairs) => pairs.map(([from, length]): Extent => ({ from, to: from + length })).sort((a, b) => a.from - b.from));
const rows = fc.integer({ min: 1, max: 5 });

suite('timeline: stacking', () => {
  test('what does not overlap stands in one row', () =>
    assert.equal(
      drawn(
        [
          [0, 10],
          [10, 20],
          [25, 35],
        ],
        3,
      ),
      '0: 0-10 0\n0: 10-20 1\n0: 25-35 2',
    ));

  test('what overlaps stands below', () =>
    assert.equal(
      drawn(
        [
          [0, 10],
          [5, 15],
          [11, 20],
        ],
        3,
      ),
      '0: 0-10 0\n1: 5-15 1\n0: 11-20 2',
    ));

  test('what finds no room joins the last of the lowest row', () =>
    assert.equal(
      drawn(
        [
          [0, 10],
          [1, 11],
          [2, 12],
          [3, 20],
          [12, 22],
        ],
        2,
      ),
      '0: 0-10 0\n1: 1-20 1+2+3\n0: 12-22 4',
    ));

  test('no two of a row overlap', () =>
    fc.assert(
      fc.property(extents, rows, (given, most) => {
        const placed = stacked(given, most);
        for (const one of placed)
          for (const other of placed)
            if (one !== other && one.row === other.row) assert.ok(one.to <= other.from || other.to <= one.from);
      }),
    ));

  test('each stands in one place, which holds it, in as many rows as there are', () =>
    fc.assert(
      fc.property(extents, rows, (given, most) => {
        const placed = stacked(given, most);
        const members = placed.flatMap(({ members }) => members).sort((a, b) => a - b);
        assert.deepEqual(
          members,
          given.map((_, index) => index),
        );
        for (const { row, from, to, members } of placed) {
          assert.ok(row < most);
          for (const member of members) {
            const own = given[member];
            assert.ok(own && own.from >= from && own.to <= to);
          }
        }
      }),
    ));

  test('order is kept in each row and each crowd', () =>
    fc.assert(
      fc.property(extents, rows, (given, most) => {
        const placed = stacked(given, most);
        for (let wanted = 0; wanted < most; wanted += 1) {
          const members = placed.filter(({ row }) => row === wanted).flatMap(({ members }) => members);
          assert.deepEqual(
            members,
            [...members].sort((a, b) => a - b),
          );
        }
      }),
    ));

  test('with room for all, nobody is crowded', () =>
    fc.assert(
      fc.property(extents, (given) => {
        assert.ok(stacked(given, given.length + 1).every(({ members }) => members.length === 1));
      }),
    ));
});
