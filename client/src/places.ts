/** Places between the editor and the server, and the words a person means by one. */
import { commands, type ExtensionContext, Range, type TextDocument, Uri, window } from 'vscode';
import type { AtPlace, Stretch } from '../../server/src/protocol/requests/places';
import { t } from './words';

export function placeOf(uri: Uri, range: Range): AtPlace {
  return { uri: uri.toString(), range: { start: range.start, end: range.end } };
}

export function rangeOf({ start, end }: Stretch): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Where the cursor or the selection is; absent where no document is in front, which the person is told. */
export function placeAtCursor(): AtPlace | undefined {
  const editor = window.activeTextEditor;
  if (editor) return placeOf(editor.document.uri, editor.selection);
  void window.showInformationMessage(t('Concord: open a document first, and select the words that are meant.'));
  return undefined;
}

/** The words in `range` without the spaces around them; of an empty range, those of its line. Absent where none are. */
export function wordsIn(document: TextDocument, range: Range): Range | undefined {
  const meant = range.isEmpty ? document.lineAt(range.start.line).range : range;
  const text = document.getText(meant);
  const start = document.offsetAt(meant.start) + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  return start === end ? undefined : new Range(document.positionAt(start), document.positionAt(end));
}

/** Gets an `AtPlace`; for the items of lists. */
export const jumpCommand = 'concord.jump';

export function registerJump(context: ExtensionContext): void {
  context.subscriptions.push(commands.registerCommand(jumpCommand, ({ uri, range }: AtPlace) => jumpTo(uri, range)));
}

export function jumpTo(uri: string, range: Stretch | undefined): Thenable<unknown> {
  return window.showTextDocument(Uri.parse(uri), range ? { selection: rangeOf(range) } : {});
}
