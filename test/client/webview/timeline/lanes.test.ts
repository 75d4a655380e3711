/** Which lanes there are, in which order, and what a filter leaves. */
import assert from 'node:assert/strict';
import { type Choice, chosenOf } from '../../../../client/webview/timeline/chosen';
import { type LaneKind, lanesOf } from '../../../../client/webview/timeline/lanes';
import type { Timeline } from '../../../../server/src/protocol/requests/timeline';
import { timelineOf } from './sample';

const timeline = timelineOf(
  [
    'b.txt 2021-05-04 Tom Reed',
    'a.txt 2021-05-06 Ana Diaz, Tom Reed',
    'b.txt 2021-06-01 Ana Diaz Group',
    'a.txt 2021-07-01 Tom Reed',
  ],
  [[0, 1]],
);

function lanes(kind: LaneKind, choice: Partial<Choice> = {}, given: Timeline = timeline): readonly string[] {
  const chosen = chosenOf(given, { filter: '', onlyConflicts: false, ...choice });
  return lanesOf(given, chosen, kind).map(({ label, events }) => `${label}: ${events.join(' ')}`);
}

suite('timeline: lanes', () => {
  test('documents by path', () => assert.deepEqual(lanes('documents'), ['a.txt: 1 3', 'b.txt: 0 2']));

  test('names with the most events first', () =>
    assert.deepEqual(lanes('entities'), ['Tom Reed: 0 1 3', 'Ana Diaz: 1', 'Ana Diaz Group: 2']));

  test('a part of a name, in any case, means all who have it, and they come first', () => {
    const found = ['Ana Diaz: 1', 'Ana Diaz Group: 2', 'Tom Reed: 1'];
    assert.deepEqual(lanes('entities', { filter: 'diaz' }), found);
    assert.deepEqual(lanes('entities', { filter: 'DÍAZ' }), found);
  });

  test('a whole name means nobody else', () =>
    assert.deepEqual(lanes('documents', { filter: 'Ana Diaz' }), ['a.txt: 1']));

  test('only what is disputed', () =>
    assert.deepEqual(lanes('documents', { onlyConflicts: true }), ['a.txt: 1', 'b.txt: 0']));

  test('a pair is shown where both of its sides are', () => {
    const conflicts = (choice: Choice) => chosenOf(timeline, choice).conflicts.length;
    assert.equal(conflicts({ filter: 'Tom', onlyConflicts: false }), 1);
    assert.equal(conflicts({ filter: 'Ana', onlyConflicts: false }), 0);
  });

  test('nobody of that name: nothing', () => assert.deepEqual(lanes('documents', { filter: 'Nora' }), []));

  test('a document that only has a date of its own stands there until something is asked for', () => {
    const dated = { ...timeline, documents: [...timeline.documents, { uri: 'c', path: 'c.txt', from: 1, to: 1 }] };
    assert.deepEqual(lanes('documents', {}, dated).at(-1), 'c.txt: ');
    assert.deepEqual(lanes('documents', { onlyConflicts: true }, dated).length, 2);
  });
});
