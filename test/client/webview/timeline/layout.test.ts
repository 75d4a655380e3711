/** Where marks stand: days and stretches apart, crowds counted, conflicts linked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chosenOf } from '../../../../client/webview/timeline/chosen';
import { lanesOf } from '../../../../client/webview/timeline/lanes';
import { layoutOf, linksOf, type Measure, POINT } from '../../../../client/webview/timeline/layout';
import type { Timeline, TimelineEvent } from '../../../../server/src/protocol/requests/timeline';
import { day, timelineOf } from './sample';

const all = { filter: '', onlyConflicts: false };
const from2021 = (pixelsPerDay: number): Measure => ({
  origin: day('2021-01-01'),
  pixelsPerDay,
  first: day('2020-01-01'),
  last: day('2022-12-31'),
});

function layoutFor(timeline: Timeline, pixelsPerDay: number, kind: 'documents' | 'entities' = 'documents') {
  return layoutOf(lanesOf(timeline, chosenOf(timeline, all), kind), timeline.events, from2021(pixelsPerDay));
}

/** `shape: events` for every mark, a lane a line. */
function told(timeline: Timeline, pixelsPerDay: number): readonly string[] {
  return layoutFor(timeline, pixelsPerDay).lanes.map(
    ({ lane, marks }) => `${lane.label} ${marks.map(({ shape, events }) => `${shape} ${events.join('+')}`).join(', ')}`,
  );
}

suite('timeline: layout', () => {
  test('days are points, years and months are stretches', () =>
    assert.deepEqual(told(timelineOf(['a.txt 2021-05-04', 'a.txt 2021-06-01/2021-06-30']), 2), [
      'a.txt day 0, stretch 1',
    ]));

  test('more on one day than there are rows are counted', () => {
    const timeline = timelineOf(Array.from({ length: 5 }, () => 'a.txt 2021-05-04'));
    assert.deepEqual(told(timeline, 2), ['a.txt day 0, day 1, several 2+3+4']);
  });

  test('a long stretch does not crowd the days', () => {
    const timeline = timelineOf([
      ...Array.from({ length: 6 }, () => 'a.txt 2021-01-01/2021-12-31'),
      ...['a.txt 2021-05-04', 'a.txt 2021-09-04'],
    ]);
    const [lane] = layoutFor(timeline, 1).lanes;
    assert.deepEqual(
      lane?.marks.map(({ shape }) => shape),
      [...Array(6).fill('stretch'), 'day', 'day'],
    );
  });

  test('an open end reaches as far as anything', () => {
    const [lane] = layoutFor(timelineOf(['a.txt 2021-05-04/..']), 1).lanes;
    assert.deepEqual(
      lane?.marks.map(({ openFrom, openTo, to }) => ({ openFrom, openTo, to })),
      [{ openFrom: false, openTo: true, to: day('2023-01-01') - day('2021-01-01') }],
    );
  });

  test('what is approximate is told from what is not', () => {
    const { lanes } = layoutFor(timelineOf(['a.txt 2021-05-04~', 'b.txt 2021-05-04']), 1);
    assert.deepEqual(
      lanes.map(({ marks }) => marks[0]?.loose),
      [true, false],
    );
  });

  test('a conflict links the marks of its events', () => {
    const timeline = timelineOf(['a.txt 2021-05-04', 'b.txt 2021-05-06'], [[0, 1]]);
    const links = linksOf(layoutFor(timeline, 1), timeline.conflicts);
    assert.deepEqual(
      links.map(({ from, to }) => [from.events, to.events]),
      [[[0], [1]]],
    );
  });

  test('two conflicts of the same marks are one link', () => {
    const timeline = timelineOf(
      ['a.txt 2021-05-04', 'b.txt 2021-05-06'],
      [
        [0, 1],
        [0, 1],
      ],
    );
    assert.deepEqual(
      linksOf(layoutFor(timeline, 1), timeline.conflicts).map(({ conflicts }) => conflicts.length),
      [2],
    );
  });

  test('where both events stand in one lane of a name, they are linked there', () => {
    const timeline = timelineOf(
      ['a.txt 2021-05-04 Ana Diaz, Tom Reed', 'b.txt 2021-05-20 Tom Reed', 'b.txt 2021-09-20 Ana Diaz'],
      [[0, 1]],
    );
    const layout = layoutFor(timeline, 2, 'entities');
    const [link] = linksOf(layout, timeline.conflicts);
    const lane = layout.lanes.find(({ marks }) => link && marks.includes(link.from));
    assert.equal(lane?.lane.label, 'Tom Reed');
    assert.ok(link && lane?.marks.includes(link.to));
  });

  const event = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2 }))
    .map(([from, length, document]): TimelineEvent => {
      const at = [0, 0, 0, 0] as const;
      const start = day('2021-01-01') + from;
      return { document, at, words: '', quote: '', value: '', from: start, to: start + length, entities: [] };
    });
  const events = fc.array(event, { maxLength: 80 }).map((list) => list.sort((a, b) => (a.from ?? 0) - (b.from ?? 0)));
  const zooms = fc.double({ min: 0.01, max: 100, noNaN: true });
  const timelineWith = (events: readonly TimelineEvent[]): Timeline => ({
    documents: ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ uri: path, path })),
    entities: [],
    events,
    conflicts: [],
  });

  test('no two marks overlap, at any zoom', () =>
    fc.assert(
      fc.property(events, zooms, (events, zoom) => {
        const marks = layoutFor(timelineWith(events), zoom).lanes.flatMap(({ marks }) => marks);
        for (const one of marks)
          for (const other of marks)
            if (one !== other && one.y === other.y) assert.ok(one.to <= other.from || other.to <= one.from);
      }),
    ));

  test('every event stands in one mark of its lane, wide enough to be hit', () =>
    fc.assert(
      fc.property(events, zooms, (events, zoom) => {
        const { lanes } = layoutFor(timelineWith(events), zoom);
        for (const { lane, marks } of lanes) {
          const standing = marks.flatMap(({ events }) => events).sort((a, b) => a - b);
          assert.deepEqual(standing, lane.events);
          for (const { from, to } of marks) assert.ok(to - from > POINT - 0.001);
        }
      }),
    ));

  test('marks keep the order of time, and lanes follow one another without a gap', () =>
    fc.assert(
      fc.property(events, zooms, (events, zoom) => {
        const { lanes, height } = layoutFor(timelineWith(events), zoom);
        let top = 0;
        for (const lane of lanes) {
          assert.equal(lane.top, top);
          top += lane.height;
          for (const { y } of lane.marks) assert.ok(y > lane.top && y < top);
          const begins = lane.marks.map(({ from }) => from);
          assert.deepEqual(
            begins,
            [...begins].sort((a, b) => a - b),
          );
        }
        assert.equal(height, top);
      }),
    ));
});
