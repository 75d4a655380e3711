/** The view "Rulings and notes": everything that was decided and noted, to search, to jump to and to take back. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { revokeRequest } from '../../server/src/protocol/requests/decisions';
import { type EditNoteParams, editNoteRequest } from '../../server/src/protocol/requests/notes';
import type { AnnotationList } from './annotationList';
import { type Branch, branchesOf, type Leaf } from './annotationTree';
import { carryOut } from './decisions';
import { jumpTo, placeOf, wordsIn } from './places';
import { nameOfFolders } from './trees/folders';
import { t } from './words';

type Node = Branch | Leaf;

export function showAnnotations(context: ExtensionContext, server: LanguageClient, list: AnnotationList): void {
  const changed = new EventEmitter<undefined>();
  let filter = '';
  const view = window.createTreeView<Node>('concord.annotations', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (node) => [...(node === undefined ? branchesOf(list.now, filter) : childrenOf(node))],
    },
  });
  const setFilter = (wanted: string) => {
    filter = wanted.trim();
    view.description = filter === '' ? '' : t('with “{0}”', filter);
    void commands.executeCommand('setContext', 'concord.annotations.filtered', filter !== '');
    changed.fire(undefined);
  };

  context.subscriptions.push(
    view,
    changed,
    list.onDidChange(() => changed.fire(undefined)),
    commands.registerCommand('concord.annotations.search', () => {
      const { notes, rulings } = list.now;
      if (notes.length + rulings.length > 0) return search(filter, setFilter);
      return window.showInformationMessage(t('Nothing has been decided or noted yet.'));
    }),
    commands.registerCommand('concord.annotations.showAll', () => setFilter('')),
    commands.registerCommand('concord.annotations.jump', ({ listed }: Leaf) => jumpTo(listed.uri, listed.range)),
    commands.registerCommand('concord.annotations.revoke', (leaf: Leaf) => takeBack(server, leaf)),
    commands.registerCommand('concord.annotations.place', (leaf: Leaf) => placeAgain(server, leaf)),
  );
}

function childrenOf(node: Node): readonly Node[] {
  return 'leaves' in node ? node.leaves : [];
}

function itemOf(node: Node): TreeItem {
  return 'leaves' in node ? branchItem(node) : leafItem(node);
}

function branchItem({ label, uri, leaves }: Branch): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = uri ?? 'orphans';
  const home = uri !== undefined && leaves[0] ? nameOfFolders()?.(leaves[0].listed.folder) : undefined;
  item.description = home === undefined ? String(leaves.length) : `${home} · ${leaves.length}`;
  item.contextValue = uri === undefined ? 'orphans' : 'document';
  if (uri === undefined) {
    item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    item.tooltip = t('The words these were made on are gone, or stand in several places. Nothing was guessed.');
  } else {
    item.resourceUri = Uri.parse(uri);
    item.iconPath = ThemeIcon.File;
  }
  return item;
}

function leafItem(leaf: Leaf): TreeItem {
  const { label, description, details, sort, listed } = leaf;
  const item = new TreeItem(label);
  item.id = `${listed.folder}\n${sort}\n${listed.id}`;
  item.description = description;
  item.tooltip = new MarkdownString();
  for (const detail of details) item.tooltip.appendText(detail).appendMarkdown('\n\n');
  item.iconPath = new ThemeIcon({ ruling: 'law', note: 'comment', mark: 'bookmark' }[sort]);
  item.contextValue = `${listed.range ? '' : 'orphan '}${sort}`;
  item.command = { title: t('Go to Its Words'), command: 'concord.annotations.jump', arguments: [leaf] };
  return item;
}

async function search(filter: string, setFilter: (wanted: string) => void): Promise<void> {
  const wanted = await window.showInputBox({
    title: t('Search Rulings and Notes'),
    prompt: t('Words in the decision, the note, its tags, the reason, the quote or the file name.'),
    value: filter,
  });
  if (wanted === undefined) return;
  setFilter(wanted);
  await commands.executeCommand('concord.annotations.focus');
}

async function takeBack(server: LanguageClient, { sort, listed: { folder, id } }: Leaf): Promise<void> {
  const removal: EditNoteParams = { edit: 'remove', folder, id };
  if (sort === 'ruling') await carryOut(server, revokeRequest, { folder, id });
  else await carryOut(server, editNoteRequest, removal);
}

/** A person may know better where a note belongs. */
async function placeAgain(server: LanguageClient, { listed: { folder, id } }: Leaf): Promise<void> {
  const editor = window.activeTextEditor;
  const words = editor && !editor.selection.isEmpty ? wordsIn(editor.document, editor.selection) : undefined;
  if (!editor || !words) {
    void window.showInformationMessage(t('Concord: select the words the note belongs to, then try again.'));
    return;
  }
  const move: EditNoteParams = { edit: 'move', folder, id, ...placeOf(editor.document.uri, words) };
  await carryOut(server, editNoteRequest, move);
}
