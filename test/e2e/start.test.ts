/** The start command: it prints an address that answers and, whatever ends it, leaves nothing running and no files. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { root } from './places';
import { familyOf, isAlive, sleep } from './processes';
import { temporaryFolder } from './temporary';

suite('the start command', () => {
  teardown(() => {
    for (const shell of started.splice(0))
      for (const pid of familyOf(shell.pid)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });

  test('Ctrl+C ends it', () => leavesNothing((shell) => process.kill(-(shell.pid ?? 0), 'SIGINT')));
  test('closing the terminal ends it', () => leavesNothing((shell) => process.kill(-(shell.pid ?? 0), 'SIGHUP')));
  test('ending the shell that runs it ends it', () => leavesNothing((shell) => shell.kill('SIGTERM')));

  test('it ends when nobody reads what it prints', async () => {
    const { shell, gone } = startUnderShell();
    shell.stdout?.destroy();
    await within(60_000, 'it to end', () => shell.exitCode !== null);
    await gone([]);
  });
});

const started: ChildProcess[] = [];

async function leavesNothing(end: (shell: ChildProcess) => void): Promise<void> {
  const { shell, printed, gone } = startUnderShell();
  const address = () => /http:\S+/.exec(printed())?.[0];
  await within(60_000, 'the address', () => address() !== undefined);
  const answer = await fetch(address() ?? '', { redirect: 'manual' });
  assert.equal(answer.status, 302, 'the address takes the browser in');

  const family = familyOf(shell.pid);
  assert.ok(family.length >= 3, 'a shell, the command, VS Code');
  end(shell);
  await gone(family);
}

interface Started {
  readonly shell: ChildProcess;
  printed(): string;
  /** Resolves when these processes have ended and no temporary file is left. */
  gone(family: readonly number[]): Promise<void>;
}

/** As npm runs it: through a shell that waits. */
function startUnderShell(): Started {
  const temporary = temporaryFolder();
  const shell = spawn('sh', ['-c', `"${process.execPath}" out/test/e2e/start.js --browser; exit $?`], {
    cwd: root,
    detached: true,
    env: { ...process.env, TMPDIR: temporary },
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
      await within(1000, 'the files to be gone', () => ours(temporary).length === 0);
    },
  };
}

function ours(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('concord-'));
}

async function within(milliseconds: number, what: string, holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + milliseconds; !holds(); await sleep(50))
    assert.ok(Date.now() < limit, `waited in vain for ${what}`);
}
