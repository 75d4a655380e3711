/** Where the keys lead: in time within a lane, to the nearest of the next one. */
import assert from 'node:assert/strict';
import { chosenOf } from '../../../../client/webview/timeline/chosen';
import { lanesOf } from '../../../../client/webview/timeline/lanes';
import { layoutOf, linksOf } from '../../../../client/webview/timeline/layout';
import { moved, otherSide, standingOf } from '../../../../client/webview/timeline/moves';
import { day, timelineOf } from './sample';

const timeline = timelineOf([
  'a.txt 2021-01-10',
  'a.txt 2021-03-10',
  'a.txt 2021-05-10',
  'b.txt 2021-02-20',
  'b.txt 2021-06-10',
  'c.txt 2021-04-10',
]);
const lanes = lanesOf(timeline, chosenOf(timeline, { filter: '', onlyConflicts: false }), 'documents');
const layout = layoutOf(lanes, timeline.events, { origin: day('2021-01-01'), pixelsPerDay: 4, first: 0, last: 0 });

/** The event that the keys lead to from `event`; undefined where a key leads nowhere. */
function after(event: number, ...keys: readonly string[]): number | undefined {
  let standing = standingOf(layout, event);
  for (const key of keys) standing = standing && moved(layout, standing, key);
  return standing?.mark.events[0];
}

suite('timeline: keys', () => {
  test('right and left in time', () => {
    assert.equal(after(0, 'ArrowRight', 'ArrowRight'), 2);
    assert.equal(after(2, 'ArrowLeft'), 1);
  });
  test('to the nearest of the next lane', () => {
    assert.equal(after(1, 'ArrowDown'), 3);
    assert.equal(after(2, 'ArrowDown'), 4);
    assert.equal(after(5, 'ArrowUp'), 3);
  });
  test('first and last of a lane', () => assert.deepEqual([after(1, 'Home'), after(1, 'End')], [0, 2]));
  test('far up and down stops at the first and last lane', () =>
    assert.deepEqual([after(5, 'PageUp'), after(0, 'PageDown')], [2, 5]));
  test('nowhere further', () => {
    assert.equal(after(0, 'ArrowLeft'), undefined);
    assert.equal(after(0, 'ArrowUp'), undefined);
    assert.equal(after(5, 'ArrowDown'), undefined);
  });
  test('to what disagrees, and back', () => {
    const disputed = timelineOf(['a.txt 2021-01-10', 'a.txt 2021-03-10', 'b.txt 2021-02-20'], [[0, 2]]);
    const lanes = lanesOf(disputed, chosenOf(disputed, { filter: '', onlyConflicts: false }), 'documents');
    const layout = layoutOf(lanes, disputed.events, { origin: day('2021-01-01'), pixelsPerDay: 4, first: 0, last: 0 });
    const links = linksOf(layout, disputed.conflicts);
    const from = (event: number) => {
      const standing = standingOf(layout, event);
      return standing && otherSide(layout, links, standing)?.mark.events[0];
    };
    assert.deepEqual([0, 2, 1].map(from), [2, 0, 0]);
  });
  test('other keys lead nowhere', () => assert.equal(after(0, 'x'), undefined));
});
