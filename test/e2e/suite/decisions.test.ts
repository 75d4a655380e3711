/** Decisions in a real editor: what a quick fix and a new name change, on disk too, and that Ctrl+Z takes them back. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { documentNamed, openSeeds, positionOf, until } from './editor';

suite('decisions', () => {
  let document: vscode.TextDocument;
  let before: string;

  suiteSetup(async () => {
    await openSeeds();
    document = await documentNamed('002');
    before = document.getText();
    await vscode.window.showTextDocument(document);
  });

  test('two names are made one by a quick fix, and Ctrl+Z makes them two again', async () => {
    const { length } = await references('Zhang Yong, chairman');
    assert.doesNotMatch(await hover('Zhang Yong, chairman'), /also .*Daniel Zhang/);

    await fix('Zhang Yong, chairman', /^Zhang Yong is the same as Daniel Zhang/);
    await until('the decision on disk', async () => /"same-as"/.test(await rulings()));
    await until('the mentions of both', async () => (await references('Zhang Yong, chairman')).length > length);
    assert.match(await hover('Zhang Yong, chairman'), /Daniel Zhang/);

    await vscode.commands.executeCommand('undo');
    await until('the decision to be gone from the disk', async () => !/"same-as"/.test(await rulings()));
    await until('the mentions of one', async () => (await references('Zhang Yong, chairman')).length === length);

    await vscode.commands.executeCommand('redo');
    await until('the decision to be back', async () => /"same-as"/.test(await rulings()));
    await vscode.commands.executeCommand('undo');
    await until('nothing to be decided', async () => !/"same-as"/.test(await rulings()));
  });

  test('a new name is shown, is written beside the document, and is undone', async () => {
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'Zhang Yong, chairman'),
      'Z. Yong',
    );
    await until('the name on disk', async () => (await rulings()).includes('Z. Yong'));
    assert.match(await hover('Zhang Yong, chairman'), /Z\. Yong/);
    await vscode.commands.executeCommand('undo');
    await until('the name to be gone', async () => !(await rulings()).includes('Z. Yong'));
  });

  test('two decisions in a row are undone one after the other', async () => {
    await fix('Zhang Yong, chairman', /^Zhang Yong is an organisation/);
    await until('the first', async () => (await rulings()).includes('"organisation"'));
    await fix('Zhang Yong acknowledged', /is not a name/);
    await until('the second', async () => (await rulings()).includes('"not-a-name"'));
    await vscode.commands.executeCommand('undo');
    await until('the second to be gone', async () => !(await rulings()).includes('"not-a-name"'));
    assert.match(await rulings(), /"organisation"/);
    await vscode.commands.executeCommand('undo');
    await until('the first to be gone', async () => !(await rulings()).includes('"organisation"'));
  });

  suiteTeardown(() => {
    assert.equal(document.getText(), before, 'the document has changed');
    assert.equal(document.isDirty, false, 'the document is not saved any more');
  });

  async function hover(phrase: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, phrase),
    );
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
      .join('\n');
  }

  function references(phrase: string): Thenable<vscode.Location[]> {
    const position = positionOf(document, phrase);
    return vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, position);
  }

  /** Carries out what the light bulb at the phrase offers under that title. */
  async function fix(phrase: string, title: RegExp): Promise<void> {
    const position = positionOf(document, phrase);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
    );
    const action = actions.find((offered) => title.test(offered.title));
    assert.ok(action?.command, `${title} is not among ${actions.map((offered) => offered.title).join(' | ')}`);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
});

/** The file as the command line and git see it; empty where there is none. */
async function rulings(): Promise<string> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, '.concord/rulings.json'));
    return new TextDecoder().decode(bytes);
  } catch {
    return ''; // It is made by the first decision.
  }
}
