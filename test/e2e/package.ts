/** The extension as users get it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, scratch } from './places';

/** Builds the package and returns where it lies. */
export function packageExtension(): string {
  mkdirSync(scratch, { recursive: true });
  const vsix = join(scratch, 'concord.vsix');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
    shell: process.platform === 'win32',
    timeout: 120_000,
  });
  return vsix;
}
