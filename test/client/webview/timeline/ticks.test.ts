/** What the axis names: days under months, months under years, years alone; never so many that names touch. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Tick, ticksOf } from '../../../../client/webview/timeline/ticks';
import { day } from './sample';

const names = (ticks: readonly Tick[]) => ticks.map(({ name }) => name).join(' ');
const between = (from: string, to: string, width: number) => {
  const [first, last] = [day(from), day(to)];
  const { minor, major } = ticksOf(first, last, width / (last - first), 'en');
  return { minor: names(minor), major: names(major) };
};

suite('timeline: the axis', () => {
  test('days under their month', () =>
    assert.deepEqual(between('2021-03-29', '2021-04-03', 600), {
      minor: '29 30 31 1 2 3',
      major: 'March 2021 April 2021',
    }));

  test('weeks where days have no room', () =>
    assert.deepEqual(between('2021-03-01', '2021-03-31', 300).minor, '1 8 15 22'));

  test('months under their year', () =>
    assert.deepEqual(between('2021-10-05', '2022-02-05', 600), { minor: 'Oct Nov Dec Jan Feb', major: '2021 2022' }));

  test('years alone', () =>
    assert.deepEqual(between('2018-06-01', '2022-06-01', 300), { minor: '2018 2019 2020 2021 2022', major: '' }));

  test('centuries', () =>
    assert.equal(between('1700-01-01', '2020-01-01', 300).minor, '1700 1750 1800 1850 1900 1950 2000'));

  test('in the reader’s language', () => {
    const [first, last] = [day('2021-01-01'), day('2021-03-01')];
    assert.match(names(ticksOf(first, last, 5, 'de').major), /^Januar 2021|^2021/);
  });

  test('names never touch, and follow one another', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 20_000 }),
        fc.double({ min: 0.001, max: 96, noNaN: true }),
        (from, pixelsPerDay) => {
          const { minor } = ticksOf(from, from + 1000 / pixelsPerDay, pixelsPerDay, 'en');
          assert.ok(minor.length > 0);
          minor.slice(1).forEach(({ day }, index) => {
            assert.ok((day - (minor[index]?.day ?? 0)) * pixelsPerDay >= 44);
          });
        },
      ),
    ));
});
