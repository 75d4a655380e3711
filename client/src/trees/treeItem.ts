/** Rows as the editor shows them. */
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { jumpCommand } from '../places';
import type { Row } from './row';

const STATES = {
  never: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
};

/** `node` is what the row's own command gets. */
export function treeItem(row: Row, node: unknown): TreeItem {
  const { id, label, highlight, description, tooltip, spoken, icon, file, context, opens, leadsTo, runs } = row;
  const shown = highlight ? { label, highlights: [[...highlight] as [number, number]] } : label;
  const item = new TreeItem(shown, STATES[opens]);
  item.id = id;
  item.contextValue = context;
  item.accessibilityInformation = { label: spoken };
  if (description !== undefined) item.description = description;
  if (tooltip) item.tooltip = paragraphs(tooltip);
  if (icon) item.iconPath = new ThemeIcon(icon[0], icon[1] === undefined ? undefined : new ThemeColor(icon[1]));
  if (file !== undefined) {
    item.resourceUri = Uri.parse(file);
    item.iconPath = ThemeIcon.File;
  }
  if (leadsTo) item.command = { title: '', command: jumpCommand, arguments: [leadsTo] };
  else if (runs !== undefined) item.command = { title: '', command: runs, arguments: [node] };
  return item;
}

function paragraphs(texts: readonly string[]): MarkdownString {
  const all = new MarkdownString();
  for (const text of texts) all.appendText(text).appendMarkdown('\n\n');
  return all;
}
