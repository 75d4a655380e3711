/** The shipped names model, read once for all tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, type NamesModel } from '../../server/src/recognize/names/model';

let model: NamesModel | undefined;

export function testModel(): NamesModel {
  model ??= decodeModel(readFileSync(join(__dirname, '../../../server/model/names.bin')));
  return model;
}
