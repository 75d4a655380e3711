/** The commands of the palette: each is there, and the folder can be checked again and the server restarted. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { knows, openSeeds, until } from './editor';

suite('commands', () => {
  suiteSetup(openSeeds);

  test('every contributed command is registered', async () => {
    const manifest: { contributes: { commands: readonly { command: string }[] } } | undefined =
      vscode.extensions.getExtension('concord.concord')?.packageJSON;
    const registered = await vscode.commands.getCommands(true);
    for (const { command } of manifest?.contributes.commands ?? assert.fail('no commands'))
      assert.ok(registered.includes(command), command);
  });

  test('a restarted server reads the folder again', async () => {
    await vscode.commands.executeCommand('concord.restartServer');
    await until('the new server to have read it', () => knows('Liu Jie'));
  });

  test('showing the findings opens the Problems panel', async () => {
    await vscode.commands.executeCommand('concord.showFindings');
  });
});
