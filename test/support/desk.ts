/** A fixture's folder with the files of `.concord/` in memory: edits are applied to them and read back. */
import { defaultConfig } from '../../server/src/annotations/config';
import { notesIn } from '../../server/src/annotations/notesFile';
import { rulingsIn } from '../../server/src/annotations/readRulings';
import type { Placed } from '../../server/src/features/at';
import type { FileEdit, TextOf } from '../../server/src/features/fileEdits';
import type { Folder } from '../../server/src/index/folder';
import { folderOf } from './engine';
import { type FixtureFile, readFixture } from './fixture';
import type { At } from './ruling';

export interface Desk {
  readonly folder: Folder;
  readonly textOf: TextOf;
  /** The first place of some words. */
  at(place: At): Placed;
  apply(edits: readonly FileEdit[]): Desk;
  /** The same files beside other documents. */
  over(written: string): Desk;
}

export function deskOf(written: string, beside: Readonly<Record<string, string>> = {}): Desk {
  return desk(readFixture(written).files, new Map(Object.entries(beside)));
}

function desk(files: readonly FixtureFile[], beside: ReadonlyMap<string, string>): Desk {
  const notes = [...beside].filter(([path]) => path.endsWith('.jsonld'));
  const folder = folderOf(files).withAnnotations({
    config: defaultConfig,
    rulings: rulingsIn(beside.get('.concord/rulings.json') ?? '').value ?? [],
    notes: notes.flatMap(([path, content]) => notesIn(path, content).value ?? []),
  });
  return {
    folder,
    textOf: (path) => beside.get(path),
    at([path, words]) {
      const start = folder.reading(path)?.text.content.indexOf(words) ?? -1;
      if (start < 0) throw new Error(`${path} has no “${words}”`);
      return { path, span: { start, end: start + words.length } };
    },
    apply: (edits) => desk(files, new Map([...beside, ...edits.map(({ path, after }) => [path, after] as const)])),
    over: (other) => desk(readFixture(other).files, beside),
  };
}
