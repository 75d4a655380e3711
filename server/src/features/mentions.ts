/** Where a document names an entity, each mention with the words around it. */
import type { Folder } from '../index/folder';
import { type Excerpt, excerpt } from '../text/excerpt';
import type { Span } from '../text/span';
import { lineAt, sentenceAt, slice } from '../text/text';

export interface Mention {
  readonly span: Span;
  /** Short, for a line in a list. */
  readonly excerpt: Excerpt;
  /** The whole sentence, on one line; of what is no prose, the line. */
  readonly sentence: string;
}

/** Before the name, in UTF-16 units: few, so that the name is seen in a narrow list. */
const BEFORE = 20;
const BEHIND = 120;

/** In reading order; empty for a document that does not mention it, and where there is no entity of that id. */
export function mentionsIn(folder: Folder, id: string, path: string): readonly Mention[] {
  const text = folder.reading(path)?.text;
  const entity = folder.linked.byId.get(id);
  if (!text || !entity) return [];
  return entity.mentions
    .filter((placed) => placed.path === path)
    .map(({ mention: { start, end } }) => {
      const span = { start, end };
      const context = sentenceAt(text, start) ?? lineAt(text, start);
      return {
        span,
        excerpt: excerpt(text, span, context, BEFORE, BEHIND),
        sentence: slice(text, context).replace(/\s+/g, ' ').trim(),
      };
    });
}
