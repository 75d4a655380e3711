/** Changes to the files of `.concord/`: what a decision or a note comes down to. */
import { gitAttributes } from '../annotations/write';
import { Refusal, told } from '../text/phrase';

export interface FileEdit {
  /** Among the folder's files. */
  readonly path: string;
  /** `undefined` where the file is to be made. */
  readonly before: string | undefined;
  readonly after: string;
}

/** The files beside the documents as they are now, unsaved edits included; `undefined` where there is none. */
export type TextOf = (path: string) => string | undefined;

/** Where git is told how the lines of two branches come together. */
const ATTRIBUTES = `.concord/${gitAttributes.path}`;

/** `change` makes the file's new text of its old; its error, with the file's name, is for people. */
export function changed(textOf: TextOf, path: string, change: (content: string) => string): readonly FileEdit[] {
  const before = textOf(path);
  let after: string;
  try {
    after = change(before ?? '');
  } catch (error) {
    throw new Refusal('{0}: {1}', path, told(error));
  }
  if (after === (before ?? '')) return [];
  const edit = { path, before, after };
  const attributes = { path: ATTRIBUTES, before: undefined, after: gitAttributes.content };
  return textOf(ATTRIBUTES) === undefined ? [edit, attributes] : [edit];
}
