/** The engine as the product runs it, over the documents of a fixture. */
import { existsSync, readFileSync } from 'node:fs';
import { emptyFolder, type Folder } from '../../server/src/index/folder';
import { decodeModel, type NamesModel } from '../../server/src/recognize/names/model';
import { type Recognized, recognize } from '../../server/src/recognize/recognize';
import { textOf } from '../../server/src/text/text';
import type { FixtureFile } from './fixture';

const MODEL = 'server/model/names.bin';

let model: NamesModel | undefined;

/** The model that is shipped; unpacked once. */
export function namesModel(): NamesModel {
  model ??= decodeModel(existsSync(MODEL) ? readFileSync(MODEL) : new Uint8Array());
  return model;
}

export function folderOf(files: readonly FixtureFile[]): Folder {
  return emptyFolder(namesModel()).withDocuments(files.map(({ path, content }) => [path, content]));
}

export function recognizedIn({ content }: FixtureFile): Recognized {
  return recognize(textOf(content), namesModel());
}
