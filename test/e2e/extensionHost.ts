/**
 * Runs the suite under `suite/` in a real extension host, on a copy of the seeds.
 *
 * Without a setting this is the VS Code server's host (see `executable.ts`), which needs no display. `VSCODE_EXECUTABLE`
 * names a desktop VS Code to use; `VSCODE_EXECUTABLE=download` lets `@vscode/test-electron` fetch one.
 */
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, seeds } from './places';
import { reportVariable } from './reporter';
import { temporaryFolder } from './temporary';

async function main(): Promise<void> {
  const scratch = temporaryFolder();
  const folder = join(scratch, 'seeds');
  const report = join(scratch, 'report');
  cpSync(seeds, folder, { recursive: true });
  const executable = executablePath();
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(__dirname, 'suite/index.js'),
      extensionTestsEnv: { [reportVariable]: report },
      launchArgs: [folder],
    });
  } finally {
    console.log(existsSync(report) ? readFileSync(report, 'utf8') : 'The suite did not run to its end.');
  }
}

/** Absent where one is to be downloaded. */
function executablePath(): string | undefined {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named === 'download') return undefined;
  if (named) return named;
  const ours = join(__dirname, 'executable.js');
  chmodSync(ours, 0o755);
  return ours;
}

main().catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
