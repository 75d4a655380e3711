/**
 * The folder's statements, gathered into buckets of those that may speak of the same fact.
 *
 * A bucket holds the statements of one entity and one attribute, so that comparing grows with the
 * folder and not with its square. A statement stands in a bucket for each of its participants.
 */
import type { Linked } from '../entities/across';
import type { Reading } from '../entities/reading';
import type { Statement } from './statement';

export interface Facts {
  readonly linked: Linked;
  /** By path. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** By path; each in reading order. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** By entity id and attribute; each ordered by path and place. */
  readonly buckets: ReadonlyMap<string, readonly Statement[]>;
}

export function gather(
  linked: Linked,
  readings: ReadonlyMap<string, Reading>,
  statements: ReadonlyMap<string, readonly Statement[]>,
): Facts {
  return { linked, readings, statements, buckets: new Map() };
}
