/** Who occurs with whom in the sentences of a folder. */
import assert from 'node:assert/strict';
import { network } from '../../../server/src/features/network';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function networkOf(written: string) {
  const { nodes, edges } = network(folderOf(readFixture(written).files));
  const name = (number: number) => nodes[number]?.entity.name;
  return {
    nodes: nodes.map(({ entity, at }) => `${entity.name} ${entity.mentions.length} ${at.path}`),
    edges: edges.map(({ ends: [one, other], sentences }) => `${name(one)} – ${name(other)} ${sentences}`),
  };
}

suite('features: network', () => {
  test('two names in a sentence, in two documents', () =>
    assert.deepEqual(
      networkOf(`
//- a.txt
Ana Diaz met Tom Reed. Ana Diaz left.
//- b.txt
Tom Reed thanked Ana Diaz.
`),
      { nodes: ['Ana Diaz 3 a.txt', 'Tom Reed 2 a.txt'], edges: ['Ana Diaz – Tom Reed 2'] },
    ));

  test('not across sentences', () => assert.deepEqual(networkOf('Ana Diaz left. Tom Reed stayed.').edges, []));

  test('a name twice in a sentence is no company for itself, and counts once for others', () =>
    assert.deepEqual(networkOf('Ana Diaz said that Diaz and Tom Reed had met.').edges, ['Ana Diaz – Tom Reed 1']));

  test('an empty folder', () => assert.deepEqual(networkOf(''), { nodes: [], edges: [] }));
});
