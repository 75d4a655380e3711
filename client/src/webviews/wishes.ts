/** What a person does in a page and the editor carries out: opening words, peeking at references, saving a file. */
import { commands, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import { rangeOf } from '../places';
import { t } from '../words';

/** In a column of its own, so that the view stays in sight; false where the file is gone. */
export async function openBeside(
  { uri, range }: AtPlace,
  panel: WebviewPanel,
  preserveFocus = false,
): Promise<boolean> {
  const viewColumn = panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  const file = Uri.parse(uri);
  try {
    await window.showTextDocument(file, { selection: rangeOf(range), viewColumn, preserveFocus });
    return true;
  } catch {
    const name = workspace.asRelativePath(file);
    void window.showWarningMessage(t('{0} could not be opened. It may have been moved or deleted just now.', name));
    return false;
  }
}

export async function peekReferences(place: AtPlace, panel: WebviewPanel): Promise<void> {
  if (await openBeside(place, panel)) await commands.executeCommand('editor.action.goToReferences');
}

/** `proposed` is where the dialog begins. */
export async function saveAs(proposed: Uri, content: string): Promise<void> {
  const target = await window.showSaveDialog({ title: t('Save As'), defaultUri: proposed });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(content));
}
