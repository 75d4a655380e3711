/** The disk of this machine: lists and reads files below a `file:` root, and writes nothing. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk, Listing, Selection, Skipped } from './files';
import { phrase, Refusal, told } from './text/phrase';

export const disk: Disk = {
  async list(root, selection) {
    try {
      return await list(fileURLToPath(root), selection);
    } catch (error) {
      throw refusalOf(error);
    }
  },
  async read(root, path) {
    try {
      return await readFile(join(fileURLToPath(root), path));
    } catch (error) {
      throw refusalOf(error);
    }
  },
};

async function list(root: string, selection: Selection): Promise<Listing> {
  const paths: string[] = [];
  const skipped: Skipped[] = [];
  await walk(root, '', selection, paths, skipped);
  return { paths, skipped };
}

async function walk(root: string, folder: string, selection: Selection, paths: string[], skipped: Skipped[]) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!selection.folder(path)) continue;
      try {
        await walk(root, path, selection, paths, skipped);
      } catch (error) {
        skipped.push({ path, reason: told(refusalOf(error)), failed: true });
      }
    } else if (entry.isSymbolicLink() && (await isFolder(join(root, path)))) {
      // A link may lead back up; whoever wants it read opens the folder it leads to.
      if (selection.folder(path))
        skipped.push({ path, reason: phrase('a link to a folder, not followed'), failed: false });
    } else if (selection.file(path)) paths.push(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // A link to nothing is reported when its file is read.
  }
}

/** What the system says, in words, with what to do about it. */
function refusalOf(error: unknown): Refusal {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new Refusal('does not exist; check the path');
    case 'ENOTDIR':
      return new Refusal('is a file, not a folder; name the folder it lies in');
    case 'EACCES':
    case 'EPERM':
      return new Refusal('may not be read; give yourself the right to read it');
    default:
      return new Refusal('cannot be read ({0})', (error as Error).message);
  }
}
