/** The dated statements of a folder, in the order of what happened. */
import assert from 'node:assert/strict';
import { timeline } from '../../../server/src/features/timeline';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function timelineOf(written: string) {
  const folder = folderOf(readFixture(written).files);
  const { events, conflicts } = timeline(folder);
  const line = ({ path, value, entities }: (typeof events)[number]) =>
    `${value} ${path} ${entities.map(({ name }) => name).join(', ')}`;
  return { events: events.map(line), conflicts: conflicts.map(({ sides }) => sides.map(line).join(' / ')) };
}

suite('features: timeline', () => {
  test('in the order of the days, not of the documents', () =>
    assert.deepEqual(
      timelineOf(`
//- a.txt
The Harbour Board signed the contract on 4 May 2021.
//- b.txt
Ana Diaz left on 3 March 2020.
`).events,
      ['2020-03-03 b.txt Ana Diaz', '2021-05-04 a.txt Harbour Board'],
    ));

  test('two values of one day are one event', () =>
    assert.equal(
      timelineOf('On 4 May 2021 the Harbour Board fined Acme Group $3 million and $5 million.').events.length,
      1,
    ));

  test('two documents, two days: a conflict', () =>
    assert.deepEqual(
      timelineOf(`
//- a.txt
The Harbour Board signed the contract with Acme Group on 4 May 2021.
//- b.txt
The Harbour Board signed the contract with Acme Group on 6 May 2021.
`).conflicts,
      ['2021-05-04 a.txt Harbour Board, Acme Group / 2021-05-06 b.txt Harbour Board, Acme Group'],
    ));

  test('a day that nothing anchors has no place on the axis', () =>
    assert.deepEqual(timelineOf('Ana Diaz left on Tuesday.').events, []));

  test('an empty folder', () => assert.deepEqual(timelineOf(''), { events: [], conflicts: [] }));
});
