/** `concord export` and `concord import`: a folder in other tools' formats, and their marks as notes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { readDirectory } from './directory';
import { type ExportFormat, exported, type ImportFormat, importsFrom } from './exchange';
import type { ExportedFile } from './export/exported';
import { bringIn } from './features/editNotes';
import type { WholeFolder } from './readFolder';
import { decode } from './text/decode';
import { inEnglish } from './text/phrase';
import { writeWhole } from './writing';

/** Prints a format of one file where `out` is absent. Answers with the exit code; throws a reason for people. */
export async function exportFolder(directory: string, format: ExportFormat, out: string | undefined): Promise<number> {
  const { folder, skipped } = await readDirectory(directory);
  const files = exported(folder, format);
  const [only, more] = files;
  if (out === undefined) {
    if (!only || more)
      throw new Error(`${format} is ${files.length} files; say with --out which folder to put them in`);
    process.stdout.write(only.content);
  } else {
    // Copies of the documents among the documents would be read as evidence.
    if (isWithin(directory, out)) throw new Error(`${out} lies in the folder of the documents; choose one outside`);
    for (const { path, content } of files) writeWhole(join(out, path), content);
    process.stdout.write(`${files.length} ${files.length === 1 ? 'file' : 'files'} written to ${out}.\n`);
  }
  return complain(directory, skipped);
}

/** `path` is a file or a folder of them. */
export async function importInto(directory: string, format: ImportFormat, path: string): Promise<number> {
  const { folder, beside, skipped } = await readDirectory(directory);
  const { notes, leftOut } = importsFrom[format](folder, filesAt(path));
  const edits = bringIn((file) => beside.text(file), notes);
  for (const edit of edits) writeWhole(join(directory, edit.path), edit.after);
  for (const line of leftOut) process.stderr.write(`concord: left out ${inEnglish(line)}.\n`);
  process.stdout.write(
    `${notes.length} ${notes.length === 1 ? 'note' : 'notes'} brought in, ${leftOut.length} left out.\n`,
  );
  return complain(directory, skipped) || (leftOut.length > 0 ? 1 : 0);
}

/** What could not be read is said, and makes the outcome partial. */
function complain(directory: string, skipped: WholeFolder['skipped']): number {
  const failed = skipped.filter((one) => one.failed);
  for (const { path, reason } of failed)
    process.stderr.write(`concord: ${join(directory, path)}: ${inEnglish(reason)}.\n`);
  return failed.length > 0 ? 2 : 0;
}

function isWithin(directory: string, path: string): boolean {
  const below = relative(resolve(directory), resolve(path));
  return below === '' || (!below.startsWith('..') && resolve(below) !== below);
}

function filesAt(path: string): readonly ExportedFile[] {
  const wanted = /\.(?:ann|jsonld|json)$/;
  try {
    if (!statSync(path).isDirectory()) return [{ path: basename(path), content: textAt(path) }];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name));
    return names.map((name) => ({ path: name.split(sep).join('/'), content: textAt(join(path, name)) }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `${path} does not exist; check the path` : message);
  }
}

function textAt(path: string): string {
  const content = decode(readFileSync(path));
  if (content === undefined) throw new Error(`${path} is not valid UTF-8; convert it to UTF-8 to have it read`);
  return content;
}
