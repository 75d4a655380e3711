/** What an editor shows in the text, over a connection: places as lines and columns, links as commands. */
import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  InlayHintRequest,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { build, pulling, type Session, startSession, until } from '../../support/session';

const documents = `
//- memo.txt
Published: March 15, 2024

The Harbour Board fined Oakridge Shipping $4.2 million in 2021, said Ana Diaz.

Diaz spoke on Tuesday.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

suite('protocol: in the text', () => {
  let session: Session;
  const refreshed: string[] = [];

  suiteSetup(async function () {
    this.timeout(60_000);
    build();
    const refreshes = { refreshSupport: true };
    session = await startSession(documents, {
      ...pulling,
      workspace: { ...pulling.workspace, semanticTokens: refreshes, inlayHint: refreshes, codeLens: refreshes },
    });
    for (const what of ['semanticTokens', 'inlayHint', 'codeLens', 'foldingRange'])
      session.connection.onRequest(`workspace/${what}/refresh`, () => {
        refreshed.push(what);
        return null;
      });
    session.open('memo.txt');
  });
  suiteTeardown(() => session.end());

  const memo = () => ({ textDocument: { uri: session.folder.uri('memo.txt') } });
  const lastLine = { start: { line: 4, character: 0 }, end: { line: 4, character: 22 } };

  test('tokens, each counted from the one before', async () => {
    const { legend } = session.initialized.capabilities.semanticTokensProvider ?? assert.fail('no tokens');
    const { data } = (await session.connection.sendRequest(SemanticTokensRequest.type, memo())) ?? assert.fail();
    const content = session.folder.content('memo.txt').split('\n');
    const read: string[] = [];
    for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      read.push(`${legend.tokenTypes[type]}: ${content[line]?.slice(character, character + length)}`);
    }
    assert.deepEqual(read, [
      'date: March 15, 2024',
      'organisation: Harbour Board',
      'organisation: Oakridge Shipping',
      'figure: $4.2 million',
      'date: 2021',
      'person: Ana Diaz',
      'person: Diaz',
      'date: Tuesday',
    ]);
  });

  test('tokens that are as before are not sent again', async () => {
    const { resultId, data } =
      (await session.connection.sendRequest(SemanticTokensRequest.type, memo())) ?? assert.fail();
    const asked = { ...memo(), previousResultId: resultId ?? assert.fail() };
    const since = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    assert.ok(since && 'edits' in since);
    assert.deepEqual(since.edits, []);
    const lost = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      ...asked,
      previousResultId: '7',
    });
    assert.deepEqual((lost as SemanticTokens).data, data);
  });

  test('after an edit only what differs is sent', async () => {
    const { resultId, data } =
      (await session.connection.sendRequest(SemanticTokensRequest.type, memo())) ?? assert.fail();
    const change = (version: number, range: typeof lastLine, text: string) =>
      session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { ...memo().textDocument, version },
        contentChanges: [{ range, text }],
      });
    const at = (character: number) => ({ line: 4, character });
    await change(2, { start: at(0), end: at(0) }, 'Then ');
    const asked = { ...memo(), previousResultId: resultId ?? assert.fail() };
    const since = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    await change(3, { start: at(0), end: at(5) }, '');
    assert.ok(since && 'edits' in since);
    const [edit, ...more] = since.edits;
    assert.ok(edit && more.length === 0);
    assert.ok((edit.data?.length ?? 0) < data.length / 2);
    const applied = data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const diaz = data.length - 10; // The last but one.
    assert.deepEqual(applied, data.with(diaz + 1, (data[diaz + 1] ?? 0) + 5));
  });

  test('tokens of a part', async () => {
    const asked = { ...memo(), range: lastLine };
    const tokens = await session.connection.sendRequest(SemanticTokensRangeRequest.type, asked);
    assert.deepEqual(tokens?.data.slice(0, 3), [4, 0, 4]);
    assert.equal(tokens?.data.length, 10);
  });

  test('hints, whose label leads to where they are from', async () => {
    const asked = { ...memo(), range: lastLine };
    const [hint] = (await session.connection.sendRequest(InlayHintRequest.type, asked)) ?? [];
    assert.deepEqual(hint?.position, { line: 4, character: 21 });
    const [part] = Array.isArray(hint?.label) ? hint.label : [];
    assert.equal(part?.value, '2024-03-12');
    assert.equal(part?.command?.command, 'concord.show');
    assert.deepEqual(part?.command?.arguments?.[0].places, [
      { uri: memo().textDocument.uri, range: { start: { line: 0, character: 11 }, end: { line: 0, character: 25 } } },
    ]);
  });

  test('lenses over the first line', async () => {
    const lenses = (await session.connection.sendRequest(CodeLensRequest.type, memo())) ?? [];
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, 'Friday, 15 March 2024 · stated on line 1', 'concord.show'],
        [0, '1 person, 2 organisations', 'workbench.action.gotoSymbol'],
        [0, '1 finding', 'concord.show'],
      ],
    );
  });

  test('a document in no folder is not asked for its date, which could not be written anywhere', async () => {
    const uri = 'untitled:Untitled-1';
    await session.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: 'Ana Diaz left on Friday.' },
    });
    const lenses = await session.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    assert.deepEqual(
      lenses?.map(({ command }) => command?.title),
      ['1 person'],
    );
  });

  test('the editor is told to ask again for what it can', async () => {
    refreshed.length = 0;
    const memo = session.folder.uri('memo.txt');
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: memo, version: 2 },
      contentChanges: [{ text: 'It rained.' }],
    });
    await until('refresh', () => refreshed.length >= 3);
    assert.deepEqual([...new Set(refreshed)].sort(), ['codeLens', 'inlayHint', 'semanticTokens']);
  });
});
