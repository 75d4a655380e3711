/** Which of the open folders a view is about. */
import { commands, window, workspace } from 'vscode';
import { t } from '../words';

/** Its address: the only one, else that of the document in front, else as asked. Absent where none is open or chosen. */
export async function chooseFolder(): Promise<string | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = t('Open Folder');
    const message = t('Concord shows what is in the documents of a folder. Open the folder first.');
    if ((await window.showInformationMessage(message, open)) === open)
      await commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  const document = window.activeTextEditor?.document.uri;
  const inFront = document && workspace.getWorkspaceFolder(document);
  const folder = folders.length === 1 ? folders[0] : (inFront ?? (await window.showWorkspaceFolderPick()));
  return folder?.uri.toString();
}
