/**
 * Every test of the project, part by part, each with a time limit; one line of counts at the end.
 *
 * A part that reports no counts of its own is one test. Exits with 1 where anything failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places';
import { sleep, start } from './processes';
import { type Counts, countsVariable } from './reporter';
import { temporaryFolder } from './temporary';

interface Part {
  readonly title: string;
  /** A script of node and what it is given. */
  readonly script: readonly [path: string, ...args: string[]];
  readonly minutes: number;
}

const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'out/test/e2e/reporter.js'] as const;
const withoutSettings = ['--no-config', '--no-package', '--ui=tdd', '--timeout=60000'];

const parts: readonly Part[] = [
  { title: 'Types', script: ['node_modules/typescript/bin/tsc', '--noEmit'], minutes: 3 },
  {
    title: 'Types of the pages',
    script: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'client/webview'],
    minutes: 3,
  },
  {
    title: 'Format and lint',
    script: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    minutes: 2,
  },
  { title: 'Walls, units, protocol', script: [...mocha, 'out/test/**/*.test.js'], minutes: 8 },
  { title: 'In the extension host', script: ['out/test/e2e/extensionHost.js'], minutes: 5 },
  {
    title: 'In a window, and the start command',
    // The editor drops a key or closes a list now and then: what fails is tried once more, and the report says so.
    script: [...mocha, ...withoutSettings, '--retries=1', 'out/test/e2e/*.test.js', 'out/test/e2e/ui/*.test.js'],
    minutes: 25,
  },
];

async function main(): Promise<number> {
  process.chdir(root);
  const total = { passed: 0, failed: 0 };
  for (const part of parts) {
    const counts = await run(part);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) console.log(`${part.title}: ${counts.failed} failed`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function run({ title, script, minutes }: Part): Promise<Counts> {
  console.log(`\n== ${title}`);
  const file = join(temporaryFolder(), 'counts.json');
  const running = start(process.execPath, script, {
    cwd: root,
    env: { ...process.env, [countsVariable]: file },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await Promise.race([running.exit, sleep(minutes * 60_000)]);
  if (code === undefined) console.log(`${title} took more than ${minutes} minutes.`);
  await running.end();
  const counts: Counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return code === 0 && counts.passed === 0 ? { passed: 1, failed: 0 } : counts;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  },
);
