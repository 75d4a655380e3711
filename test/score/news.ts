/**
 * `npm run eval:news -- BENCH`: scores the built command line on news clusters that are not part of the project.
 *
 *     npm run eval:news -- BENCH [--worlds clean,mutated,benign] [--labels FILE] [--out WARNINGS.jsonl]
 *
 * Recall of injected conflicts, warnings a document on the news as published, rewrites warned on; and how
 * many of the warnings on published news are right, by the labels of `test/score/news-labels.json`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Cluster, clustersOf, injectionsOf, rewritesOf, WORLDS, type World } from './bench';
import { check } from './checker';
import { labelOf, placesOf, readLabels } from './labels';
import { table } from './table';
import { recallOf, rewritesWarnedOn, type Warning, warningsOf } from './warnings';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      worlds: { type: 'string', default: WORLDS.join() },
      labels: { type: 'string', default: 'test/score/news-labels.json' },
      out: { type: 'string' },
    },
  });
  const [bench, more] = positionals;
  if (bench === undefined || more !== undefined) throw new Error('say which bench: npm run eval:news -- BENCH');
  const asked = values.worlds.split(',');
  const runs = WORLDS.filter((world) => asked.includes(world)).map((world) => run(bench, world));
  const warnings = runs.flatMap((one) => one.warnings);
  if (values.out !== undefined) writeFileSync(values.out, warnings.map((one) => `${JSON.stringify(one)}\n`).join(''));
  printRecall(recallOf(injectionsOf(bench, clustersIn(runs, 'mutated')), warnings));
  for (const one of runs.filter(({ clusters }) => clusters.length > 0)) console.log(summary(one));
  const rewrites = rewritesWarnedOn(rewritesOf(bench, clustersIn(runs, 'benign')), warnings);
  if (asked.includes('benign')) console.log(`benign rewrites warned on: ${rewrites.right}/${rewrites.of}`);
  if (asked.includes('clean')) printPrecision(warnings, values.labels);
}

interface Run {
  readonly world: World;
  readonly clusters: readonly Cluster[];
  readonly warnings: readonly Warning[];
  readonly milliseconds: number;
}

function run(bench: string, world: World): Run {
  const clusters = clustersOf(bench, world);
  const start = performance.now();
  const warnings = clusters.flatMap((cluster) => warningsOf(cluster, check(cluster.folder)));
  return { world, clusters, warnings, milliseconds: performance.now() - start };
}

function clustersIn(runs: readonly Run[], world: World): readonly Cluster[] {
  return runs.find((one) => one.world === world)?.clusters ?? [];
}

function printRecall(rows: ReturnType<typeof recallOf>): void {
  if (rows.size === 0) return;
  const lines = [...rows].map(([group, { touched, bothSides }]) => [
    group,
    `${touched.of}`,
    (touched.right / touched.of).toFixed(3),
    (bothSides.right / bothSides.of).toFixed(3),
  ]);
  console.log(table([['injected conflicts', 'n', 'recall', 'both sides touched'], ...lines]));
}

function summary({ world, clusters, warnings, milliseconds }: Run): string {
  const texts = clusters.flatMap((cluster) => [...cluster.texts.values()]);
  const words = texts.reduce((total, text) => total + text.split(/\s+/).filter(Boolean).length, 0);
  return [
    `${world.padEnd(8)} ${texts.length} documents, ${words} words: ${warnings.length} warnings`,
    `${(warnings.length / texts.length).toFixed(3)} a document`,
    `${((1000 * warnings.length) / words).toFixed(2)} per 1,000 words`,
    `${(milliseconds / clusters.length).toFixed(0)} ms a cluster`,
  ].join(', ');
}

function printPrecision(warnings: readonly Warning[], file: string): void {
  const labels = readLabels(file);
  const labelled = warnings
    .filter(({ world }) => world === 'clean')
    .map((warning) => ({ warning, label: labelOf(warning, labels) }));
  const known = labelled.filter(({ label }) => label);
  const right = known.filter(({ label }) => label?.right);
  console.log(`of the warnings on clean clusters that are labelled, right: ${right.length}/${known.length}`);
  for (const { warning, label } of labelled)
    if (!label)
      console.log(
        `  unlabelled ${warning.cluster} ${warning.rule} ${placesOf(warning).join(' ~ ')} ${warning.message}`,
      );
}

main();
