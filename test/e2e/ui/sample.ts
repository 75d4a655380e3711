/** Places in the sample articles, found by their words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeds } from '../places';

/** Line and column of the phrase in that article, from 1. */
export function placeOf(file: string, phrase: string): readonly [line: number, column: number] {
  const before = readFileSync(join(seeds, file), 'utf8').split(phrase)[0]?.split('\n') ?? [];
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
