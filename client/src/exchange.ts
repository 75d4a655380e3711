/** Taking annotations away in other tools' formats, and bringing marks of other tools in. */
import { commands, type ExtensionContext, FileType, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ExportedFile,
  type ExportFormat,
  type ExportParams,
  exportRequest,
  type ImportParams,
  importRequest,
} from '../../server/src/protocol/requests/exchange';
import { carryOut } from './decisions';
import { needsFolder } from './nothingToRead';
import { inDigits, t } from './words';

export function registerExchange(context: ExtensionContext, server: LanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('concord.export', () => exportFolder(server)),
    commands.registerCommand('concord.import', () => importMarks(server)),
  );
}

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly format: ExportFormat;
}

function formats(): readonly Choice[] {
  return [
    {
      label: t('Report (Markdown)'),
      detail: t('Findings with both quotes, sources and reasons, to send.'),
      format: 'markdown',
    },
    { label: t('Tables (CSV)'), detail: t('Names, dates, figures and facts, for a spreadsheet.'), format: 'csv' },
    {
      label: t('Web annotations'),
      detail: t('Notes and marks as JSON-LD, as the W3C has it.'),
      format: 'webannotation',
    },
    {
      label: t('brat standoff'),
      detail: t('Names, dates, figures and marks beside copies of the texts.'),
      format: 'brat',
    },
    { label: t('CoNLL'), detail: t('One word a line with its kind of name, for language tools.'), format: 'conll' },
  ];
}

async function exportFolder(server: LanguageClient): Promise<void> {
  const folder = await pickFolder();
  const chosen = folder && (await window.showQuickPick(formats(), { title: t('Export'), placeHolder: t('As what?') }));
  if (!folder || !chosen) return;
  const params: ExportParams = { folder: folder.toString(), format: chosen.format };
  try {
    const files = await server.sendRequest<readonly ExportedFile[]>(exportRequest, params);
    if (files.length === 1) await saveOne(folder, files[0]);
    else await saveMany(folder, files);
  } catch (error) {
    void window.showErrorMessage(
      t('Concord could not export: {0}', error instanceof Error ? error.message : String(error)),
    );
  }
}

async function saveOne(folder: Uri, file: ExportedFile | undefined): Promise<void> {
  if (!file) return;
  const target = await window.showSaveDialog({
    title: t('Export'),
    defaultUri: Uri.joinPath(besides(folder), file.path),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(file.content));
  await window.showTextDocument(target);
}

async function saveMany(folder: Uri, files: readonly ExportedFile[]): Promise<void> {
  const [target] =
    (await window.showOpenDialog({
      title: t('Export {0} Files', inDigits(files.length)),
      openLabel: t('Export Here'),
      defaultUri: besides(folder),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!target || !(await mayReplace(target, files))) return;
  for (const { path, content } of files)
    await workspace.fs.writeFile(Uri.joinPath(target, path), new TextEncoder().encode(content));
  void window.showInformationMessage(t('{0} files were written to {1}.', inDigits(files.length), target.fsPath));
}

async function mayReplace(target: Uri, files: readonly ExportedFile[]): Promise<boolean> {
  const there = await Promise.all(files.map(({ path }) => exists(Uri.joinPath(target, path))));
  const count = there.filter(Boolean).length;
  if (count === 0) return true;
  const replace = t('Replace');
  const question = t('{0} of the files are there already, in {1}. Replace them?', inDigits(count), target.fsPath);
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

/** An export among the documents would be read as documents. */
function besides(folder: Uri): Uri {
  return Uri.joinPath(folder, '..');
}

async function importMarks(server: LanguageClient): Promise<void> {
  const folder = await pickFolder();
  const kinds = [
    {
      label: t('brat standoff'),
      detail: t('The .ann files of documents in this folder.'),
      format: 'brat',
      ending: 'ann',
    },
    {
      label: t('Web annotations'),
      detail: t('JSON-LD, as the W3C has it.'),
      format: 'webannotation',
      ending: 'jsonld',
    },
  ] as const;
  const chosen = folder && (await window.showQuickPick(kinds, { title: t('Import'), placeHolder: t('From what?') }));
  if (!folder || !chosen) return;
  const sources = await window.showOpenDialog({
    title: t('Import'),
    openLabel: t('Import'),
    defaultUri: folder,
    canSelectMany: true,
    filters: { [chosen.label]: [chosen.ending], [t('All files')]: ['*'] },
  });
  if (!sources) return;
  const files = await Promise.all(sources.map(read));
  const params: ImportParams = { folder: folder.toString(), format: chosen.format, files };
  await carryOut(server, importRequest, params);
}

async function read(file: Uri): Promise<ExportedFile> {
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  return { path: file.path.slice(file.path.lastIndexOf('/') + 1), content };
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Unknown;
  } catch {
    return false; // What cannot be looked at is not there, or fails when it is written.
  }
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  return needsFolder(t('Concord: open a folder of documents first.')) ? undefined : folders[0]?.uri;
}
