/** What the gallery opens: a surface of the editor, and how one sees that it shows what it has to. */
import type { Window } from '../window';

/** `seeds`: the five sample articles. `thousand`: generated stories that disagree here and there. */
export type Sample = 'seeds' | 'thousand';

export interface Surface {
  /** In the file name of its pictures. */
  readonly name: string;
  /** Where the content stands in a file: resolves when the editor shows that. */
  openFile?(window: Window, sample: Sample): Promise<unknown>;
  /** From a window that has read the sample and shows nothing but that file; resolves when the content is there. */
  open(window: Window, sample: Sample): Promise<void>;
  /** Throws where the content is not as it should be. */
  check(window: Window, sample: Sample): Promise<void>;
  /** Leaves nothing of it in sight; where it is absent, closing all editors does. */
  close?(window: Window): Promise<void>;
  /** Of a webview, the title of its page: axe-core looks through it. */
  readonly webview?: string;
}
