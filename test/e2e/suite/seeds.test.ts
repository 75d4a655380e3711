/** The seeds in a real editor: what is warned about, hovered, jumped to, through the editor's own commands. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { documentNamed, openSeeds, positionOf, until, warnings } from './editor';

suite('the seeds in the editor', () => {
  suiteSetup(async () => {
    await openSeeds();
    await until('the first warnings', async () => (await warnings()).length > 0);
  });

  test('exactly two facts are warned about, each showing its other side', async () => {
    const pairs = (await warnings()).map(
      ({ file, code, others }) => `${code}: ${[...new Set([file, ...others])].sort().join(', ')}`,
    );
    assert.deepEqual([...new Set(pairs)].sort(), ['dates-disagree: 000, 001', 'figures-disagree: 001, 004']);
  });

  test('both sides of the fine are underlined', async () => {
    const fines = (await warnings()).filter(({ code }) => code === 'figures-disagree');
    assert.deepEqual(fines.map(({ file, text }) => `${file} ${text}`).sort(), [
      '001 US$2.8 billion',
      '004 US$2.6 billion',
    ]);
  });

  test('hovering a surname tells who it is', async () => {
    const document = await documentNamed('004');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'Liu praised'),
    );
    const said = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    assert.match(said.join('\n'), /Liu Jie/);
  });

  test('the definition of a surname is where the person is introduced', async () => {
    const document = await documentNamed('004');
    const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'Liu praised'),
    );
    assert.ok(found);
    const location = 'targetUri' in found ? new vscode.Location(found.targetUri, found.targetRange) : found;
    const target = await vscode.workspace.openTextDocument(location.uri);
    assert.match(target.getText(location.range), /^Liu Jie/);
  });
});
