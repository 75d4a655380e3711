/** A folder named on the command line, read whole from the disk of this machine. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from './disk';
import { shippedModel } from './model';
import { readFolder, type WholeFolder } from './readFolder';

/** Rejects with a reason for people that names the folder. */
export async function readDirectory(directory: string): Promise<WholeFolder> {
  try {
    return await readFolder(disk, pathToFileURL(resolve(directory)).href, shippedModel());
  } catch (error) {
    throw new Error(`${directory} ${(error as Error).message}`);
  }
}
