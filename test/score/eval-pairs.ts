/**
 * `npm run eval:pairs`: how many of the texts in `test/pairs` that contradict themselves get a warning, and how many of
 * their innocent twins do.
 *
 *     npm run eval:pairs -- [KIND …] [--misses]
 *
 * `--misses` lists what was missed and what was warned on without cause, but never of the pairs set aside.
 */
import { parseArgs } from 'node:util';
import { HALVES, type Half, type Pair, pairsOf, warningsOn } from './minimalPairs';
import { table } from './table';

interface Result {
  readonly pair: Pair;
  readonly found: boolean;
  /** Warnings on the innocent twin. */
  readonly alarms: readonly string[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false } },
  });
  for (const half of HALVES) {
    const kinds = [...pairsOf(half)].filter(([kind]) => positionals.length === 0 || positionals.includes(kind));
    const results = kinds.map(([kind, pairs]) => [kind, pairs.map(resultOf)] as const);
    const all = ['all', results.flatMap(([, some]) => some)] as const;
    console.log(`${table([[half, 'found', 'alarms'], ...[...results, all].map(rowOf)])}\n`);
    if (values.misses) listMisses(half, all[1]);
  }
}

function resultOf(pair: Pair): Result {
  return { pair, found: !!pair.bad && warningsOn(pair.bad).length > 0, alarms: warningsOn(pair.good) };
}

function rowOf([kind, results]: readonly [string, readonly Result[]]): readonly string[] {
  const contradicting = results.filter(({ pair }) => pair.bad);
  const found = contradicting.filter((one) => one.found).length;
  const alarmed = results.filter(({ alarms }) => alarms.length > 0).length;
  return [kind, contradicting.length > 0 ? `${found}/${contradicting.length}` : '', `${alarmed}/${results.length}`];
}

function listMisses(half: Half, results: readonly Result[]): void {
  if (half === 'set-aside') {
    console.log('set aside: nothing may be tuned to its misses');
    return;
  }
  for (const { pair, found, alarms } of results) {
    if (pair.bad && !found) console.log(`missed ${pair.id}: ${pair.why}\n${told(pair.bad)}`);
    if (alarms.length > 0)
      console.log(`alarm ${pair.id}: ${pair.why}\n${told(pair.good)}\n  ! ${alarms.join('\n  ! ')}`);
  }
}

function told(documents: NonNullable<Pair['bad']>): string {
  return Object.entries(documents)
    .map(([file, content]) => `  ${file}: ${content.replace(/\n+/g, ' / ')}`)
    .join('\n');
}

main();
