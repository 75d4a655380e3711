/** A name given to an entity by a person: a decision beside the documents, which stay as they are. */
import type { Folder } from '../index/folder';
import { Refusal } from '../text/phrase';
import { type Placed, thingAt } from './at';
import { decide } from './decide';
import type { FileEdit, TextOf } from './fileEdits';

export interface Renamed extends Placed {
  /** The name it goes by now. */
  readonly name: string;
}

/** `undefined` where no name stands. */
export function renamed(folder: Folder, path: string, offset: number): Renamed | undefined {
  const thing = thingAt(folder, path, offset);
  if (thing?.kind !== 'entity') return undefined;
  const { mention, entity } = thing;
  return { path, span: { start: mention.start, end: mention.end }, name: entity.name };
}

/** Throws, with a message for people, where no name stands or the new one is blank. */
export function rename(
  folder: Folder,
  textOf: TextOf,
  path: string,
  offset: number,
  name: string,
): readonly FileEdit[] {
  const at = renamed(folder, path, offset);
  const trimmed = name.trim();
  if (!at) throw new Refusal('No name stands here.');
  if (trimmed === '') throw new Refusal('A name has at least one letter.');
  return decide(folder, textOf, at, { decision: 'canonical-name', name: trimmed });
}
