/**
 * The folder's documents, read and linked, kept current one document at a time.
 *
 * Each `with…` call returns a new folder and leaves the old one as it was, so a request
 * answers from the state it started with. A document is read once for its path and content;
 * linking and comparing happen once for each folder, when first asked for.
 */
import { type Linked, linkFolder } from '../entities/across';
import type { Reading } from '../entities/reading';
import { entitiesIn } from '../entities/within';
import { type Facts, gather } from '../facts/facts';
import type { Statement } from '../facts/statement';
import { statementsIn } from '../facts/statements';
import type { NamesModel } from '../recognize/names/model';
import { recognize } from '../recognize/recognize';
import { textOf } from '../text/text';

export interface Folder {
  /** Ordered. */
  readonly paths: readonly string[];
  /** With the dateline that the folder settled on. */
  reading(path: string): Reading | undefined;
  /** Computed on first use, then kept. */
  readonly linked: Linked;
  readonly facts: Facts;
  withDocument(path: string, content: string): Folder;
  withDocuments(documents: Iterable<readonly [path: string, content: string]>): Folder;
  without(path: string): Folder;
}

export function emptyFolder(model: NamesModel): Folder {
  return folderOf(model, new Map());
}

/** A document read alone, with its statements. */
interface Entry {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

function folderOf(model: NamesModel, entries: ReadonlyMap<string, Entry>): Folder {
  const paths = once(() => [...entries.keys()].sort());
  // In order of path, so that nothing behind depends on the order in which documents came.
  const readings = once(() => new Map(paths().map((path) => [path, entryAt(path).reading])));
  const statements = once(() => new Map(paths().map((path) => [path, entryAt(path).statements])));
  const linked = once(() => linkFolder(readings().values()));
  const facts = once(() => gather(linked(), readings(), statements()));

  function entryAt(path: string): Entry {
    return entries.get(path) as Entry;
  }

  function withDocuments(documents: Iterable<readonly [string, string]>): Folder {
    const next = new Map(entries);
    for (const [path, content] of documents)
      if (next.get(path)?.reading.text.content !== content) next.set(path, read(path, content, model));
    return folderOf(model, next);
  }

  return {
    get paths() {
      return paths();
    },
    get linked() {
      return linked();
    },
    get facts() {
      return facts();
    },
    reading: (path) => entries.get(path)?.reading,
    withDocument: (path, content) => withDocuments([[path, content]]),
    withDocuments,
    without(path) {
      const next = new Map(entries);
      next.delete(path);
      return folderOf(model, next);
    },
  };
}

function read(path: string, content: string, model: NamesModel): Entry {
  const text = textOf(content);
  const recognized = recognize(text, model);
  const reading = { path, text, recognized, entities: entitiesIn(text, recognized) };
  return { reading, statements: statementsIn(reading) };
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
