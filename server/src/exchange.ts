/** The requests that take a folder elsewhere in other tools' formats, and bring their marks in. */
import { type ExportedFile, exportsTo } from './export/exported';
import { fromBrat } from './export/fromBrat';
import { fromWebAnnotation } from './export/fromWebAnnotation';
import { bringIn } from './features/editNotes';
import { findings, settledFindings } from './features/findings';
import type { Folder } from './index/folder';
import { openAt } from './protocol/decisions';
import { textOf, toWorkspaceEdit } from './protocol/edits';
import { type ExportParams, exportRequest, type ImportParams, importRequest } from './protocol/requests/exchange';
import { type Handler, ownRow } from './protocol/row';
import { Refusal } from './text/phrase';

export type ExportFormat = keyof typeof exportsTo;
export type ImportFormat = keyof typeof importsFrom;

export function exported(folder: Folder, format: ExportFormat): readonly ExportedFile[] {
  return exportsTo[format]({ folder, findings: findings(folder), settled: settledFindings(folder) });
}

export const importsFrom = { brat: fromBrat, webannotation: fromWebAnnotation } as const;

export const exchangeHandlers: readonly Handler[] = [
  ownRow(
    exportRequest,
    (documents, { folder, format }: ExportParams) => exported(openAt(documents, folder).folder, format),
    'comparing',
  ),
  ownRow(importRequest, (documents, { folder, format, files }: ImportParams) => {
    const open = openAt(documents, folder);
    const { notes, leftOut } = importsFrom[format](open.folder, files);
    if (notes.length === 0)
      throw leftOut[0] ? new Refusal('{0}', leftOut[0]) : new Refusal('There is no mark in these files.');
    return toWorkspaceEdit(open, bringIn(textOf(open), notes));
  }),
];
