/** Hedges, tolerances, ranges and conversions: what stands beside a figure's value. */
import assert from 'node:assert/strict';
import { read } from './reading';

/** Hedge, tolerance and range of the only figure. */
function looseness(content: string): string {
  const [figure, ...more] = read(content);
  assert.ok(figure && more.length === 0, content);
  const range = figure.range ? ` ${figure.range.low}..${figure.range.high}` : '';
  return `${figure.value} ±${figure.tolerance}${range}${figure.hedge ? ` ${figure.hedge}` : ''}`;
}

suite('figures: hedges and tolerances', () => {
  const cases: readonly [expected: string, content: string][] = [
    ['4200000 ±50000', 'paid $4.2 million'],
    ['2.3 ±0.05', 'up 2.3 per cent'],
    ['4000000 ±500000', 'paid $4 million'],
    ['48000 ±0', '48,000 merchants'],
    ['48000 ±500 about', 'Some 48,000 merchants'],
    ['2300000 ±50000', '2.3 million voters'],
    ['2 ±0', 'two parties'],
    ['2 ±0.5', 'two years'],
    ['90 ±5 more-than', 'More than 90 shops'],
    ['14 ±0.5 at-least', 'at least 14 shops'],
    ['14 ±0.5 at-least', '14 or more shops'],
    ['84000 ±500 up-to', 'as many as 84,000 shops'],
    ['84000 ±500 up-to', 'up to 84,000 shops'],
    ['10 ±5 less-than', 'fewer than ten shops'],
    ['10 ±5 at-most', 'no more than ten shops'],
    ['1900000000 ±50000000 nearly', 'nearly 1.9 billion yuan'],
    ['90 ±5 nearly', 'not quite ninety shops'],
    ['90 ±5 less-than', 'not even ninety shops'],
    ['13000 ±500 about', 'just over 13,000 shops'],
    ['11 ±1 10..12', '10 to 12 shops'],
    ['11 ±1 10..12', 'between 10 and 12 per cent'],
    ['11 ±1 10..12', 'between 10% and 12%'],
    ['4000000 ±1000000 3000000..5000000', 'paid $3-5 million'],
    ['4000000 ±1000000 3000000..5000000', 'paid $3 million to $5 million'],
    ['24 ±75 24..99 dozens', 'dozens of shops'],
  ];
  for (const [expected, content] of cases)
    test(`${content}: ${expected}`, () => assert.equal(looseness(content), expected));

  test('from one value to another are two', () =>
    assert.deepEqual(
      read('cut from 9 to 7 per cent').map(({ value, unit }) => `${value}${unit}`),
      ['9%', '7%'],
    ));
});

suite('figures: conversions', () => {
  test('an amount in brackets behind another is the same amount', () => {
    const [yuan, dollars] = read('fined 1.86 billion yuan (about US$257 million) for it');
    assert.equal(yuan?.converted?.value, 257_000_000);
    assert.equal(yuan?.converted?.unit, 'USD');
    assert.deepEqual(dollars?.convertedFrom, { start: yuan?.start, end: yuan?.end });
  });

  test('a length in another unit too', () => {
    const [kilometres, miles] = read('14 kilometers (about six miles) long');
    assert.equal(kilometres?.converted?.unit, 'mile');
    assert.equal(miles?.converted, undefined);
  });

  test('an amount in brackets of the same currency is another one', () =>
    assert.ok(read('revenue of $4 million (2023: $3 million)').every((figure) => !figure.converted)));

  test('so is a percentage', () => assert.ok(read('37 ewes (61%)').every((figure) => !figure.converted)));
});
