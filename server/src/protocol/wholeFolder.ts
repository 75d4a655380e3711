/**
 * Answers that tell of a whole folder: worked out once for each state of it, in parts beforehand or at one go when
 * somebody asks.
 *
 * They are sent and kept as JSON: of thousands of objects every value would be looked at anew on each of the ways that
 * lead to a page.
 */
import type { Folder } from '../index/folder';
import { InParts } from '../index/inParts';
import type { After } from './answer';
import { openAt } from './decisions';
import type { OpenFolder } from './documents';
import type { FolderParams } from './requests/folders';
import { type Handler, ownRow } from './row';

export interface WholeFolder {
  readonly handler: Handler;
  /** Does a small part of the work beforehand; whether any is left. */
  prepare(open: OpenFolder): boolean;
}

/** `beyond` says what is asked for besides the folder, and makes that answer, which is not kept; absent where nothing is. */
export function wholeFolder<Params extends FolderParams, Result>(
  method: string,
  answer: (open: OpenFolder) => Generator<void, Result>,
  after: After,
  beyond: (open: OpenFolder, params: Params) => Result | undefined = () => undefined,
): WholeFolder {
  const works = new WeakMap<Folder, InParts<string>>();
  const workOn = (open: OpenFolder) => {
    const work = works.get(open.folder) ?? new InParts(asJson(answer(open)));
    works.set(open.folder, work);
    return work;
  };
  return {
    handler: ownRow(
      method,
      (documents, params: Params) => {
        const open = openAt(documents, params.folder);
        const more = beyond(open, params);
        return more === undefined ? workOn(open).result() : JSON.stringify(more);
      },
      after,
    ),
    prepare: (open) => workOn(open).advance(),
  };
}

function* asJson<Result>(answer: Generator<void, Result>): Generator<void, string> {
  const made = yield* answer;
  yield;
  return JSON.stringify(made);
}

/** Pauses after each so many items: that takes some milliseconds. */
export function* inPortions<Item, Made>(
  items: readonly Item[],
  size: number,
  make: (item: Item) => Made,
): Generator<void, Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % size === 0) yield;
  }
  return made;
}
