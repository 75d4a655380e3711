/** What a panel and its page say to one another. */
import type { AtPlace } from '../../../server/src/protocol/requests/places';

/** Panel to page. */
export type ToPage<Content> =
  | { readonly kind: 'content'; readonly content: Content }
  /** For people; the page keeps what it shows. */
  | { readonly kind: 'failed'; readonly message: string };

/** Page to panel. */
export type ToPanel =
  /** The page listens: its content can be sent. */
  | { readonly kind: 'ready' }
  /** From now on the server is asked for its content with these too. */
  | { readonly kind: 'ask'; readonly more: object }
  /** Shows the words in an editor beside the panel; with `stay`, the panel keeps the focus. */
  | { readonly kind: 'open'; readonly place: AtPlace; readonly stay?: boolean }
  /** Peeks at every mention of the entity that stands there. */
  | { readonly kind: 'references'; readonly place: AtPlace }
  | { readonly kind: 'copy'; readonly text: string }
  /** Asks where to, and writes a file of that name. */
  | { readonly kind: 'save'; readonly name: string; readonly content: string };

/** What survives a reload of the window: the panel reads `folder`, the rest is the page's own. */
export interface Kept {
  readonly folder: string;
}
