/** Which part of the network is drawn. */
import assert from 'node:assert/strict';
import { type Choice, chosen, firstChoice } from '../../../../client/webview/network/chosen';
import type { Network, NetworkNode } from '../../../../server/src/protocol/requests/network';

const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
const node = (name: string, type: NetworkNode['type'], mentions: number) => ({ name, type, mentions, place });

const network: Network = {
  nodes: [
    node('Harbour Board', 'organisation', 9),
    node('Ana Diaz', 'person', 7),
    node('Lisport', 'place', 4),
    node('Tom Reed', 'person', 2),
    node('Spring Fair', 'other', 1),
  ],
  edges: [
    { ends: [0, 3], sentences: 5 },
    { ends: [0, 1], sentences: 3 },
    { ends: [1, 2], sentences: 2 },
    { ends: [3, 4], sentences: 1 },
  ],
  documents: 2,
};

function drawn(change: Partial<Choice>) {
  const { nodes, edges } = chosen(network, { ...firstChoice, ...change });
  return {
    nodes: nodes.map(({ name }) => name),
    edges: edges.map(({ ends: [a, b] }) => `${nodes[a]?.name} – ${nodes[b]?.name}`),
  };
}

suite('pages: what the network shows', () => {
  test('those that share most sentences, in the order of mentions', () =>
    assert.deepEqual(drawn({ most: 2 }), {
      nodes: ['Harbour Board', 'Tom Reed'],
      edges: ['Harbour Board – Tom Reed'],
    }));
  test('who occurs with nobody of the wanted types is left out', () =>
    assert.deepEqual(drawn({ types: ['person', 'place'] }).nodes, ['Ana Diaz', 'Lisport']));
  test('other names when they are asked for', () =>
    assert.deepEqual(drawn({ types: ['other', 'person'] }).nodes, ['Tom Reed', 'Spring Fair']));
  test('whoever is meant, and those beside them', () =>
    assert.deepEqual(drawn({ around: 'reed' }), {
      nodes: ['Harbour Board', 'Tom Reed'],
      edges: ['Harbour Board – Tom Reed'],
    }));
  test('of those beside somebody, the ones that share most', () =>
    assert.deepEqual(drawn({ around: 'harbour', most: 2 }).nodes, ['Harbour Board', 'Tom Reed']));
  test('nobody of that name', () => assert.deepEqual(drawn({ around: 'zebra' }), { nodes: [], edges: [] }));
});
