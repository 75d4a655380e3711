/** Values that are not as many times others as the words say. */
import assert from 'node:assert/strict';
import { multipleMismatch } from '../../../server/src/rules/multiple-mismatch';
import { inEnglish } from '../../../server/src/text/phrase';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

suite('multiple-mismatch', () => {
  test('what did not double', () =>
    checkDiagnostics(
      'multiple-mismatch',
      `
//- fares.txt
The fare doubled from $40.00 in 2022 to $65.00 in 2023.
                      ^^^^^^ multiple-mismatch: fares.txt has $65.00
                                        ^^^^^^ multiple-mismatch: That is 1.63 times $40.00
`,
    ));

  for (const [wrong, right] of [
    ['The fare doubled from $40.00 to $65.00.', 'The fare doubled from $40.00 to $82.00.'],
    ['Profit tripled to $9.61 million from $4.02 million.', 'Profit tripled to $12.1 million from $4.02 million.'],
    ['Complaints more than doubled, from 142 to 251.', 'Complaints more than doubled, from 142 to 409.'],
    ['Complaints nearly doubled, from 142 to 361.', 'Complaints nearly doubled, from 142 to 261.'],
    [
      'The fleet halved, from 321 boats in 1990 to 212 today.',
      'The fleet halved, from 321 boats in 1990 to 159 today.',
    ],
    ['Cases rose fivefold, from 31 to 212.', 'Cases rose fivefold, from 31 to 152.'],
    [
      'The pier cost $65.2 million, twice the $40.1 million planned.',
      'The pier cost $81 million, twice the $40.1 million planned.',
    ],
    [
      'It has 912 workers, four times as many as the 405 it had.',
      'It has 1,612 workers, four times as many as the 405 it had.',
    ],
  ] as const) {
    test(`wrong: ${wrong}`, () => assert.equal(messagesOf(wrong).length, 1));
    test(`right: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  test('the multiple of something else', () =>
    assert.deepEqual(messagesOf('It doubled its crew and raised the fare to $65.00. In May it was $40.00.'), []));

  test('a rate that doubled beside two amounts', () =>
    assert.deepEqual(messagesOf('The rate doubled, and rents went from $40.00 to $65.00 per cent of income.'), []));
});

function messagesOf(content: string): readonly string[] {
  const { facts } = folderOf([{ path: 'a.txt', content }]);
  return [...multipleMismatch.check(facts)].flatMap((one) => (one ? inEnglish(one.message) : []));
}
