/**
 * `npm run eval:resolve -- NAME …`: checks the quotes of a dossier's `gold.json` and writes its `gold.resolved.json`.
 *
 * Exit 1 where a quote does not name exactly one place, each said on a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFolder } from './gold';
import { resolveGold } from './resolve';

for (const name of process.argv.slice(2)) {
  const read = (file: string) => readFileSync(join(dossierFolder(name), file), 'utf8').replace(/^\uFEFF/, '');
  const { gold, problems } = resolveGold(JSON.parse(read('gold.json')), read);
  for (const problem of problems) console.log(`${name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  writeFileSync(join(dossierFolder(name), 'gold.resolved.json'), JSON.stringify(gold, undefined, 1));
}
