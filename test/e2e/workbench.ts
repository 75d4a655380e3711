/** The VS Code server on a port of this machine, with a profile of its own that is gone afterwards. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sleep, start } from './processes';
import { temporaryFolder } from './temporary';
import { fetchVSCode, type VSCode } from './vscode';

export interface WorkbenchOptions {
  /** Packages to install, as users get them. */
  readonly packages?: readonly string[];
  /** Lets `payload` name an extension under development and a test suite; hides notifications. */
  readonly testDriver?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Reaches the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Workbench {
  /** The address of the workbench with this folder open, or the folders of this `.code-workspace`, or with none. */
  address(folder: string | undefined, payload?: readonly (readonly [string, string])[]): string;
  /** A path as `payload` wants it. */
  remote(path: string): string;
  /** What the server has printed so far. */
  log(): string;
  /** Resolves with the exit code, should the server end by itself. */
  readonly exit: Promise<number>;
  end(): Promise<void>;
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'update.mode': 'none',
  'files.autoSave': 'off', // The documents are evidence; in the browser they would be saved as one types.
};

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const vscode = fetchVSCode();
  const profile = temporaryFolder();
  mkdirSync(join(profile, 'user/User'), { recursive: true });
  writeFileSync(
    join(profile, 'user/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
  );
  const where = [`--server-data-dir=${profile}/server`, `--extensions-dir=${profile}/extensions`];
  for (const vsix of options.packages ?? []) installPackage(vscode, vsix, where);

  const token = randomBytes(16).toString('hex');
  const server = start(
    vscode.node,
    [
      vscode.server,
      ...where,
      `--user-data-dir=${profile}/user`,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--telemetry-level', 'off', '--accept-server-license-terms'],
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: { ...cleanEnvironment(), ...options.environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );

  let log = '';
  for (const stream of [server.child.stdout, server.child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const port = await portIn(() => log, server.exit);

  return {
    address(folder, payload = []) {
      const url = new URL(`http://localhost:${port}/`);
      if (folder === undefined) url.searchParams.set('ew', 'true');
      else url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
      if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
      url.searchParams.set('tkn', token);
      return url.href;
    },
    remote: (path) => `vscode-remote://localhost:${port}${path}`,
    log: () => log,
    exit: server.exit,
    async end() {
      await server.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function portIn(log: () => string, exit: Promise<number>): Promise<string> {
  let ended: number | undefined;
  void exit.then((code) => {
    ended = code;
  });
  for (const limit = Date.now() + 60_000; Date.now() < limit && ended === undefined; await sleep(50)) {
    const port = /listening on (\d+)/.exec(log())?.[1];
    if (port) return port;
  }
  throw new Error(`VS Code ${ended === undefined ? 'did not start in a minute' : `ended with ${ended}`}:\n${log()}`);
}

function installPackage(vscode: VSCode, vsix: string, where: readonly string[]): void {
  const options = { env: cleanEnvironment(), stdio: 'pipe', timeout: 60_000 } as const;
  execFileSync(vscode.node, [vscode.server, ...where, '--install-extension', vsix], options);
}

/** Without what a surrounding VS Code terminal sets, and without look-ups of a gallery. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_|^NODE_OPTIONS$/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}
