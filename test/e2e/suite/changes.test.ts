/** What changes outside the editor reaches the server: files on disk, settings, a deleted folder. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { knows, openSeeds, until } from './editor';

const encoder = new TextEncoder();

suite('changes', () => {
  suiteSetup(openSeeds);

  test('a new document is read, changed and forgotten as it is on disk', async () => {
    const document = inFolder('arrival.txt');
    await write(document, 'Zorana Petrin, director of the Mill Trust, spoke on Monday. Zorana Petrin left.\n');
    await until('the name in a new document', () => knows('Zorana Petrin'));
    await write(document, 'Ilkka Varstala, director of the Mill Trust, spoke on Monday. Ilkka Varstala left.\n');
    await until('the name in the changed document', () => knows('Ilkka Varstala'));
    assert.equal(await knows('Zorana Petrin'), false);
    await vscode.workspace.fs.delete(document);
    await until('the document to be forgotten', async () => !(await knows('Ilkka Varstala')));
  });

  test('a folder of documents is forgotten when it is deleted', async () => {
    const letters = inFolder('letters');
    await write(vscode.Uri.joinPath(letters, 'first.txt'), 'Zorana Petrin, director of the Mill Trust, wrote.\n');
    await until('the name in a new folder', () => knows('Zorana Petrin'));
    await vscode.workspace.fs.delete(letters, { recursive: true });
    await until('the folder to be forgotten', async () => !(await knows('Zorana Petrin')));
  });

  test('settings say which files are documents', async () => {
    const settings = vscode.workspace.getConfiguration('concord.files');
    assert.equal(await knows('Liu Jie'), true);
    await settings.update('exclude', ['**/*.txt'], vscode.ConfigurationTarget.Workspace);
    await until('the documents to be left out', async () => !(await knows('Liu Jie')));
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the documents to be back', () => knows('Liu Jie'));
  });
});

function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

function write(document: vscode.Uri, content: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(document, encoder.encode(content));
}
