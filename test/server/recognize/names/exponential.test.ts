/** Powers of e agree with the platform's to twelve digits, near 0 and far from it. */
import assert from 'node:assert/strict';
import { exponential } from '../../../../server/src/recognize/names/exponential';

suite('names: powers of e', () => {
  test('0 is 1', () => assert.equal(exponential(0), 1));

  test('all that scores can differ by', () => {
    for (let x = 0; x > -60; x -= 0.00917) {
      const [made, meant] = [exponential(x), Math.exp(x)];
      assert.ok(Math.abs(made - meant) <= 1e-12 * meant, `${x}: ${made}, not ${meant}`);
    }
  });

  test('what is too small for the table', () => assert.equal(exponential(-700), Math.exp(-700)));
});
