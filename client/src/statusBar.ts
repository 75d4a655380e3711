/** One status bar item: what the server has read, what it found, what it left out. */
import { type ExtensionContext, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import type { Announcements } from './announcements';
import { statusText, statusTooltip } from './statusText';
import { t } from './words';

export function showStatus(context: ExtensionContext, server: LanguageClient, announcements: Announcements): void {
  const item = window.createStatusBarItem('concord.status', StatusBarAlignment.Left);
  item.name = 'Concord';
  const show = (text: string, tooltip: string, command: string) => {
    Object.assign(item, { text, tooltip, command });
  };

  show('$(sync~spin) Concord', t('Concord is starting.'), 'concord.showFindings');
  item.show();
  context.subscriptions.push(
    item,
    announcements.onStatus((status) =>
      show(statusText(status), statusTooltip(status, folderName), 'concord.showFindings'),
    ),
    server.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return;
      show(
        t('$(error) Concord stopped'),
        t('The server is not running. Click to start it again.'),
        'concord.restartServer',
      );
    }),
  );
}

function folderName(uri: string): string {
  return workspace.getWorkspaceFolder(Uri.parse(uri))?.name ?? uri;
}
