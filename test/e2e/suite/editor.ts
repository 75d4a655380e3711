/** The editor under test: its extension, its folder of seeds, its diagnostics in a form that reads well. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';

/** Returns once the server has read the folder. */
export async function openSeeds(): Promise<void> {
  const extension = vscode.extensions.getExtension('concord.concord');
  assert.ok(extension, 'the extension is not there');
  await extension.activate();
  await until('the folder to be read', () => knows('Liu Jie'));
}

/** Whether the folder has somebody or something of that name. */
export async function knows(name: string): Promise<boolean> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    name,
  );
  return found.some((symbol) => symbol.name.includes(name));
}

/** Rejects with what it waited for after half a minute. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`waited in vain for ${what}`);
}

/** The document of the opened folder whose file name begins with `start`. */
export async function documentNamed(start: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${start}*`);
  assert.ok(uri, `no document ${start}`);
  return vscode.workspace.openTextDocument(uri);
}

export function positionOf(document: vscode.TextDocument, phrase: string): vscode.Position {
  const offset = document.getText().indexOf(phrase);
  assert.notEqual(offset, -1, `${phrase} is not in ${document.fileName}`);
  return document.positionAt(offset);
}

export interface Shown {
  /** The first three characters of the file's name. */
  readonly file: string;
  readonly code: string;
  readonly text: string;
  /** The other files it points to. */
  readonly others: readonly string[];
}

export async function warnings(): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    if (diagnostics.length === 0) continue; // The file may be gone.
    const document = await vscode.workspace.openTextDocument(uri);
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== vscode.DiagnosticSeverity.Warning || diagnostic.source !== 'concord') continue;
      const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
      const others = (diagnostic.relatedInformation ?? []).map(({ location }) => shortName(location.uri));
      shown.push({ file: shortName(uri), code: String(code), text: document.getText(diagnostic.range), others });
    }
  }
  return shown;
}

function shortName(uri: vscode.Uri): string {
  return basename(uri.path).slice(0, 3);
}
