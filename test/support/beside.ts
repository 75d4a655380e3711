/** Two texts beside each other: whether anything in them is warned of. */
import assert from 'node:assert/strict';
import { findings } from '../../server/src/features/findings';
import { folderOf } from './engine';

export function silent(a: string, b: string): void {
  assert.equal(warnings(a, b), 0, `${a} | ${b}`);
}

export function warned(a: string, b: string): void {
  assert.ok(warnings(a, b) > 0, `${a} | ${b}`);
}

function warnings(...texts: readonly string[]): number {
  const folder = folderOf(texts.map((content, i) => ({ path: `${i}.txt`, content })));
  return findings(folder).filter(({ severity }) => severity === 'warning').length;
}
