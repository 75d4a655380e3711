/** The words of the status bar and of the answer to a check, apart from any editor. */
import type { FolderStatus, Status } from '../../server/src/protocol/requests/status';

export interface Totals {
  readonly documents: number;
  readonly entities: number;
  readonly warnings: number;
  readonly skipped: number;
}

export function totals(status: Status): Totals {
  const sum = (count: (folder: FolderStatus) => number) =>
    status.folders.reduce((total, folder) => total + count(folder), 0);
  return {
    documents: sum((folder) => folder.documents),
    entities: sum((folder) => folder.entities),
    warnings: sum((folder) => folder.warnings),
    skipped: sum((folder) => folder.skipped.length),
  };
}

/** `$(…)` are the editor's icons. */
export function statusText(status: Status): string {
  const { documents, warnings, skipped } = totals(status);
  if (status.state === 'reading') return `$(sync~spin) Concord: ${counted(documents, 'document')} read`;
  if (documents === 0) return '$(checklist) Concord: no documents';
  const left = skipped === 0 ? '' : ` $(info) ${skipped} left out`;
  return `$(checklist) ${counted(documents, 'document')}, ${counted(warnings, 'disagreement')}${left}`;
}

/** Plain text: one paragraph a folder, then what was left out and why, at most `shown` files of it. */
export function statusTooltip(status: Status, nameOf: (uri: string) => string, shown = 10): string {
  if (status.folders.length === 0) return 'Concord reads the plain-text documents of an open folder.';
  return status.folders.map((folder) => folderTooltip(folder, nameOf(folder.uri), shown)).join('\n\n');
}

function folderTooltip(folder: FolderStatus, name: string, shown: number): string {
  const counts = [
    counted(folder.documents, 'document'),
    counted(folder.entities, 'entity', 'entities'),
    counted(folder.warnings, 'disagreement'),
  ];
  const left = folder.skipped.slice(0, shown).map(({ path, reason }) => `${path}: ${reason}`);
  const more = folder.skipped.length - left.length;
  return [
    `${name}: ${counts.join(', ')}`,
    ...(folder.documents === 0 ? ['The setting concord.files.include says which files are read.'] : []),
    ...(left.length > 0 ? ['Left out:', ...left] : []),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
