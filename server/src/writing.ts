/** Writing files to the disk of this machine: each is there whole, or as it was before. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folders on the way. Throws, naming the file and what to do, where it cannot be written. */
export function writeWhole(path: string, content: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new Error(`${path} ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be written; give yourself the right to write there';
    case 'EROFS':
      return 'lies on a disk that can only be read; copy the folder to where you can write';
    case 'ENOSPC':
      return 'does not fit on the disk; make room';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'cannot be made, for a file stands where its folder would be; move that file away';
    default:
      return `cannot be written (${message})`;
  }
}
