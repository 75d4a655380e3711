/** The findings of a folder: its facts under every rule, worked out once for each state of the folder. */
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import { check } from '../rules/rules';

const kept = new WeakMap<Folder, readonly Finding[]>();

/** In reading order of the side they are shown at. */
export function findings(folder: Folder): readonly Finding[] {
  const known = kept.get(folder);
  if (known) return known;
  const found = check(folder.facts);
  kept.set(folder, found);
  return found;
}
