/** Which files of a folder are documents, and what becomes of those that are not: decided apart from any disk. */
import { matcher } from './globs';
import { decode } from './text/decode';
import { type Phrase, phrase, told } from './text/phrase';
import { noProseByContent, noProseByName } from './text/prose';

/** Globs over paths relative to the folder. */
export interface FileSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const defaultFiles: FileSettings = { include: ['**/*.{txt,text}'], exclude: [] };

/** Other people's packages and hidden files are nobody's evidence, whatever the settings say. */
const ALWAYS_EXCLUDED = ['**/node_modules/**', '**/.*', '**/.*/**'];

/** A file that the settings take and that was nevertheless not read. */
export interface Skipped {
  readonly path: string;
  /** One clause for people: what is wrong with it, and what to do where something can be done. */
  readonly reason: Phrase;
  /** It ought to have been read and could not be; otherwise it was left alone because it is no prose. */
  readonly failed: boolean;
}

/** The disk, or what stands in for it. A root is a URI without a slash at its end. */
export interface Disk {
  /** Every file below `root` that `selection` takes; in no order. Rejects with a reason for people where it cannot. */
  list(root: string, selection: Selection): Promise<Listing>;
  /** Rejects with a reason for people where the file cannot be read. */
  read(root: string, path: string): Promise<Uint8Array>;
}

export interface Listing {
  readonly paths: readonly string[];
  /** Folders and links below `root` that could not be entered. */
  readonly skipped: readonly Skipped[];
}

export interface Selection {
  file(path: string): boolean;
  folder(path: string): boolean;
}

export function selectionOf({ include, exclude }: FileSettings): Selection {
  const included = matcher(include);
  const excluded = matcher([...ALWAYS_EXCLUDED, ...exclude]);
  return {
    file: (path) => included(path) && !excluded(path),
    folder: (path) => !excluded(path) && !excluded(`${path}/`),
  };
}

export type FileRead = { readonly content: string } | { readonly skipped: Skipped };

/** One file, read and judged. Never rejects: what goes wrong is the file's own reason. */
export async function readDocument(disk: Disk, root: string, path: string): Promise<FileRead> {
  const byName = noProseByName(path);
  if (byName) return skip(path, byName, false);
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(root, path);
  } catch (error) {
    return skip(path, told(error), true);
  }
  const content = decode(bytes);
  if (content !== undefined) return judged(path, content);
  if (bytes.subarray(0, 8000).includes(0)) return skip(path, phrase('binary, no text'), false);
  return skip(path, phrase('not valid UTF-8; convert it to UTF-8 to have it read'), true);
}

/** A text that is there already, such as an editor's. */
export function judged(path: string, content: string): FileRead {
  const reason = noProseByName(path) ?? noProseByContent(content);
  return reason ? skip(path, reason, false) : { content };
}

function skip(path: string, reason: Phrase, failed: boolean): FileRead {
  return { skipped: { path, reason, failed } };
}
