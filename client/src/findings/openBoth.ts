/** Two sides of a finding next to each other, their words selected in both. */
import { type TextEditor, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Side } from '../../../server/src/protocol/requests/findings';
import { rangeOf } from '../places';

/** The cursor goes to the first. Both are previews, so that going through findings leaves no trail of tabs. */
export async function openBoth(first: Side, second: Side): Promise<void> {
  const left = await open(first, ViewColumn.One, false);
  await open(second, ViewColumn.Two, true);
  // The second column makes the first narrower, and its words then stand elsewhere than where they were shown.
  left.revealRange(rangeOf(first.range), TextEditorRevealType.InCenterIfOutsideViewport);
}

function open({ uri, range }: Side, viewColumn: ViewColumn, preserveFocus: boolean): Thenable<TextEditor> {
  return window.showTextDocument(Uri.parse(uri), {
    viewColumn,
    preserveFocus,
    preview: true,
    selection: rangeOf(range),
  });
}
