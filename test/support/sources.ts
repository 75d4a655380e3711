/** The project's own sources, read once, for the tests that keep the house in order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** Sorted; none where a folder is not there. Material that is read and not written by us is left out. */
export function sourcesIn(folders: readonly string[], extension: RegExp): readonly Source[] {
  const paths = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((path) => extension.test(path) && !MATERIAL.test(path)),
  );
  return paths.sort().map((path) => ({ path, content: readFileSync(path, 'utf8') }));
}

const MATERIAL = /^(?:test\/dossiers|server\/model\/corpus)\//;
