/** The dated statements of a folder, in the order of what happened. */
import assert from 'node:assert/strict';
import { timeline } from '../../../server/src/features/timeline';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function timelineOf(written: string) {
  const folder = folderOf(readFixture(written).files);
  const { documents, events, conflicts } = timeline(folder);
  const line = ({ path, value, entities }: (typeof events)[number]) =>
    `${value} ${path} ${entities.map(({ name }) => name).join(', ')}`;
  return {
    documents: documents.map(({ path, date }) => `${path} ${date}`),
    events: events.map(line),
    conflicts: conflicts.map(({ sides, message }) => `${sides.map(({ value }) => value).join(' / ')}: ${message}`),
  };
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
      ['2021-05-04 / 2021-05-06: a.txt has 4 May 2021, b.txt has 6 May 2021'],
    ));

  test('a pair that a finding shows at both of its sides is one pair', () => {
    const { conflicts } = timelineOf(`
//- a.txt
On 4 May 2021 the Harbour Board fined Acme Group $3 million.
//- b.txt
On 4 May 2021 the Harbour Board fined Acme Group $5 million.
`);
    assert.deepEqual(conflicts, ['2021-05-04 / 2021-05-04: a.txt has $3 million, b.txt has $5 million']);
  });

  test('the line that dates a document is no event', () => {
    const { documents, events } = timelineOf(`
//- a.txt
Published: 4 May 2021

Acme Group was fined $3 million yesterday.
//- b.txt
The Harbour Board met.
`);
    assert.deepEqual(documents, ['a.txt 2021-05-04', 'b.txt undefined']);
    assert.deepEqual(events, ['2021-05-03 a.txt Acme Group']);
  });

  test('a day that nothing anchors has no place on the axis', () =>
    assert.deepEqual(timelineOf('Ana Diaz left on Tuesday.').events, []));

  test('an empty folder', () =>
    assert.deepEqual(timelineOf(''), { documents: ['document.txt undefined'], events: [], conflicts: [] }));
});
