/** The views that are open: one panel for each view and folder, named after the folder where there are several. */
import { type ExtensionContext, Uri, type WebviewPanel, workspace } from 'vscode';
import type { View } from './panel';

interface Open {
  readonly view: View;
  readonly folder: string;
  readonly panel: WebviewPanel;
}

export class OpenPanels {
  readonly #open = new Set<Open>();

  constructor(context: ExtensionContext) {
    context.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(() => {
        for (const open of this.#open)
          if (workspace.getWorkspaceFolder(Uri.parse(open.folder))) entitle(open);
          else open.panel.dispose(); // Its documents are no longer read.
      }),
    );
  }

  add(view: View, folder: string, panel: WebviewPanel): void {
    const open = { view, folder, panel };
    this.#open.add(open);
    panel.onDidDispose(() => this.#open.delete(open));
    entitle(open);
  }

  find(view: View, folder: string): WebviewPanel | undefined {
    return [...this.#open].find((open) => open.view === view && open.folder === folder)?.panel;
  }

  /** The one that the person is at. */
  get inFront(): { readonly view: View; readonly folder: string } | undefined {
    return [...this.#open].find(({ panel }) => panel.active);
  }
}

function entitle({ view, folder, panel }: Open): void {
  const name = workspace.getWorkspaceFolder(Uri.parse(folder))?.name;
  panel.title = name && (workspace.workspaceFolders?.length ?? 0) > 1 ? `${view.title}: ${name}` : view.title;
}
