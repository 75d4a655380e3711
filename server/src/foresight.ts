/**
 * What the table of facts will need, worked out before somebody opens it.
 *
 * In parts of some milliseconds each, between which every request is answered that has come in meanwhile.
 */
import { prepareFacts } from './index/factRows';
import { macrotask } from './protocol/answer';
import type { Documents } from './protocol/documents';

export class Foresight {
  readonly #documents: Documents;
  #turn = 0;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  /** For the folders as they are now; what is under way for an earlier state is left where it is. */
  async begin(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    for (const { folder } of this.#documents.all())
      do await macrotask();
      while (turn === this.#turn && prepareFacts(folder));
  }
}
