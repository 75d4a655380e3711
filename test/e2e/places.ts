/** Where things lie in a checkout, seen from the transpiled scripts under `out/`. */
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../../..');
export const seeds = join(root, 'seeds');
/** What tests fetch and leave behind; git ignores it. */
export const scratch = join(root, '.vscode-test');
export const screenshots = join(scratch, 'screenshots');
