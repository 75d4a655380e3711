/** Which of the open folders a view is about. */
import { window, workspace } from 'vscode';
import { needsFolder } from '../nothingToRead';
import { t } from '../words';

/**
 * Its address: the only one, else that of the view or document in front, else as asked; `asks` where what is in front
 * does not say it. Absent where none is open or chosen.
 */
export async function chooseFolder(ofView: string | undefined, asks: boolean): Promise<string | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (needsFolder(t('Concord shows what is in the documents of a folder. Open the folder first.'))) return undefined;
  if (folders.length === 1) return folders[0]?.uri.toString();
  if (ofView !== undefined && !asks) return ofView;
  const document = window.activeTextEditor?.document.uri;
  const inFront = document && !asks ? workspace.getWorkspaceFolder(document) : undefined;
  return (inFront ?? (await window.showWorkspaceFolderPick()))?.uri.toString();
}
