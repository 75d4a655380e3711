/** What is said where there is nothing to read, with what to do about it. */
import { commands, window, workspace } from 'vscode';
import { t } from './words';

/** Whether no folder is open; then `message` says what one is needed for. */
export function needsFolder(message: string): boolean {
  if (workspace.workspaceFolders?.length) return false;
  void offer(message, t('Open Folder'), () => commands.executeCommand('workbench.action.files.openFolder'));
  return true;
}

export function offerFilesSetting(): Promise<void> {
  return offer(
    t('Concord found no documents here. The setting concord.files.include says which files it reads.'),
    t('Open Settings'),
    () => commands.executeCommand('workbench.action.openSettings', 'concord.files'),
  );
}

/** Resolves when the person has done so, or has not. */
export async function offer(message: string, action: string, act: () => Thenable<unknown>): Promise<void> {
  if ((await window.showInformationMessage(message, action)) === action) await act();
}
