/** The names model as the package ships it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, type NamesModel } from './recognize/names/model';

/** The root of the package, seen from `dist/`. */
export const home = join(__dirname, '..');

/** Throws where the package is not whole, saying what is wrong and what to do. */
export function shippedModel(): NamesModel {
  const path = join(home, 'server', 'model', 'names.bin');
  try {
    return decodeModel(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} cannot be used: ${(error as Error).message} Install Concord again.`);
  }
}
