/** How lists name the open folders. */
import { Uri, workspace } from 'vscode';

/** Absent where there are not several to tell apart. */
export function nameOfFolders(): ((folder: string) => string) | undefined {
  if ((workspace.workspaceFolders?.length ?? 0) < 2) return undefined;
  return (folder) => workspace.getWorkspaceFolder(Uri.parse(folder))?.name ?? folder;
}

/** As the Explorer has them; what is about one folder keeps its order. */
export function inWorkspaceOrder<Group extends { readonly folder: string }>(
  groups: readonly Group[],
): readonly Group[] {
  const place = ({ folder }: Group) => workspace.getWorkspaceFolder(Uri.parse(folder))?.index ?? 0;
  return groups.toSorted((a, b) => place(a) - place(b));
}
