/**
 * `npm run eval`: scores the built command line against the gold of every dossier.
 *
 *     npm run eval -- [NAME …] [--misses] [--analysis DIR] [--out FILE]
 *
 * A NAME is a folder of `test/dossiers`, or the whole path of another dossier.
 * `--misses` lists what was missed, misread or made up, but never of the dossiers set aside. `--analysis`
 * takes `DIR/NAME.json` for what the command would print. The scores go to `out/eval.json` as well.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Analysis, parseAnalysis } from './analysis';
import { check } from './checker';
import { type Comparison, compare, score } from './dossier';
import { dossierFolder, dossierNames, readGold, SET_ASIDE } from './gold';
import { missesOf } from './misses';
import { rowsOf } from './rows';
import { kindTable, scoreTable } from './table';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      analysis: { type: 'string' },
      out: { type: 'string', default: 'out/eval.json' },
    },
  });
  const names = positionals.length > 0 ? positionals : dossierNames();
  const comparisons = new Map(
    names.map((name) => [name, compare(readGold(name), analysisOf(name, values.analysis))] as const),
  );
  const scores = new Map([...comparisons].map(([name, comparison]) => [name, score(comparison)] as const));
  const rows = rowsOf(scores);
  console.log(scoreTable(rows));
  console.log(`\n${kindTable(rows.filter(({ title }) => !scores.has(title)))}`);
  if (values.misses) for (const [name, comparison] of comparisons) listMisses(name, comparison);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify({ dossiers: Object.fromEntries(scores), rows }, undefined, 2)}\n`);
}

function analysisOf(name: string, analyses: string | undefined): Analysis {
  if (analyses === undefined) return check(dossierFolder(name));
  const file = join(analyses, `${name}.json`);
  return parseAnalysis(readFileSync(file, 'utf8'), file);
}

function listMisses(name: string, comparison: Comparison): void {
  console.log(`\n${name}`);
  if (SET_ASIDE.includes(name)) console.log('  set aside: nothing may be tuned to its misses');
  else for (const miss of missesOf(comparison)) console.log(`  ${miss}`);
}

main();
