/** The extension as users get it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places';
import { temporaryFolder } from './temporary';

/** Builds the package and returns where it lies. */
export function packageExtension(): string {
  const vsix = join(temporaryFolder(), 'concord.vsix');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
    shell: process.platform === 'win32',
    timeout: 120_000,
  });
  return vsix;
}
