/** So many at so much each, and what they come to. */
import assert from 'node:assert/strict';
import { productMismatch } from '../../../server/src/rules/product-mismatch';
import { inEnglish } from '../../../server/src/text/phrase';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

suite('product-mismatch', () => {
  test('a price and a total', () =>
    checkDiagnostics(
      'product-mismatch',
      `
//- minutes.txt
The harbour bought 42 boats at $5,150 each, $261,300 in all.
                   ^^ product-mismatch: minutes.txt has $261,300
                               ^^^^^^ product-mismatch: minutes.txt has $261,300
                                            ^^^^^^^^ product-mismatch: The figures give 216,300
`,
    ));

  for (const claim of [
    'The harbour bought 42 boats at $5,150 each, $261,300 in all.',
    'Each of the 42 families receives $5,150, for a total of $261,300.',
    'It pays $5,150 to each of the 42 families. The total cost is $261,300, it said.',
    'A grant of $5,150 per household goes to 42 households, a bill of $261,300.',
    'The 42 instalments of $5,150 come to $261,300.',
    'The ship is 42 days late; at $5,150 for each of these days, the yard owes $261,300.',
    'The 42 families shared $261,300, an average of $5,150 each.',
    'It will pay $261,300. Divided among the 42 families, that is about $5,150 each.',
    'The fund paid $261,300 to 42 families, or $5,150 per family.',
    'Each of the 42 clerks earns $5,150 a month. Together they earn $261,300 a month.',
    'Each clerk earns $5,150, so the staff of 42 earns $261,300.',
    'Under the deal it pays $5,150 a day for 42 days. The $261,300 will go to the yard.',
  ]) {
    test(`wrong: ${claim}`, () => assert.equal(messagesOf(claim.replace('261,300', '361,300')).length, 1));
    const right = claim.replace('261,300', '216,300');
    test(`right: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  for (const [wrong, right] of [
    [
      'Mean takings at the three stalls were £420: the baker made £440, the florist £260 and the butcher £350.',
      'Mean takings at the three stalls were £350: the baker made £440, the florist £260 and the butcher £350.',
    ],
    [
      'Rain\n- Monday: 12 mm\n- Tuesday: 8 mm\n- Friday: 4 mm\n\nThe average per day was 11 mm.',
      'Rain\n- Monday: 12 mm\n- Tuesday: 8 mm\n- Friday: 4 mm\n\nThe average per day was 8 mm.',
    ],
  ] as const) {
    test(`wrong: ${wrong}`, () => assert.equal(messagesOf(wrong).length, 1));
    test(`right: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  for (const other of [
    'Mean takings of the stalls were £420: the lowest were £260, then £300 and the highest £640.',
    'The harbour bought 42 boats at $5,150 each and paid $361,300 including sails.',
    'The harbour bought 42 boats at $5,150 each. The pier cost $361,300.',
    'Each of the 42 families has a house, and the mill made $361,300 and $5,150.',
    'Tickets are $30 each. Some 2,150 people saw the last match, and the club owes $361,300 in all.',
  ])
    test(`another amount: ${other}`, () => assert.deepEqual(messagesOf(other), []));
});

function messagesOf(content: string): readonly string[] {
  const { facts } = folderOf([{ path: 'a.txt', content }]);
  return [...productMismatch.check(facts)].flatMap((one) => (one ? inEnglish(one.message) : []));
}
