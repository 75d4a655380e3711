/** What a document does not write out, to be shown between its words: dates in full, its own date, full names. */
import type { Folder } from '../index/folder';
import { type Span, touches } from '../text/span';
import type { Placed } from './at';
import { dateHints } from './dateHints';
import { datelineHint } from './datelineHint';
import type { UriOf } from './markdown';
import { nameHints } from './nameHints';

export const hintKinds = ['dates', 'dateline', 'names'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface InlayHint {
  readonly offset: number;
  /** The words at `offset` that it stands beside; a gap is left on the other side. */
  readonly beside: 'before' | 'after';
  readonly label: string;
  /** Markdown: why it says so. */
  readonly why: string;
  /** Where it was taken from; absent where no place says it. */
  readonly from?: Placed;
}

/** In no order, only those in `part`; `undefined` for a document the folder does not hold. */
export function inlayHints(
  folder: Folder,
  path: string,
  kinds: readonly HintKind[],
  part: Span,
  uriOf: UriOf,
): readonly InlayHint[] | undefined {
  const reading = folder.reading(path);
  if (!reading) return undefined;
  const byKind: Readonly<Record<HintKind, () => readonly InlayHint[]>> = {
    dates: () => dateHints(folder, reading, part, uriOf),
    dateline: () => datelineHint(folder, reading, uriOf),
    names: () => nameHints(reading, part),
  };
  return kinds.flatMap((kind) => byKind[kind]()).filter(({ offset }) => touches(part, offset));
}
