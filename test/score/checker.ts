/** The built command line, asked for its analysis of a folder: what is scored is what a person runs. */
import { spawnSync } from 'node:child_process';
import { type Analysis, parseAnalysis } from './analysis';

const COMMAND = 'dist/cli.js';

/** Throws where the command prints no analysis, with what it said instead. */
export function check(folder: string): Analysis {
  const run = spawnSync(process.execPath, [COMMAND, 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error) throw run.error;
  const source = `${COMMAND} check ${folder}`;
  if (!run.stdout) throw new Error(`${source} printed nothing (exit ${run.status}): ${run.stderr.slice(0, 300)}`);
  return parseAnalysis(run.stdout, source);
}
