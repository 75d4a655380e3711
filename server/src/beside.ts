/**
 * The files of `.concord/` beside a folder's documents: their texts, and what was last understood of each.
 *
 * A file that is broken keeps what it said before, until it is repaired; nothing is written over it.
 */
import { type Annotations, noAnnotations } from './annotations/annotations';
import { configIn } from './annotations/config';
import type { Note } from './annotations/notes';
import { notesIn } from './annotations/notesFile';
import type { Problem, Read } from './annotations/problems';
import { rulingsIn } from './annotations/readRulings';
import { type Quoted, quotesOf } from './annotations/rulings';
import type { Disk, Selection, Skipped } from './files';
import { rules } from './rules/rules';
import { decode } from './text/decode';
import { phrase, told } from './text/phrase';

const CONFIG = '.concord/config.json';
const RULINGS = '.concord/rulings.json';
const ATTRIBUTES = '.concord/.gitattributes';
const NOTES = /^\.concord\/notes\/.+\.jsonld$/;

const selection: Selection = {
  file: isBeside,
  folder: (path) => path === '.concord' || path === '.concord/notes' || path.startsWith('.concord/notes/'),
};

/** Whether a path of the folder is one of these files. */
export function isBeside(path: string): boolean {
  return path === CONFIG || path === RULINGS || path === ATTRIBUTES || NOTES.test(path);
}

export interface BesideFile {
  readonly path: string;
  readonly content: string;
  readonly problems: readonly Problem[];
}

export class Beside {
  readonly #files = new Map<string, BesideFile>();
  #config = noAnnotations.config;
  #rulings = noAnnotations.rulings;
  readonly #notes = new Map<string, readonly Note[]>();
  #annotations: Annotations = noAnnotations;

  /** The same object until something differs. */
  get annotations(): Annotations {
    return this.#annotations;
  }

  /** By path. */
  get files(): readonly BesideFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** As it is now, unsaved edits included; `undefined` where there is no such file. */
  text(path: string): string | undefined {
    return this.#files.get(path)?.content;
  }

  /** All that was decided and noted on a document. */
  quotesIn(document: string): readonly Quoted[] {
    const { rulings, notes } = this.#annotations;
    return [...notes.map(({ on }) => on), ...rulings.flatMap(quotesOf)].filter(
      (quoted) => quoted.document === document,
    );
  }

  /** Reads all of them again; answers with what could not be read. `openText` is what the editor holds open. */
  async readAll(
    disk: Disk,
    root: string,
    openText: (path: string) => string | undefined = () => undefined,
  ): Promise<readonly Skipped[]> {
    const { paths, skipped } = await disk.list(root, selection);
    const failed: Skipped[] = skipped.filter(({ path }) => path.startsWith('.concord'));
    const gone = new Set(this.#files.keys());
    for (const path of [...paths].sort()) {
      gone.delete(path);
      const reason = await this.#read(disk, root, path, openText);
      if (reason) failed.push({ path, reason, failed: true });
    }
    for (const path of gone) if (openText(path) === undefined) this.forget(path);
    return failed;
  }

  /** The text of one file, on disk or in the editor. */
  place(path: string, content: string): void {
    if (this.#files.get(path)?.content === content) return;
    this.#take(path, content);
  }

  /** A file that is gone, or a folder of them. */
  forget(path: string): void {
    for (const known of [...this.#files.keys()])
      if (known === path || known.startsWith(`${path}/`)) {
        this.#take(known, '');
        this.#files.delete(known);
      }
  }

  async #read(disk: Disk, root: string, path: string, openText: (path: string) => string | undefined) {
    let content: string | undefined;
    try {
      content = decode(await disk.read(root, path));
    } catch (error) {
      return told(error);
    }
    const text = openText(path) ?? content;
    if (text === undefined) return phrase('not valid UTF-8; convert it to UTF-8 to have it read');
    if (this.#files.get(path)?.content !== text) this.#take(path, text);
    return undefined;
  }

  #take(path: string, content: string): void {
    const problems = this.#understand(path, content);
    this.#files.set(path, { path, content, problems });
    const notes = [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
    this.#annotations = { config: this.#config, rulings: this.#rulings, notes };
  }

  #understand(path: string, content: string): readonly Problem[] {
    if (path === CONFIG) {
      const ids = rules.map(({ id }) => id);
      return taken(configIn(content, ids), (config) => {
        this.#config = config;
      });
    }
    if (path === RULINGS)
      return taken(rulingsIn(content), (rulings) => {
        this.#rulings = rulings;
      });
    if (path === ATTRIBUTES) return [];
    return taken(notesIn(path, content), (notes) => {
      this.#notes.set(path, notes);
    });
  }
}

/** Hands on what was understood; where that is nothing, what was known before holds. */
function taken<T>({ value, problems }: Read<T>, take: (value: T) => void): readonly Problem[] {
  if (value !== undefined) take(value);
  return problems;
}
