/** How lists name the open folders. */
import { Uri, workspace } from 'vscode';

/** Absent where there are not several to tell apart. */
export function nameOfFolders(): ((folder: string) => string) | undefined {
  if ((workspace.workspaceFolders?.length ?? 0) < 2) return undefined;
  return (folder) => workspace.getWorkspaceFolder(Uri.parse(folder))?.name ?? folder;
}
