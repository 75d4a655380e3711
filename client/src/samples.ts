/**
 * The sample articles, to try everything on.
 *
 * They are opened as a copy: what is decided is written beside them, and nothing may be written where the extension is
 * installed.
 */
import { commands, type ExtensionContext, FileType, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { t } from './words';

const openedKey = 'concord.samples.opened';

export function registerSamples(context: ExtensionContext): void {
  context.subscriptions.push(commands.registerCommand('concord.trySamples', () => trySamples(context)));
  void sayWhereTheyAre(context);
}

async function trySamples(context: ExtensionContext): Promise<void> {
  const folder = await placeForThem(context);
  if (!folder) return;
  try {
    await copyMissing(Uri.joinPath(context.extensionUri, 'seeds'), folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      t('Concord could not copy the sample articles to {0}: {1} Choose another folder.', folder.fsPath, reason),
    );
    return;
  }
  await context.globalState.update(openedKey, folder.toString());
  await commands.executeCommand('vscode.openFolder', folder, {
    forceNewWindow: workspace.workspaceFolders !== undefined,
  });
}

interface Place extends QuickPickItem {
  /** Absent where the person is to be asked. */
  readonly folder?: Uri;
}

async function placeForThem({ globalStorageUri }: ExtensionContext): Promise<Uri | undefined> {
  const kept = Uri.joinPath(globalStorageUri, 'sample-articles');
  const places: readonly Place[] = [
    { label: t('$(archive) Where Concord Keeps Its Own Files'), detail: kept.fsPath, folder: kept },
    { label: t('$(folder) In a Folder That You Choose…'), detail: t('In a new folder there, named concord-samples.') },
  ];
  const chosen = await window.showQuickPick(places, {
    title: t('Try Concord on the Sample Articles'),
    placeHolder: t('Five news articles are copied and opened. Where to?'),
  });
  if (!chosen || chosen.folder) return chosen?.folder;
  const [parent] =
    (await window.showOpenDialog({
      title: t('Copy the Sample Articles'),
      openLabel: t('Copy Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return parent && Uri.joinPath(parent, 'concord-samples');
}

/** What is there already stays: it may be read in another window, with decisions beside it. */
async function copyMissing(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  const there = new Set((await workspace.fs.readDirectory(to)).map(([name]) => name));
  for (const [name, type] of await workspace.fs.readDirectory(from))
    if (type === FileType.File && !there.has(name))
      await workspace.fs.copy(Uri.joinPath(from, name), Uri.joinPath(to, name));
}

/** Once, in the window that was opened for them. */
async function sayWhereTheyAre({ globalState }: ExtensionContext): Promise<void> {
  const opened = globalState.get<string>(openedKey);
  const [folder] = workspace.workspaceFolders ?? [];
  if (opened === undefined || folder?.uri.toString() !== opened) return;
  await globalState.update(openedKey, undefined);
  const show = t('Show Findings');
  const chosen = await window.showInformationMessage(
    t(
      'These are copies of the sample articles, in {0}. What you decide and note is written beside them.',
      folder.uri.fsPath,
    ),
    show,
  );
  if (chosen === show) await commands.executeCommand('concord.showFindings');
}
