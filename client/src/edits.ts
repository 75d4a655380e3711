/**
 * Edits of the files under `.concord/`: applied, saved, and taken back with Ctrl+Z.
 *
 * Ctrl+Z takes back what touched the file one is in. An edit that is to be undone there therefore also inserts
 * nothing at all into that document: this puts it on the document's undo stack and leaves the document's text, its
 * version and whether it is saved as they were.
 */
import { type ExtensionContext, Position, type Uri, type WorkspaceEdit, window, workspace } from 'vscode';

/** False where it could not be written and the person gave up; they have been told what to do. */
export async function applyUndoable(edit: WorkspaceEdit): Promise<boolean> {
  const home = window.activeTextEditor?.document.uri;
  if (!home || isAnnotationFile(home)) return apply(edit);
  return apply(edit, async () => {
    edit.insert(home, new Position(0, 0), '');
    if (await workspace.applyEdit(edit)) return true;
    edit.set(home, []); // A document that is read-only in the editor refuses even nothing.
    return workspace.applyEdit(edit);
  });
}

export async function apply(edit: WorkspaceEdit, attempt = () => workspace.applyEdit(edit)): Promise<boolean> {
  const files = edit.entries().map(([uri]) => uri);
  const names = files.map((uri) => workspace.asRelativePath(uri)).join(', ');
  const told = 'Check that the folder can be written to and is not full, then try again.';
  while (!(await attempt())) if (!(await wantsToTryAgain(`Concord could not change ${names}. ${told}`))) return false;
  while (!(await saveAll(files)))
    if (!(await wantsToTryAgain(`Concord could not save ${names}; the change is kept in the editor. ${told}`))) break;
  return true;
}

/** Undone and redone edits are saved too, so that the command line and git agree with the editor. */
export function saveWhatIsUndone(context: ExtensionContext): void {
  // A file that the same undo is about to remove must not be written in between; one that stays unsaved for long is
  // opened in a tab by the editor.
  const settle = 50;
  context.subscriptions.push(
    workspace.onDidChangeTextDocument(({ document, reason }) => {
      if (reason === undefined || !isAnnotationFile(document.uri)) return;
      if (window.activeTextEditor?.document === document) return; // Whoever undoes in the file itself saves it, too.
      setTimeout(() => void (document.isDirty && !document.isClosed && document.save()), settle);
    }),
  );
}

export function isAnnotationFile({ path }: Uri): boolean {
  return path.includes('/.concord/');
}

async function saveAll(files: readonly Uri[]): Promise<boolean> {
  const documents = await Promise.all(files.map((file) => workspace.openTextDocument(file)));
  const saved = await Promise.all(documents.map((document) => !document.isDirty || document.save()));
  return saved.every(Boolean);
}

async function wantsToTryAgain(message: string): Promise<boolean> {
  const again = 'Try Again';
  return (await window.showErrorMessage(message, again)) === again;
}
