/**
 * Shows Concord on the seeds: prints what the check finds, then opens them in VS Code with the extension running.
 *
 * Desktop VS Code where `code` is on the PATH, else (or with `--browser`) VS Code in the browser on an address of this
 * machine. Runs until Ctrl+C or until the window is closed, and leaves no process behind.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageExtension } from './package';
import { root, seeds } from './places';
import { start } from './processes';
import { temporaryFolder } from './temporary';
import { startWorkbench } from './workbench';

async function main(): Promise<number> {
  const check = spawnSync(process.execPath, ['dist/cli.js', 'check', 'seeds'], { cwd: root, stdio: 'inherit' });
  if (check.status !== 0 && check.status !== 1) return 2; // The check has said why; 1 means that it found something.

  const code = process.argv.includes('--browser') ? undefined : onPath('code');
  return code ? openDesktop(code) : openBrowser();
}

async function openDesktop(code: string): Promise<number> {
  console.log('\nOpening the seeds in VS Code. Ctrl+C closes it.');
  // With a profile of its own the window is a process of ours, not one more window of the person's editor.
  const profile = temporaryFolder();
  const options = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${profile}/user`,
    `--extensions-dir=${profile}/extensions`,
  ];
  const window = start(code, [...options, '--skip-welcome', '--disable-workspace-trust', '--wait', seeds], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended = await window.exit;
  await window.end();
  return ended;
}

async function openBrowser(): Promise<number> {
  const workbench = await startWorkbench({ packages: [packageExtension()] });
  console.log(`\nOpen the seeds in VS Code in your browser:\n\n  ${workbench.address(seeds)}\n\nCtrl+C ends it.`);
  const ended = await workbench.exit;
  console.error(`VS Code ended by itself:\n${workbench.log()}`);
  await workbench.end();
  return ended;
}

function onPath(name: string): string | undefined {
  const executable = process.platform === 'win32' ? `${name}.cmd` : name;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, executable)).find(existsSync);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
