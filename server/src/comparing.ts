/**
 * Compares folders in small parts, between which every request is answered that has come in meanwhile.
 *
 * A newer state of a folder takes the place of the one that is being compared, which is left where it is.
 */
import { areFound, prepareFindings } from './features/findings';
import type { Folder } from './index/folder';

export class Comparing {
  readonly #folders: () => readonly Folder[];
  #running: Promise<void> | undefined;

  /** `folders` gives their states at the moment when it is asked. */
  constructor(folders: () => readonly Folder[]) {
    this.#folders = folders;
  }

  /** When all folders, as they then are, have been compared: the findings of none have to be waited for. */
  done(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      prepareFindings(next);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #next(): Folder | undefined {
    return this.#folders().find((folder) => !areFound(folder));
  }
}
