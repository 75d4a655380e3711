/** A line of a tree, apart from any editor. */
import type { AtPlace } from '../../../server/src/protocol/requests/places';

export interface Row {
  /** Unique in its tree, and the same for the same thing after a change, so that what is selected and open stays so. */
  readonly id: string;
  readonly label: string;
  /** UTF-16 units of the label that are set off; `end` excluded. */
  readonly highlight?: readonly [start: number, end: number];
  readonly description?: string;
  /** A paragraph each, plain text. */
  readonly tooltip?: readonly string[];
  /** What a screen reader says in place of label and description. */
  readonly spoken: string;
  /** A codicon, and a colour of the theme for it. */
  readonly icon?: readonly [name: string, color?: string];
  /** Of a file, whose icon is shown. */
  readonly file?: string;
  /** By which menus know what it is. */
  readonly context: string;
  /** `never`: nothing stands below it. */
  readonly opens: 'never' | 'closed' | 'open';
  /** Where a click leads; without it, a click opens and closes. */
  readonly leadsTo?: AtPlace;
  /** A command of ours that a click runs with the node, where it leads to no place. */
  readonly runs?: string;
}

/** A folder of the window, where there are several; `folder` is its URI. */
export function folderRow({ folder, name }: { readonly folder: string; readonly name: string }): Row {
  return { id: folder, label: name, spoken: name, icon: ['root-folder'], context: 'folder', opens: 'open' };
}
