/** What is in sight at first: most of it, whatever lies centuries away. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { busiest, closer, firstSight, sightOf, wholeOf } from '../../../../client/webview/timeline/views';
import { day, timelineOf } from './sample';

const yearsOf = ({ from, to }: { from: number; to: number }) => (to - from) / 365.25;
const within = (year: number) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `a.txt ${year}-0${month}-10`);

suite('timeline: what is in sight', () => {
  test('at first all events, where they lie close together', () => {
    const sight = firstSight(timelineOf(within(2021)).events);
    assert.ok(sight && sight.from < day('2021-01-10') && sight.to > day('2021-09-10'));
    assert.ok(yearsOf(sight) < 1);
  });

  test('one event centuries away does not squash the rest', () => {
    const sight = firstSight(timelineOf(['a.txt 1704-01-01', ...within(2021)]).events);
    assert.ok(sight && sight.from > day('2020-01-01') && yearsOf(sight) < 1);
  });

  test('its near neighbours are taken in', () => {
    const sight = firstSight(timelineOf([...within(2021), 'a.txt 2021-12-01']).events);
    assert.ok(sight && sight.to > day('2021-12-01'));
  });

  test('a stretch is shown whole, unless it reaches far beyond the rest', () => {
    const year = firstSight(timelineOf([...within(2021), 'a.txt 2021-01-01/2021-12-31']).events);
    assert.ok(year && year.from < day('2021-01-01') && year.to > day('2021-12-31'));
    const long = firstSight(timelineOf([...within(2021), 'a.txt 1921-01-01/2021-12-31']).events);
    assert.ok(long && long.from > day('2020-06-01'));
  });

  test('everything, from the first day to the last, where one asks for it', () => {
    const whole = wholeOf(timelineOf(['a.txt 1704-01-01', ...within(2021)]));
    assert.ok(whole && whole.from < day('1704-01-01') && whole.to > day('2021-09-10'));
  });

  test('nothing where nothing has a day', () => {
    assert.equal(wholeOf({ documents: [], events: [] }), undefined);
    assert.equal(firstSight([]), undefined);
  });

  test('a document’s own date is part of everything', () => {
    const own = { uri: 'file:///a.txt', path: 'a.txt', from: day('2021-05-04'), to: day('2021-05-04') };
    const whole = wholeOf({ documents: [own], events: [] });
    assert.ok(whole && whole.from < day('2021-05-04') && whole.to > day('2021-05-04'));
  });

  test('as many months as have room, around the middle', () => {
    const { from, to } = sightOf('months', 1000, 720);
    assert.deepEqual([Math.round((to - from) / 31), (from + to) / 2], [10, 1000]);
  });

  test('closer, around what stays where it is', () =>
    assert.deepEqual(closer({ from: 0, to: 100 }, 2, 20), { from: 10, to: 60 }));

  test('where most of it happened', () => {
    const days = [10, 500, 502, 503, 900].map((at) => ({ from: at, to: at }));
    assert.equal(busiest(days, 30, { from: 0, to: 1000 }), 501.5);
    assert.equal(busiest(days, 30, { from: 600, to: 1000 }), 900);
    assert.equal(busiest(days, 30, { from: 600, to: 700 }), 650);
  });

  test('the first sight holds most events', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200_000, max: 20_000 }), { minLength: 1, maxLength: 60 }), (days) => {
        const sight = firstSight(days.map((at) => ({ from: at, to: at })));
        const held = days.filter((at) => sight && at >= sight.from && at <= sight.to);
        assert.ok(held.length >= days.length * 0.8);
      }),
    ));
});
