/**
 * What the views of whole folders will need, worked out before somebody opens one.
 *
 * In parts of some milliseconds each, between which every request is answered that has come in meanwhile.
 */
import { macrotask } from './protocol/answer';
import type { Documents } from './protocol/documents';
import { wholeFolders } from './protocol/handlers';

/** In milliseconds: while somebody types, what is made would be old before it is looked at. */
const PAUSE = 500;

export class Foresight {
  readonly #documents: Documents;
  #turn = 0;
  /** Whether anything was prepared before: the first time nobody is typing yet. */
  #hasBegun = false;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  /** For the folders as they are now; what is under way for an earlier state is left where it is. */
  async begin(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#hasBegun) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    this.#hasBegun = true;
    for (const open of this.#documents.all().filter(({ alone }) => !alone))
      for (const answer of wholeFolders)
        do await macrotask();
        while (turn === this.#turn && answer.prepare(open));
  }
}
