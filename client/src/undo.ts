/** Decisions made in a list: carried out, said, and offered to be taken back. */
import { commands, Position, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RuleAllParams, type RuleParams, ruleAllRequest } from '../../server/src/protocol/requests/decisions';
import { carryOut } from './decisions';
import { applyUndoable } from './edits';
import { t } from './words';

/**
 * False where nothing came of it; the person knows why. Does not wait for whether it is taken back. `rulings` are of
 * one folder and make one step; `said` tells what is now so.
 */
export async function decideWithUndo(
  server: LanguageClient,
  rulings: readonly [RuleParams, ...RuleParams[]],
  said: string,
): Promise<boolean> {
  let before: Contents = new Map();
  const params: RuleAllParams = { rulings };
  const done = await carryOut(server, ruleAllRequest, params, (make) =>
    applyUndoable(async () => {
      const edit = await make();
      before = await contentsOf(edit?.entries().map(([uri]) => uri) ?? []);
      return edit;
    }),
  );
  if (!done) return false;
  const after = await contentsOf([...before.keys()].map((uri) => Uri.parse(uri)));
  void offerUndo(said, before, after);
  return true;
}

/** By address; absent for a file that is not there. */
type Contents = ReadonlyMap<string, string | undefined>;

async function offerUndo(said: string, before: Contents, after: Contents): Promise<void> {
  const undo = t('Undo');
  if ((await window.showInformationMessage(said, undo)) !== undo) return;
  const now = await contentsOf([...after.keys()].map((uri) => Uri.parse(uri)));
  if ([...after].some(([uri, content]) => now.get(uri) !== content)) {
    // Whoever has decided more since then must not lose it.
    await commands.executeCommand('concord.annotations.focus');
    void window.showInformationMessage(
      t('More has been decided since then. Take back what you do not want in this list.'),
    );
    return;
  }
  await applyUndoable(() => restoring(before, after));
}

function restoring(before: Contents, after: Contents): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const [address, content] of before) {
    const uri = Uri.parse(address);
    const lines = after.get(address)?.split('\n') ?? [];
    const whole = new Range(new Position(0, 0), new Position(lines.length, 0));
    if (content === undefined) edit.deleteFile(uri, { ignoreIfNotExists: true });
    else edit.replace(uri, whole, content);
  }
  return edit;
}

async function contentsOf(uris: readonly Uri[]): Promise<Contents> {
  const contents = new Map<string, string | undefined>();
  for (const uri of uris)
    contents.set(
      uri.toString(),
      await workspace.openTextDocument(uri).then(
        (document) => document.getText(),
        () => undefined, // There is no such file yet.
      ),
    );
  return contents;
}
