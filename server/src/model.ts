/** The names model as the package ships it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, type NamesModel } from './recognize/names/model';

/** The root of the package, seen from `dist/`. */
export const home = join(__dirname, '..');

/** Throws where the package is not whole, saying what is missing. */
export function shippedModel(): NamesModel {
  const path = join(home, 'server', 'model', 'names.bin');
  return decodeModel(existsSync(path) ? readFileSync(path) : new Uint8Array());
}
