/** What a panel and its page say to one another. */
import type { AtPlace } from '../../../server/src/protocol/requests/places';

/** Panel to page. */
export type ToPage =
  /**
   * As JSON: of an object the editor would look at every value on its way, several times. `answered`: when the server
   * had, in milliseconds from 1970 on.
   */
  | { readonly kind: 'content'; readonly content: string; readonly answered: number }
  /** For people; the page keeps what it shows. */
  | { readonly kind: 'failed'; readonly message: string };

/** Page to panel. */
export type ToPanel =
  /** The page listens, and has nothing to show; said again where nothing comes for a while. */
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
