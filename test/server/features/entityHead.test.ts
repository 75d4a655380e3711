/** An entity on one line. */
import assert from 'node:assert/strict';
import { headOf } from '../../../server/src/features/entityHead';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

suite('features: head of an entity', () => {
  const { files, ranges } = readFixture(`
//- memo.txt
Ana Diaz and Tom Reed left early. [|Ana Diaz|], director of the Harbour Board, spoke. Diaz will return.
//- press.txt
Ana Diaz resigned. The Harbour Board thanked her.
`);
  const folder = folderOf(files);
  const head = (id: string) => headOf(folder, folder.linked.byId.get(id) ?? assert.fail(`no ${id}`));

  test('with its other names, its counts, its position and where it is introduced', () => {
    const { path, start, end } = ranges[0] ?? assert.fail('no range');
    assert.deepEqual(head('person/ana-diaz'), {
      id: 'person/ana-diaz',
      type: 'person',
      name: 'Ana Diaz',
      aliases: ['Diaz'],
      mentions: 4,
      documents: 2,
      title: 'director',
      introduced: { path, span: { start, end } },
    });
  });

  test('without a position where none is given', () =>
    assert.equal(head('organisation/harbour-board').title, undefined));
});
