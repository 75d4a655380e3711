/** The words of the status bar and of the answer to a check, apart from any editor. */
import type { FolderStatus, Status } from '../../server/src/protocol/requests/status';
import { inDigits, listed, t } from './words';

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
  if (status.state === 'reading') return t('$(sync~spin) Concord: {0} read', documentsCounted(documents));
  if (documents === 0) return t('$(checklist) Concord: no documents');
  const read = `$(checklist) ${listed([documentsCounted(documents), disagreementsCounted(warnings)])}`;
  return skipped === 0 ? read : `${read} $(info) ${t('{0} left out', inDigits(skipped))}`;
}

/** Plain text: one paragraph a folder, then what was left out and why, at most `shown` files of it. */
export function statusTooltip(status: Status, nameOf: (uri: string) => string, shown = 10): string {
  if (status.folders.length === 0) return t('Concord reads the plain-text documents of an open folder.');
  return status.folders.map((folder) => folderTooltip(folder, nameOf(folder.uri), shown)).join('\n\n');
}

function folderTooltip(folder: FolderStatus, name: string, shown: number): string {
  const counts = [
    documentsCounted(folder.documents),
    entitiesCounted(folder.entities),
    disagreementsCounted(folder.warnings),
  ];
  const left = folder.skipped.slice(0, shown).map(({ path, reason }) => t('{0}: {1}', path, reason));
  const more = folder.skipped.length - left.length;
  return [
    t('{0}: {1}', name, listed(counts)),
    ...(folder.documents === 0 ? [t('The setting concord.files.include says which files are read.')] : []),
    ...(left.length > 0 ? [t('Left out:'), ...left] : []),
    ...(more > 0 ? [t('and {0} more', inDigits(more))] : []),
  ].join('\n');
}

/** The answer to a check. */
export function checked(documents: number, warnings: number, skipped: number): string {
  const read = t('{0} checked: {1}.', documentsCounted(documents), disagreementsCounted(warnings));
  if (skipped === 0) return read;
  return `${read} ${t('{0} left out: the status bar says which and why.', filesCounted(skipped))}`;
}

export function documentsCounted(count: number): string {
  return count === 1 ? t('1 document') : t('{0} documents', inDigits(count));
}

function entitiesCounted(count: number): string {
  return count === 1 ? t('1 entity') : t('{0} entities', inDigits(count));
}

function disagreementsCounted(count: number): string {
  return count === 1 ? t('1 disagreement') : t('{0} disagreements', inDigits(count));
}

function filesCounted(count: number): string {
  return count === 1 ? t('1 file') : t('{0} files', inDigits(count));
}
