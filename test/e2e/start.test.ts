/** The start command: it opens the seeds in VS Code and, whatever ends it, leaves nothing running and no files. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, seeds } from './places';
import { familyOf, isAlive, sleep } from './processes';
import { temporaryFolder } from './temporary';

suite('the start command', () => {
  teardown(() => {
    for (const shell of started.splice(0))
      for (const pid of familyOf(shell.pid)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });

  test('in the browser: Ctrl+C ends it', async () => leavesNothing(await inBrowser(), 'SIGINT'));
  test('in the browser: closing the terminal ends it', async () => leavesNothing(await inBrowser(), 'SIGHUP'));

  test('in the browser: ending the shell that runs it ends it', async () => {
    const { shell, gone } = await inBrowser();
    const family = familyOf(shell.pid);
    shell.kill('SIGTERM');
    await gone(family);
  });

  test('in the browser: it ends when nobody reads what it prints', async () => {
    const { shell, gone } = startUnderShell('--browser');
    shell.stdout?.destroy();
    await within(60_000, 'it to end', () => shell.exitCode !== null);
    await gone([]);
  });

  test('on the desktop: `code` opens the seeds with the extension, and Ctrl+C ends it', async () => {
    const run = startUnderShell('', folderWithCode());
    await within(60_000, 'the editor', () => run.printed().includes('opened'));
    assert.ok(run.printed().includes(`--extensionDevelopmentPath=${root}`));
    assert.ok(run.printed().includes(seeds));
    await leavesNothing(run, 'SIGINT');
  });
});

const started: ChildProcess[] = [];

interface Started {
  readonly shell: ChildProcess;
  printed(): string;
  /** Resolves when these processes have ended and no temporary file is left. */
  gone(family: readonly number[]): Promise<void>;
}

/** Once the printed address has answered. */
async function inBrowser(): Promise<Started> {
  const run = startUnderShell('--browser');
  const address = () => /http:\S+/.exec(run.printed())?.[0];
  await within(60_000, 'the address', () => address() !== undefined);
  const answer = await fetch(address() ?? '', { redirect: 'manual' });
  assert.equal(answer.status, 302, 'the address takes the browser in');
  return run;
}

/** The signal goes to the whole group, as from a terminal. */
async function leavesNothing({ shell, gone }: Started, signal: NodeJS.Signals): Promise<void> {
  const family = familyOf(shell.pid);
  assert.ok(family.length >= 3, 'a shell, the command, VS Code');
  const group = -(shell.pid ?? assert.fail('no shell'));
  process.kill(group, signal);
  await sleep(100);
  if (isAlive(group)) process.kill(group, signal); // As npm does, which passes it on.
  await gone(family);
}

/** As npm runs it: through a shell that waits. */
function startUnderShell(options: string, firstOnPath = ''): Started {
  const temporary = temporaryFolder();
  const shell = spawn('sh', ['-c', `"${process.execPath}" out/test/e2e/start.js ${options}; exit $?`], {
    cwd: root,
    detached: true,
    env: { ...process.env, TMPDIR: temporary, PATH: [firstOnPath, process.env.PATH].join(delimiter) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(shell);
  let printed = '';
  shell.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return {
    shell,
    printed: () => printed,
    async gone(family) {
      await within(15_000, 'every process to end', () => !family.some(isAlive));
      await within(1000, 'the files to be gone', () =>
        readdirSync(temporary).every((name) => !name.startsWith('concord-')),
      );
    },
  };
}

/** Holds a `code` that does as the real one does: its window is a process in a group of its own. */
function folderWithCode(): string {
  const folder = temporaryFolder();
  const script = `#!${process.execPath}
const window = ['-e', 'setTimeout(() => {}, 600_000)'];
require('node:child_process').spawn(process.execPath, window, { detached: true, stdio: 'ignore' });
console.log('opened', ...process.argv);
`;
  writeFileSync(join(folder, 'code'), script, { mode: 0o755 });
  return folder;
}

async function within(milliseconds: number, what: string, holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + milliseconds; !holds(); await sleep(50))
    assert.ok(Date.now() < limit, `waited in vain for ${what}`);
}
