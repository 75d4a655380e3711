/** The scorer of news clusters, on a bench made by hand: recall, rewrites, labels. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cluster, clustersOf, injectionsOf, rewritesOf, type World } from './bench';
import { labelOf, placesOf, readLabels } from './labels';
import { recallOf, rewritesWarnedOn, type Warning, warningsOf } from './warnings';

const FILES: Readonly<Record<string, string>> = {
  'clean/1/a.txt': 'The 🚢 sank with 12 men.',
  'clean/1/b.txt': 'It had 12 men.',
  'mutated/1/a.txt': 'The 🚢 sank with 19 men.',
  'mutated/1/b.txt': 'It had 12 men.',
  'benign/1/a.txt': 'The 🚢 sank with twelve men.',
  'gold.jsonl': [
    { cluster: '1', kind: 'count', tier: 'near', doc: 'a', spans: [[16, 18]], support: [{ doc: 'b', span: [7, 9] }] },
    { cluster: '1', kind: 'count', tier: 'far', doc: 'b', spans: [[10, 13]], support: [{ doc: 'a', span: null }] },
    { cluster: 'elsewhere', kind: 'age', tier: 'mid', doc: 'z', spans: [[0, 1]], support: [] },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  'benign.jsonl': `${JSON.stringify({ cluster: '1', kind: 'count', doc: 'a', spans: [[16, 22]] })}\n`,
};

suite('scoring news clusters', () => {
  const bench = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  suiteSetup(() => {
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(bench, path)), { recursive: true });
      writeFileSync(join(bench, path), content);
    }
  });
  suiteTeardown(() => rmSync(bench, { recursive: true }));

  const cluster = (world: World) => clustersOf(bench, world)[0] as Cluster;
  const warned = (
    world: World,
    ...spans: (readonly [file: string, start: number, end: number])[]
  ): readonly Warning[] => {
    const placed = spans.map(([file, start, end]) => ({ file, start, end, text: '' }));
    const conflicts = ['warning', 'hint'].map((severity) => ({ rule: 'r', severity, message: 'm', spans: placed }));
    return warningsOf(cluster(world), { documents: [], entities: [], dates: [], figures: [], conflicts });
  };
  const recall = (warnings: readonly Warning[]) =>
    [...recallOf(injectionsOf(bench, clustersOf(bench, 'mutated')), warnings)].map(
      ([group, { touched, bothSides }]) => `${group}: ${touched.right} and ${bothSides.right} of ${touched.of}`,
    );

  test('clusters that the bench lacks are left out, and offsets are turned into UTF-16 units', () => {
    const injections = injectionsOf(bench, clustersOf(bench, 'mutated'));
    assert.deepEqual(
      injections.map(({ at }) => at),
      [
        { document: 'a', spans: [{ start: 17, end: 19 }] },
        { document: 'b', spans: [{ start: 10, end: 13 }] },
      ],
    );
    assert.deepEqual(clustersOf(join(bench, 'nowhere'), 'clean'), []);
  });

  test('a conflict is found on both sides, on one, or not', () => {
    const groups = (touched: number, both: number, far = 0) => [
      `all: ${touched + far} and ${both} of 2`,
      `kind count: ${touched + far} and ${both} of 2`,
      `near+mid: ${touched} and ${both} of 1`,
      `tier far: ${far} and 0 of 1`,
      `tier near: ${touched} and ${both} of 1`,
    ];
    assert.deepEqual(recall(warned('mutated', ['x/a.txt', 17, 19], ['x/b.txt', 7, 9])), groups(1, 1));
    assert.deepEqual(recall(warned('mutated', ['a.txt', 18, 25])), groups(1, 0));
    assert.deepEqual(recall(warned('mutated', ['a.txt', 15, 17], ['b.txt', 7, 9])), groups(0, 0));
    assert.deepEqual(recall(warned('mutated', ['b.txt', 12, 20])), groups(0, 0, 1));
    assert.deepEqual(recall(warned('clean', ['a.txt', 17, 19], ['b.txt', 7, 9])), groups(0, 0));
  });

  test('a rewrite that is warned on is counted', () => {
    const rewrites = rewritesOf(bench, clustersOf(bench, 'benign'));
    assert.deepEqual(rewritesWarnedOn(rewrites, warned('benign', ['a.txt', 17, 23])), { right: 1, of: 1 });
    assert.deepEqual(rewritesWarnedOn(rewrites, warned('benign', ['a.txt', 0, 3])), { right: 0, of: 1 });
  });

  test('a label belongs to the warning whose sides it names, all and no other', () => {
    const [warning] = warned('clean', ['a.txt', 17, 19], ['b.txt', 7, 9]) as [Warning];
    const label = { cluster: '1', rule: 'r', sides: placesOf(warning), right: true, reason: 'two counts of one crew' };
    assert.deepEqual(label.sides, ['a:17', 'b:7']);
    assert.equal(labelOf(warning, [{ ...label, cluster: '2' }, label]), label);
    assert.equal(labelOf(warning, [{ ...label, sides: ['a:17'] }]), undefined);
    assert.equal(labelOf(warning, [{ ...label, sides: ['a:17', 'b:9'] }]), undefined);
    assert.equal(labelOf(warning, [{ ...label, rule: 'other' }]), undefined);
  });

  test('the labels of the project are whole', () => {
    readLabels('test/score/news-labels.json');
    const broken = join(bench, 'labels.json');
    writeFileSync(broken, '[{"cluster":"1"}]');
    assert.throws(() => readLabels(broken), /a label lacks/);
  });
});
