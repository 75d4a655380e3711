/**
 * Edits of the files under `.concord/`: applied, saved, and taken back with Ctrl+Z.
 *
 * Ctrl+Z takes back what touched the file one is in. An edit that is to be undone there therefore also inserts
 * nothing at all into that document: this puts it on the document's undo stack and leaves the document's text, its
 * version and whether it is saved as they were.
 */
import { type ExtensionContext, Position, type Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { t } from './words';

/** Made anew for each attempt, since the files may have changed meanwhile; `undefined` where nothing is to be written. */
type Make = () => WorkspaceEdit | undefined | Promise<WorkspaceEdit | undefined>;

/** False where it could not be written and the person gave up; rejects only as `make` does. */
export async function applyUndoable(make: Make): Promise<boolean> {
  const home = window.activeTextEditor?.document.uri;
  if (!home || isAnnotationFile(home)) return apply(make);
  return apply(make, async (edit) => {
    edit.insert(home, new Position(0, 0), '');
    if (await workspace.applyEdit(edit)) return true;
    edit.set(home, []); // A document that is read-only in the editor refuses even nothing.
    return workspace.applyEdit(edit);
  });
}

export async function apply(make: Make, attempt = workspace.applyEdit): Promise<boolean> {
  for (;;) {
    const edit = await make();
    if (!edit) return true;
    const files = edit.entries().map(([uri]) => uri);
    const names = files.map((uri) => workspace.asRelativePath(uri)).join(t(', '));
    if (await attempt(edit)) {
      while (!(await saveAll(files))) if (!(await wantsToTryAgain(unsaved(names)))) break;
      return true;
    }
    if (!(await wantsToTryAgain(unchanged(names)))) return false;
  }
}

function unsaved(names: string): string {
  return t(
    'Concord could not save {0}. The change is kept, unsaved. Check that the folder can be written to and is not full, then try again.',
    names,
  );
}

function unchanged(names: string): string {
  return t(
    'Concord could not change {0}. Check that the folder can be written to and is not full, then try again.',
    names,
  );
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

function isAnnotationFile({ path }: Uri): boolean {
  return path.includes('/.concord/');
}

async function saveAll(files: readonly Uri[]): Promise<boolean> {
  const documents = await Promise.all(files.map((file) => workspace.openTextDocument(file)));
  const saved = await Promise.all(documents.map((document) => !document.isDirty || document.save()));
  return saved.every(Boolean);
}

async function wantsToTryAgain(message: string): Promise<boolean> {
  const again = t('Try Again');
  return (await window.showErrorMessage(message, again)) === again;
}
