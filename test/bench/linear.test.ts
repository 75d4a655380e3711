/**
 * Reading a document takes time that grows with its length, whatever stands in it.
 *
 * One line of a hundred thousand characters is a single sentence to every recognizer: whoever looks back to its
 * start at each match, or compares all matches with each other, does not get through.
 */
import assert from 'node:assert/strict';
import { folderOf } from '../support/engine';

const LENGTH = 100_000;
/** Ten times what prose of this length may take. */
const MOST_MILLISECONDS = 1000;

const UNITS: readonly string[] = [
  'on 3 May 2020 and ',
  'last Monday, ',
  '$5 million and ',
  'nearly 12 per cent, ',
  '12,',
  '1',
  'Ana Diaz and ',
  'director Ana Diaz of Orbit Group, ',
  'Orbit Group (OG) ',
  'Ana ',
  'ANA ',
  'ana ',
  'a',
  'A',
  'A.',
  'a-',
  '“',
  '(',
  '. ',
  ' ',
  '\n',
  'x\n',
  'By Ana Diaz\n',
  'Ana Diaz was fined $5 million on 3 May 2020.\n',
];

suite('linear time', () => {
  for (const unit of UNITS)
    test(`a document of nothing but ${JSON.stringify(unit)}`, () => {
      const content = unit.repeat(LENGTH / unit.length);
      const start = performance.now();
      const folder = folderOf([{ path: 'long.txt', content }]);
      assert.ok(folder.facts);
      const milliseconds = Math.round(performance.now() - start);
      assert.ok(milliseconds < MOST_MILLISECONDS, `${LENGTH} characters took ${milliseconds} ms`);
    });
});
