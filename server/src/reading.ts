/** Reads every folder of the workspace, with its settings, showing how far it has come. */
import type { Connection } from 'vscode-languageserver';
import type { DiskFolder } from './diskFolder';
import { t } from './features/words';
import { type Settings, settingsFrom } from './settings';
import { inEnglish, told } from './text/phrase';
import { nameOf } from './uris';
import type { Workspace } from './workspace';

/** Resolves when all is read. A folder that cannot be read is said to the person, and the others are still read. */
export function readWorkspace(
  connection: Connection,
  workspace: Workspace,
  hasSettings: boolean,
  onProgress: () => void,
): Promise<void> {
  return workspace.enqueue(async () => {
    const bar = await connection.window.createWorkDoneProgress();
    bar.begin('Concord', 0, t('Reading documents'));
    for (const folder of [...workspace.folders]) {
      try {
        await folder.readAll(await settingsOf(connection, folder.uri, hasSettings), (done, total) => {
          bar.report(Math.floor((100 * done) / total), t('{0}: {1} of {2} documents', nameOf(folder.uri), done, total));
          onProgress();
        });
        logSkipped(connection, folder);
      } catch (error) {
        connection.window.showErrorMessage(t('Concord could not read {0}: {1}.', folder.uri, told(error)));
      }
    }
    bar.done();
  });
}

async function settingsOf(connection: Connection, scopeUri: string, hasSettings: boolean): Promise<Settings> {
  return settingsFrom(
    hasSettings ? await connection.workspace.getConfiguration({ scopeUri, section: 'concord' }) : undefined,
  );
}

function logSkipped(connection: Connection, { uri, size, skipped }: DiskFolder): void {
  connection.console.info(`${uri}: ${size} documents read, ${skipped.length} files left out.`);
  for (const { path, reason } of skipped) connection.console.info(`  left out ${path}: ${inEnglish(reason)}`);
}
