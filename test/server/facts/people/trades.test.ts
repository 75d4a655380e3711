/** Which titles name a trade, and which two trades or ranks one person does not have at once. */
import assert from 'node:assert/strict';
import { isUnderTheOne, ranksApart } from '../../../../server/src/facts/people/ranks';
import { otherGiven } from '../../../../server/src/facts/people/spellings';
import { tradeOf, tradesApart } from '../../../../server/src/facts/people/trades';

suite('trades', () => {
  for (const [title, trade] of [
    ['Welder', 'welder'],
    ['ship’s cook', 'cook'],
    ['night porter', 'porter'],
    ['former welder', undefined],
    ['amateur violinist', undefined],
    ['activist', undefined],
    ['nurse and councillor', undefined],
  ] as const)
    test(title, () => assert.equal(tradeOf(title), trade));

  for (const [a, b, apart] of [
    ['welder', 'nurse', true],
    ['dentist', 'postman', true],
    ['organist', 'plumber', true],
    ['cook', 'chef', false],
    ['caretaker', 'janitor', false],
    ['nurse', 'midwife', false],
  ] as const)
    test(`${a} and ${b}`, () => assert.equal(tradesApart(a, b), apart));
});

suite('ranks of one line of work', () => {
  for (const [a, b, apart] of [
    ['assistant curator', 'chief curator', true],
    ['principal conductor', 'guest conductor', true],
    ['junior counsel', 'senior counsel', true],
    ['assistant curator', 'chief conservator', false],
    ['chief curator', 'principal curator', false],
  ] as const)
    test(`${a} and ${b}`, () => assert.equal(ranksApart(a, b), apart));

  test('under the one', () => {
    assert.ok(isUnderTheOne('co-pilot', 'pilot'));
    assert.ok(!isUnderTheOne('pilot', 'pilot'));
  });
});

suite('given names of one surname', () => {
  for (const [a, b, other] of [
    ['Rosa Kern', 'Ruth Kern', true],
    ['Alex Kern', 'Alexander Kern', false],
    ['Rosa Kern', 'Rosa Kerner', false],
    ['Rosa Kern', 'Ida Kern', false],
    ['Harry Kern', 'Henry Kern', false],
    ['Massoud Kern', 'Masoud Kern', false],
  ] as const)
    test(`${a} and ${b}`, () => assert.equal(otherGiven(a, b), other));
});
