/** What a folder holds, in figures. */
import type { Folder } from '../index/folder';
import { findings } from './findings';

export interface Counts {
  readonly documents: number;
  readonly entities: number;
  /** Findings of severity warning. */
  readonly warnings: number;
}

export function counts(folder: Folder): Counts {
  return {
    documents: folder.paths.length,
    entities: folder.linked.entities.length,
    warnings: findings(folder).filter(({ severity }) => severity === 'warning').length,
  };
}
