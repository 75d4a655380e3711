/** Clock times: what one is read from, and what is none. */
import assert from 'node:assert/strict';
import { clocksIn, minutesApart } from '../../../../server/src/facts/order/clocks';

const read = (words: string) => clocksIn(words, { start: 0, end: words.length });
const told = (words: string) => read(words).map(({ from, to }) => (from + to) / 2);

const corpus: readonly (readonly [minutes: number, words: readonly string[]])[] = [
  [
    16 * 60 + 10,
    ['at 4.10 pm', 'at 4:10 p.m.', 'at 16:10', 'at 16.10', '1610 hours', 'ten minutes past; it was 16:10'],
  ],
  [18 * 60, ['at 6 pm', 'at six in the evening', "six o'clock this evening"]],
  [6 * 60, ['at 6 a.m.', 'at six in the morning']],
  [12 * 60, ['at noon', 'at midday']],
  [16 * 60 + 30, ['half past four in the afternoon']],
  [15 * 60 + 45, ['a quarter to four in the afternoon']],
  [23 * 60 + 45, ['at a quarter to midnight', 'fifteen minutes before midnight']],
  [7 * 60, ['at 7 in the morning', 'at seven', 'as the bell struck seven.', 'at seven on Monday']],
  [60 + 57, ['at three minutes to two in the morning']],
  [6 * 60, ['at dawn', 'at daybreak']],
];

const none = [
  'won 3:1',
  'a score of 16.10',
  'by 4 pm',
  'until 16:10',
  'between 3 and 4 pm',
  'after 4 pm',
  'rose 4.10 percent',
  'page 4:10',
  'in 1610',
  'four ships',
  'at seven ships',
  'six in ten, on average',
  'aged about eight.',
  'shortly before dawn',
];

suite('clock times', () => {
  for (const [minutes, words] of corpus)
    for (const word of words) test(`${word}: ${minutes}`, () => assert.deepEqual(told(word), [minutes]));

  for (const words of none) test(`${words}: none`, () => assert.deepEqual(told(words), []));

  const apart = (a: string, b: string) => {
    const [x] = read(a);
    const [y] = read(b);
    assert.ok(x && y);
    return minutesApart(x, y);
  };

  test('two clocks are apart by what no rounding explains', () => {
    assert.equal(apart('at 3.15 pm', 'at 15:15'), 0);
    assert.equal(apart('at 3.15 pm', 'at 3 pm'), 0);
    assert.equal(apart('at 3.17 pm', 'at 4.17 pm'), 52);
    assert.equal(apart('at 23:58', 'shortly after midnight'), 0);
  });

  test('an hour of an unsaid half of the day fits both', () => assert.equal(apart('at 3.15', 'at 15:15'), 0));

  test('hours of two zones are not compared', () =>
    assert.equal(apart('at 14:20 GMT', 'at 16:20 local time'), undefined));
});
