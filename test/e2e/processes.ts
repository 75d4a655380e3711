/** Child processes that never outlive the script that started them, whatever ends it. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

export interface Running {
  readonly child: ChildProcess;
  /**
   * The exit code; 128 and the signal's number where a signal ended it, as shells count. Stays open where `end` ended it;
   * rejects where it could not be started.
   */
  readonly exit: Promise<number>;
  /** Ends the process and all it started: politely first, after five seconds by force. */
  end(): Promise<void>;
}

const running = new Set<Running>();

export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Running {
  endChildrenOnTheWayOut();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  let ending = false;
  const exit = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (!ending) resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
  exit.catch(() => running.delete(self));
  const self: Running = {
    child,
    exit,
    async end() {
      ending = true;
      const family = familyOf(child.pid);
      signal(child, family, 'SIGTERM');
      await Promise.race([allGone(family), sleep(5000)]);
      signal(child, family, 'SIGKILL');
      running.delete(self);
    },
  };
  running.add(self);
  return self;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // Signal 0 only asks; an error is the answer.
  }
}

let prepared = false;

function endChildrenOnTheWayOut(): void {
  if (prepared) return;
  prepared = true;
  let leaving = false;
  const leave = async (code: number) => {
    if (leaving) return; // npm passes on a signal that the terminal has sent already.
    leaving = true;
    await Promise.all([...running].map((one) => one.end()));
    process.exit(code);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => void leave(128 + constants.signals[name]));
  // Whoever read our output is gone: Node turns SIGPIPE into this error.
  process.stdout.on('error', () => void leave(128 + constants.signals.SIGPIPE));
  // A shell between us and `npm start` ends without passing the signal on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void leave(128 + constants.signals.SIGHUP), 500).unref();
  process.on('exit', () => {
    for (const { child } of running) signal(child, familyOf(child.pid), 'SIGKILL');
  });
}

/** The process and its descendants, some of which lead groups of their own. Empty where it did not start. */
export function familyOf(root: number | undefined): readonly number[] {
  if (root === undefined) return [];
  const family = [root];
  const parents = parentOfEach();
  for (const member of family) for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  return family;
}

function parentOfEach(): readonly (readonly [pid: number, parent: number])[] {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
  }
  // A small Linux has no `ps`.
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const parent = /^PPid:\s*(\d+)/m.exec(statusOf(pid))?.[1];
      return parent === undefined ? [] : [[Number(pid), Number(parent)] as const];
    });
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // It ended meanwhile.
  }
}

function signal(child: ChildProcess, family: readonly number[], name: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    child.kill(name);
    return;
  }
  for (const pid of [...family.map((member) => -member), ...family]) {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already, or no leader of a group.
    }
  }
}

async function allGone(family: readonly number[]): Promise<void> {
  while (family.some(isAlive)) await sleep(50);
}
