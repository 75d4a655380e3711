/** What stands in the text, through the editor's own commands, and the settings that turn it off. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { documentNamed, openSeeds, positionOf, until } from './editor';

suite('in the text', () => {
  let document: vscode.TextDocument;
  suiteSetup(async () => {
    await openSeeds();
    document = await documentNamed('004');
  });

  const ask = <T>(command: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand<T>(command, document.uri, ...args);
  const hints = async () => {
    const whole = document.validateRange(new vscode.Range(0, 0, 9999, 0));
    const found = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', whole);
    return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
  };
  const lenses = async () => (await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider')).length;

  test('words of our own kinds are coloured in these documents, whatever the theme', async () => {
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('semanticHighlighting.enabled'), true);
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    assert.ok(legend.tokenTypes.includes('organisation'));
    const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    assert.ok(data.length > 0);
  });

  test('hints go away kind by kind, and lenses, where a setting says so', async () => {
    assert.ok((await hints()).includes('2023-01-10') && (await hints()).includes('2023-01-10, inferred'));
    assert.equal(await lenses(), 3);
    const settings = vscode.workspace.getConfiguration('concord');
    const set = (name: string, value: unknown) => settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    await set('inlayHints.dates', false);
    await until('the dates to go', async () => (await hints()).join() === '2023-01-10, inferred');
    await set('codeLens.enabled', false);
    await until('the lenses to go', async () => (await lenses()) === 0);
    await set('inlayHints.dates', undefined);
    await set('codeLens.enabled', undefined);
    await until('all to be back', async () => (await hints()).includes('2023-01-10') && (await lenses()) === 3);
  });

  test('who appears with whom', async () => {
    const at = positionOf(document, 'Liu praised');
    const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', at);
    assert.equal(item?.name, 'Liu Jie');
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.ok(calls.some(({ from }) => from.name === 'Zhang Yong'));
  });

  test('the article’s wrapping folds, and where nothing is referred to there is no link', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    assert.deepEqual([folds[0]?.start, folds[0]?.end, folds[0]?.kind], [0, 6, vscode.FoldingRangeKind.Comment]);
    assert.deepEqual(await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider'), []);
  });
});
