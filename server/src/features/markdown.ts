/** Markdown for hovers: words of documents made harmless, places as links. */
import type { Folder } from '../index/folder';
import { positionAt } from '../text/positions';
import type { Placed } from './at';

/** The address of a document; features know paths alone. */
export type UriOf = (path: string) => string;

/** Nothing in it is markup any more, and it stands on one line. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]#|<>~&$]/g, '\\$&');
}

/** `[memo.txt:12](file:///…/memo.txt#L12)`; lines from 1. */
export function linked(folder: Folder, uriOf: UriOf, { path, span }: Placed, label?: string): string {
  const text = folder.reading(path)?.text;
  const line = text ? positionAt(text, span.start).line + 1 : 1;
  return `[${escaped(label ?? `${path}:${line}`)}](${uriOf(path)}#L${line})`;
}

/** Paragraphs, those without words left out. */
export function paragraphs(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block).join('\n\n');
}
