/** Markdown for hovers: words of documents made harmless, places as links. */
import type { Folder } from '../index/folder';
import { escaped } from '../text/markdown';
import { positionAt } from '../text/positions';
import type { Placed } from './at';

export { escaped, paragraphs } from '../text/markdown';

/** The address of a document; features know paths alone. */
export type UriOf = (path: string) => string;

/** `[memo.txt:12](file:///…/memo.txt#L12)`; lines from 1. */
export function linked(folder: Folder, uriOf: UriOf, { path, span }: Placed, label?: string): string {
  const text = folder.reading(path)?.text;
  const line = text ? positionAt(text, span.start).line + 1 : 1;
  return `[${escaped(label ?? `${path}:${line}`)}](${uriOf(path)}#L${line})`;
}
