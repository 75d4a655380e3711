/** Numbers that a slip of the pen sets apart. */
import assert from 'node:assert/strict';
import { isShifted, isTransposed } from '../../../../server/src/facts/identity/slips';
import { folderOf } from '../../../support/engine';

const figures = (content: string) =>
  folderOf([{ path: 'a.txt', content }]).reading('a.txt')?.recognized.figures ?? assert.fail('not read');

const transposed = (content: string) => {
  const [a, b] = figures(content);
  return a && b ? isTransposed(a, b) : assert.fail('two figures are wanted');
};

const shifted = (content: string) => {
  const [a, b] = figures(content);
  return a && b ? isShifted(a, b) : assert.fail('two figures are wanted');
};

suite('slips of the pen', () => {
  for (const pair of [
    '312 boats or 321 boats',
    '$6.5 million or $5.6 million',
    '48,000 seats or 84,000 seats',
    '14 mills or 41 mills',
  ])
    test(`${pair}: changed places`, () => assert.equal(transposed(pair), true));

  for (const pair of [
    '312 boats or 312 boats',
    '312 boats or 213 boats',
    '14 mills or 410 mills',
    '12 mills or 13 mills',
  ])
    test(`${pair}: did not`, () => assert.equal(transposed(pair), false));

  test('the point lost', () => assert.equal(shifted('0.3 km or 3 km'), true));

  for (const pair of ['3 km or 3 km', '0.3 km or 4 km', '10 boats or 100 boats'])
    test(`${pair}: no point lost`, () => assert.equal(shifted(pair), false));
});
