/**
 * Reading a document takes time that grows with its length, whatever stands in it.
 *
 * One line of many thousand characters is a single sentence to every recognizer: whoever looks back to its
 * start at each match, or compares all matches with each other, does not get through.
 */
import assert from 'node:assert/strict';
import { folderOf } from '../support/engine';

const SHORT = 4_000;
const LONG = 16_000;
/** Four times the length takes four times as long, sixteen times where the work grows with the square. */
const MOST = 9;
/** What is read faster than this cannot be told from noise. */
const MILLISECONDS = 80;

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
      const short = timeOf(unit, SHORT);
      const long = timeOf(unit, LONG);
      const growth = `${SHORT} characters took ${short.toFixed()} ms, ${LONG} took ${long.toFixed()} ms`;
      assert.ok(long < Math.max(MILLISECONDS, MOST * short), growth);
    });
});

/** Milliseconds of the processor, so that a busy machine changes nothing. */
function timeOf(unit: string, length: number): number {
  const content = unit.repeat(length / unit.length);
  const before = process.cpuUsage();
  assert.ok(folderOf([{ path: 'long.txt', content }]).facts);
  return process.cpuUsage(before).user / 1000;
}
