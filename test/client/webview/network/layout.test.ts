/** The layout of the network: nobody over anybody, the same every time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Chosen } from '../../../../client/webview/network/chosen';
import { labelled } from '../../../../client/webview/network/labels';
import { layout, type Spot } from '../../../../client/webview/network/layout';

const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

function networkOf(mentions: readonly number[], pairs: readonly (readonly [number, number, number])[]): Chosen {
  const nodes = mentions.map((count, number) => ({
    name: `N${number}`,
    type: 'person' as const,
    mentions: count,
    place,
  }));
  const edges = pairs
    .map(([one, other, sentences]) => ({ ends: [one % nodes.length, other % nodes.length] as const, sentences }))
    .filter(({ ends: [one, other] }) => one < other);
  return { nodes, edges };
}

function overlapping(spots: readonly Spot[]): readonly string[] {
  return spots.flatMap((a, i) =>
    spots
      .slice(i + 1)
      .flatMap((b, k) => (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius ? [`${i} ${i + 1 + k}`] : [])),
  );
}

const count = fc.integer({ min: 1, max: 400 });
const networks = fc
  .tuple(
    fc.array(count, { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.integer({ min: 1, max: 30 })), { maxLength: 200 }),
  )
  .map(([mentions, pairs]) => networkOf(mentions, pairs));

suite('pages: layout of the network', () => {
  test('no two overlap', () =>
    fc.assert(
      fc.property(networks, (network) => assert.deepEqual(overlapping(layout(network)), [])),
      { numRuns: 25, seed: 7 },
    )).timeout(30_000);

  test('nor do two hundred, densely tied', () => {
    const pairs = Array.from(
      { length: 1500 },
      (_, i) => [(i * 7) % 200, (i * 13 + (i % 11)) % 200, 1 + (i % 9)] as const,
    );
    const spots = layout(
      networkOf(
        Array.from({ length: 200 }, (_, i) => 400 - 2 * i),
        pairs,
      ),
    );
    assert.equal(spots.length, 200);
    assert.deepEqual(overlapping(spots), []);
  }).timeout(30_000);

  test('the same network has the same layout', () => {
    const network = networkOf([9, 4, 4, 1], [[0, 1, 3] as const, [1, 2, 1] as const]);
    assert.deepEqual(layout(network), layout(network));
  });

  test('an empty network', () => assert.deepEqual(layout({ nodes: [], edges: [] }), []));
});

suite('pages: names of the network', () => {
  const spots = [
    { x: 0, y: 0, radius: 10 },
    { x: 30, y: 0, radius: 10 },
  ];

  const shown = (...args: Parameters<typeof labelled>) => labelled(...args).map((label) => label && sideOf(label));
  const sideOf = ({ x, y }: { x: number; y: number }) => (x > 0 ? 'right' : x < 0 ? 'left' : y > 0 ? 'below' : 'above');

  test('far apart, all stand below', () =>
    assert.deepEqual(shown(['Ana Diaz', 'Tom Reed'], spots, 10), ['below', 'below']));
  test('close together, the second goes elsewhere', () =>
    assert.deepEqual(shown(['Ana Diaz', 'Tom Reed'], spots, 1), ['below', 'above']));
  test('not over a node that stands below', () =>
    assert.deepEqual(shown(['Ana', ''], [spots[0] as Spot, { x: 0, y: 28, radius: 10 }], 1)[0], 'above'));
  test('rather not over the edge of the window', () => {
    const narrow = { left: -12, right: 100 };
    assert.deepEqual(shown(['Ana Diaz'], spots.slice(0, 1), 1, narrow), ['right']);
    assert.deepEqual(shown(['Ana Diaz'], spots.slice(0, 1), 1, { left: -12, right: 12 }), ['below']);
  });
  test('off the middle where the edge would cut it on every side', () => {
    const [label] = labelled(['Ana Diaz'], spots.slice(0, 1), 1, { left: -20, right: 36 });
    assert.deepEqual(label && [label.x, sideOf({ ...label, x: 0 })], [8, 'below']);
  });
  test('none rather than one that is cut off', () => {
    const three = ['', '', 'Ana Diaz'];
    const beside = [...[-1, 1].map((side) => ({ x: 8, y: 20 * side, radius: 10 })), spots[0] as Spot];
    assert.equal(labelled(three, beside, 1, { left: -20, right: 36 })[2], undefined);
  });
  test('where there is no room, none', () => {
    const crowd = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x: 22 * x, y: 22 * y, radius: 10 })));
    const middle = crowd.findIndex(({ x, y }) => x === 0 && y === 0);
    assert.equal(
      shown(
        crowd.map(() => 'Ana Diaz'),
        crowd,
        1,
      )[middle],
      undefined,
    );
  });
});
