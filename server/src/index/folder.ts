/**
 * The folder's documents, read and linked, kept current one document at a time.
 *
 * Each `with…` call returns a new folder and leaves the old one as it was, so a request
 * answers from the state it started with. A document is read once for its path and content;
 * linking and comparing happen once for each folder, when first asked for.
 */
import { type Annotations, noAnnotations } from '../annotations/annotations';
import { type Linked, linkFolder } from '../entities/across';
import type { Reading } from '../entities/reading';
import { type Facts, gather } from '../facts/facts';
import type { NamesModel } from '../recognize/names/model';
import { decidedBy } from './decided';
import { type Entry, readAlone } from './entry';
import { type PlacedNote, type PlacedRuling, placedNotes, placedRulings } from './placed';
import { datedByFileName, withRuledDates } from './ruledDates';
import { withRuledNames } from './ruledNames';
import { settledBy } from './settled';

export interface Folder {
  /** Ordered. */
  readonly paths: readonly string[];
  /** With the dateline that the folder settled on. */
  reading(path: string): Reading | undefined;
  /** Computed on first use, then kept. */
  readonly linked: Linked;
  readonly facts: Facts;
  /** What persons decided, noted and set; all that is read and linked here follows it. */
  readonly annotations: Annotations;
  /** The rulings, each with where its words stand now. */
  readonly rulings: readonly PlacedRuling[];
  /** The notes, each with where its words stand now. */
  readonly notes: readonly PlacedNote[];
  withAnnotations(annotations: Annotations): Folder;
  withDocument(path: string, content: string): Folder;
  withDocuments(documents: Iterable<readonly [path: string, content: string]>): Folder;
  without(path: string): Folder;
}

export function emptyFolder(model: NamesModel): Folder {
  return folderOf(model, new Map(), noAnnotations);
}

function folderOf(model: NamesModel, entries: ReadonlyMap<string, Entry>, annotations: Annotations): Folder {
  // In order of path, so that nothing behind depends on the order in which documents came.
  const ordered = once(() => new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))));
  const paths = once(() => [...ordered().keys()]);
  const texts = once(() => new Map([...ordered()].map(([path, { reading }]) => [path, reading.text])));
  const rulings = once(() => placedRulings(texts(), annotations.rulings));
  const notes = once(() => placedNotes(texts(), annotations.notes));
  const ruled = once(() => withRuledDates(withRuledNames(ordered(), rulings()), rulings(), annotations.config.dates));
  // Who is who does not hang on dates, so that the dates can be settled by who takes part in what.
  const linked = once(() =>
    linkFolder(
      [...ruled().values()].map(({ reading }) => reading),
      decidedBy(rulings()),
    ),
  );
  const settled = once(() => settledUnder(annotations, ruled(), linked));
  const readings = once(() => new Map([...settled()].map(([path, { reading }]) => [path, reading])));
  const statements = once(() => new Map([...settled()].map(([path, entry]) => [path, entry.statements])));
  const facts = once(() => gather(linked(), readings(), statements()));

  function withDocuments(documents: Iterable<readonly [string, string]>): Folder {
    // Of a document that comes twice, the last text counts.
    const changed = [...new Map(documents)].filter(
      ([path, content]) => entries.get(path)?.reading.text.content !== content,
    );
    // What has been worked out stays: an editor that opens a document sends its text along.
    if (changed.length === 0) return folder;
    const next = new Map(entries);
    for (const [path, content] of changed) next.set(path, readAlone(path, content, model));
    return folderOf(model, next, annotations);
  }

  const folder: Folder = {
    get paths() {
      return paths();
    },
    get linked() {
      return linked();
    },
    get facts() {
      return facts();
    },
    annotations,
    get rulings() {
      return rulings();
    },
    get notes() {
      return notes();
    },
    reading: (path) => readings().get(path),
    withAnnotations: (next) => folderOf(model, entries, next),
    withDocument: (path, content) => withDocuments([[path, content]]),
    withDocuments,
    without(path) {
      const next = new Map(entries);
      next.delete(path);
      return folderOf(model, next, annotations);
    },
  };
  return folder;
}

function settledUnder(
  { config }: Annotations,
  entries: ReadonlyMap<string, Entry>,
  linked: () => Linked,
): ReadonlyMap<string, Entry> {
  const settled = config.dates.includes('neighbours') ? settledBy(entries, linked) : entries;
  return config.dates.includes('file-name') ? datedByFileName(settled) : settled;
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
