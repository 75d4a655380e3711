/**
 * The folder's documents, read and linked, kept current one document at a time.
 *
 * Each `with…` call returns a new folder and leaves the old one as it was, so a request
 * answers from the state it started with. A document is read once for its path and content;
 * linking and comparing happen once for each folder, when first asked for.
 */
import { type Linked, linkFolder } from '../entities/across';
import type { Reading } from '../entities/reading';
import { type Facts, gather } from '../facts/facts';
import type { NamesModel } from '../recognize/names/model';
import { datedBy } from './dated';
import { type Entry, readAlone } from './entry';
import { settledBy } from './settled';

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

function folderOf(model: NamesModel, entries: ReadonlyMap<string, Entry>): Folder {
  // In order of path, so that nothing behind depends on the order in which documents came.
  const ordered = once(() => new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))));
  const paths = once(() => [...ordered().keys()]);
  const settled = once(() => datedBy(settledBy(ordered())));
  const readings = once(() => new Map([...settled()].map(([path, { reading }]) => [path, reading])));
  const statements = once(() => new Map([...settled()].map(([path, entry]) => [path, entry.statements])));
  const linked = once(() => linkFolder(readings().values()));
  const facts = once(() => gather(linked(), readings(), statements()));

  function withDocuments(documents: Iterable<readonly [string, string]>): Folder {
    const next = new Map(entries);
    for (const [path, content] of documents)
      if (next.get(path)?.reading.text.content !== content) next.set(path, readAlone(path, content, model));
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
    reading: (path) => readings().get(path),
    withDocument: (path, content) => withDocuments([[path, content]]),
    withDocuments,
    without(path) {
      const next = new Map(entries);
      next.delete(path);
      return folderOf(model, next);
    },
  };
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
