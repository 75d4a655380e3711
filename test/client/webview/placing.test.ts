/** Where a card stands: below what it tells of, or wherever it is in sight whole. */
import assert from 'node:assert/strict';
import { placed } from '../../../client/webview/placing';

const card = { width: 200, height: 100 };
const room = { width: 800, height: 400 };
const at = (x: number, y: number) => placed(card, { x, y, width: 10, height: 10 }, room);

suite('webview: a card', () => {
  test('below, in the middle', () => assert.deepEqual(at(400, 100), { x: 305, y: 118 }));
  test('above where there is no room below', () => assert.deepEqual(at(400, 350), { x: 305, y: 242 }));
  test('never out of sight', () => {
    assert.equal(at(0, 100).x, 8);
    assert.equal(at(790, 100).x, 592);
  });
});
