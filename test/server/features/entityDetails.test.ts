/** What stands under an entity: posts, documents, written forms, others it may be. */
import assert from 'node:assert/strict';
import { entityDetails } from '../../../server/src/features/entityDetails';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

const folder = folderOf(
  readFixture(`
//- letter.txt
Published: March 20, 2024

Diaz wrote that Diaz would leave.
//- memo.txt
Ana Diaz, who has been director of Quayside Bank since 2019, spoke. Quayside Bank fined nobody.
//- press.txt
Ana Diaz, director of Quayside Bank, left. Anna Reed, director of Quayside Bank, stayed. Ana Diaz will return.
`).files,
);

const details = (id: string) => entityDetails(folder, id) ?? assert.fail(`no ${id}`);

suite('features: details of an entity', () => {
  test('a person holds a post, said in two documents and by one of them since when', () =>
    assert.deepEqual(
      details('person/ana-diaz').posts.map(({ sources, ...post }) => [post, sources.map(({ path }) => path)]),
      [
        [
          { title: 'director', holder: undefined, organisation: 'Quayside Bank', since: '2019' },
          ['memo.txt', 'press.txt'],
        ],
      ],
    ));

  test('a body has a post that each of two persons holds', () =>
    assert.deepEqual(
      details('organisation/quayside-bank').posts.map(({ title, holder, organisation }) => [
        title,
        holder,
        organisation,
      ]),
      [
        ['director', 'Ana Diaz', undefined],
        ['director', 'Anna Reed', undefined],
      ],
    ));

  test('documents stand by how often they mention it, with their dates', () =>
    assert.deepEqual(
      ['person/ana-diaz', 'person/diaz'].map((id) => details(id).documents),
      [
        [
          { path: 'press.txt', date: undefined, mentions: 2 },
          { path: 'memo.txt', date: undefined, mentions: 1 },
        ],
        [{ path: 'letter.txt', date: '2024-03-20', mentions: 2 }],
      ],
    ));

  test('each written form has a place, the one that introduces it first, and tells whether others are written so', () => {
    const [first, ...more] = details('person/ana-diaz').forms;
    assert.deepEqual([first?.text, first?.path, first?.shared], ['Ana Diaz', 'memo.txt', false]);
    assert.deepEqual(more, []);
    const [lone] = details('person/diaz').forms;
    assert.deepEqual([lone?.text, lone?.path], ['Diaz', 'letter.txt']);
  });

  test('others it may be are named with what speaks for it', () =>
    assert.deepEqual(
      details('person/ana-diaz').maybe.map(({ head, why }) => [head.name, why !== undefined]),
      [['Diaz', true]],
    ));

  test('nobody of that id', () => assert.equal(entityDetails(folder, 'person/nobody'), undefined));
});
