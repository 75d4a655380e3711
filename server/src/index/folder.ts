/**
 * The folder's documents, read and linked, kept current one document at a time.
 *
 * Each `with…` call returns a new folder and leaves the old one as it was, so a request
 * answers from the state it started with.
 */
import type { Linked } from '../entities/across';
import type { Reading } from '../entities/reading';
import type { Facts } from '../facts/facts';
import type { NamesModel } from '../recognize/names/model';

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

export function emptyFolder(_model: NamesModel): Folder {
  throw new Error('not yet');
}
