/**
 * The libraries that Concord's recognizers are measured against, fetched into a folder of their own: they are
 * too large to be installed with everything else, and nothing but the measurement needs them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Read } from './measure';
import { chrono } from './peers/chrono';
import { compromise } from './peers/compromise';
import { microsoft } from './peers/microsoft';
import { wink } from './peers/wink';

const PACKAGES = [
  'compromise@14.17.0',
  'wink-nlp@2.4.0',
  'wink-eng-lite-web-model@1.8.1',
  'chrono-node@2.10.3',
  '@microsoft/recognizers-text-suite@1.3.1',
];
const FOLDER = resolve('.vscode-test/bench');

/** Requires one of `PACKAGES`. */
export type Load = (name: string) => unknown;

const PEERS: Readonly<Record<string, (load: Load) => Read>> = {
  compromise,
  'wink-nlp': wink,
  'chrono-node': chrono,
  'recognizers-text': microsoft,
};

/** Needs the network the first time. */
export function fetchPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules', '@microsoft/recognizers-text-suite'))) return;
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', ...PACKAGES], { stdio: 'ignore' });
}

export function peerNames(): readonly string[] {
  return Object.keys(PEERS);
}

/** `undefined` where no library goes by that name. */
export function peer(name: string): Read | undefined {
  return PEERS[name]?.(createRequire(join(FOLDER, 'index.js')));
}
