/**
 * A view in a webview: opened by a command, one panel a folder, brought back after a reload, and sent its content
 * anew whenever the server has read something.
 */
import {
  commands,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Announcements } from '../announcements';
import { t } from '../words';
import { keepCurrent, type Wish } from './current';
import { filesOf } from './files';
import { chooseFolder } from './folders';
import { html } from './html';
import type { Kept, ToPage } from './messages';
import type { OpenPanels } from './openPanels';
import { openBeside, peekReferences, saveAs } from './wishes';

export interface View {
  /** `timeline`: the panel's type is `concord.timeline`, its files are `dist/webview/timeline.js` and `.css`. */
  readonly name: string;
  /** Of the command that opens it. */
  readonly command: string;
  /** For people. */
  readonly title: string;
  /** `{ folder }`, and what the page asks for beyond it, to its content as JSON. */
  readonly request: string;
}

export function registerView(
  context: ExtensionContext,
  server: LanguageClient,
  announcements: Announcements,
  open: OpenPanels,
  view: View,
): void {
  const type = `concord.${view.name}`;
  const options = { enableScripts: true, localResourceRoots: [] };
  const files = filesOf(Uri.joinPath(context.extensionUri, 'dist', 'webview'), view.name);
  const icon = (theme: 'light' | 'dark') =>
    Uri.joinPath(context.extensionUri, 'client', 'media', `concord-${theme}.svg`);

  const fill = async (panel: WebviewPanel, folder: string) => {
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    open.add(view, folder, panel);
    const content = async (more: object): Promise<ToPage> => {
      try {
        const content = await server.sendRequest<string>(view.request, { folder, ...more });
        return { kind: 'content', content, answered: Date.now() };
      } catch (error) {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      }
    };
    // The server is at it while the editor makes the page.
    const pageIsMade = keepCurrent(panel, announcements, content, (wish) => carryOut(wish, panel, folder));
    const { script, styles } = await files();
    panel.webview.html = html({
      title: panel.title,
      language: env.language,
      waiting: t('Concord is reading the documents.'),
      words: l10n.bundle,
      folder,
      script,
      styles,
      nonce: crypto.randomUUID(),
    });
    pageIsMade();
  };

  context.subscriptions.push(
    announcements.onStatus(({ state }) => {
      // Soon somebody may open it; who does is told what is wrong with the files.
      if (state === 'ready') files().catch(() => undefined);
    }),
    commands.registerCommand(view.command, async () => {
      // Whoever asks for the view that is in front wants another folder's.
      const folder = await chooseFolder(open.inFront?.folder, open.inFront?.view === view);
      if (folder === undefined) return;
      const panel = open.find(view, folder);
      if (panel) panel.reveal();
      else {
        const made = window.createWebviewPanel(type, view.title, ViewColumn.Active, options);
        await messagesSent();
        await fill(made, folder);
      }
    }),
    window.registerWebviewPanelSerializer(type, {
      async deserializeWebviewPanel(panel, kept: Kept | undefined) {
        const folder = kept?.folder ?? workspace.workspaceFolders?.[0]?.uri.toString();
        if (folder === undefined || !workspace.getWorkspaceFolder(Uri.parse(folder))) return panel.dispose();
        panel.webview.options = options;
        await fill(panel, folder);
      },
    }),
  );
}

/**
 * What is said to the editor in one go is sent in one piece; so it begins with an empty page while what comes into that is
 * put together.
 */
function messagesSent(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

function carryOut(wish: Wish, panel: WebviewPanel, folder: string): Thenable<unknown> {
  switch (wish.kind) {
    case 'open':
      return openBeside(wish.place, panel, wish.stay);
    case 'references':
      return peekReferences(wish.place, panel);
    case 'copy':
      return env.clipboard.writeText(wish.text);
    case 'save':
      return saveAs(Uri.joinPath(Uri.parse(folder), wish.name), wish.content);
  }
}
