/** The engine as the product runs it, over the documents of a fixture. */
import { readFileSync } from 'node:fs';
import { emptyFolder, type Folder } from '../../server/src/index/folder';
import { decodeModel, type NamesModel } from '../../server/src/recognize/names/model';
import type { FixtureFile } from './fixture';

let model: NamesModel | undefined;

/** The model that is shipped; unpacked once. */
export function namesModel(): NamesModel {
  model ??= decodeModel(readFileSync('server/model/names.bin'));
  return model;
}

export function folderOf(files: readonly FixtureFile[]): Folder {
  return emptyFolder(namesModel()).withDocuments(files.map(({ path, content }) => [path, content]));
}
