/** Everything that stands in `.concord/` beside the documents of a folder. */
import { type Config, defaultConfig } from './config';
import type { Note } from './notes';
import type { Ruling } from './rulings';

export interface Annotations {
  readonly config: Config;
  /** Ordered by id. */
  readonly rulings: readonly Ruling[];
  /** Ordered by document, then by id. */
  readonly notes: readonly Note[];
}

export const noAnnotations: Annotations = { config: defaultConfig, rulings: [], notes: [] };
