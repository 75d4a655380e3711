/** What a test machine lacks, from Debian's packages, where one may install them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Throws where the package cannot be fetched. */
export function install(name: string): void {
  console.error(`Installing the Debian package ${name} …`);
  const apt = (...args: readonly string[]) =>
    execFileSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
      timeout: 10 * 60_000,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}
