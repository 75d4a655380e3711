/** A session with the built server over standard input and output. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FileChangeType,
  type HoverParams,
  HoverRequest,
  LSPErrorCodes,
  MarkupContent,
  ReferencesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { ruleRequest } from '../../../server/src/protocol/requests/decisions';
import { checkRequest, type Status } from '../../../server/src/protocol/requests/status';
import { build, pulling, pushed, type Session, startSession, until } from '../../support/session';

const documents = `
//- memo.txt
Published: March 15, 2024

The Harbour Board fined Oakridge Shipping $4.2 million in 2021, said Ana Diaz, director of the Harbour Board.

Diaz spoke on Tuesday.
//- press.txt
Published: March 20, 2024

In 2021 the Harbour Board fined Oakridge Shipping $5 million, Ana Diaz said on Monday.
//- requirements.txt
flask==3.0
`;

suite('protocol: a client that pulls', () => {
  let session: Session;

  suiteSetup(async function () {
    this.timeout(60_000);
    build();
    session = await startSession(documents, pulling);
    session.open('memo.txt');
  });
  suiteTeardown(() => session.end());

  const ask = (type: { method: string }, params: object) => session.connection.sendRequest(type.method, params);
  const uri = (path: string) => session.folder.uri(path);

  test('says what it can do and watches the files', async () => {
    const { capabilities } = session.initialized;
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.diagnosticProvider?.workspaceDiagnostics, true);
    await until('registration', () => session.seen.registered.includes('workspace/didChangeWatchedFiles'));
  });

  test('shows how far it has read, then what is there and what was left out', async () => {
    const status = await until('status', () => session.seen.statuses.find(({ state }) => state === 'ready'));
    assert.deepEqual(
      status.folders.map(({ documents, skipped }) => ({ documents, skipped })),
      [{ documents: 2, skipped: [{ path: 'requirements.txt', reason: 'a list of packages, no prose' }] }],
    );
    const [first, ...more] = session.seen.progress;
    assert.equal(first, 'begin: Reading documents');
    assert.match(more.join('; '), /of 3 documents.*end$/);
    assert.ok(session.seen.log.some((line) => line.includes('requirements.txt')));
  });

  test('hover', async () => {
    assert.match(await hover(session, session.at('memo.txt', 'Tuesday')), /12 March 2024/);
  });

  test('definition, from a surname to where the person is introduced', async () => {
    const place = await session.connection.sendRequest(DefinitionRequest.type, session.at('memo.txt', 'Diaz spoke'));
    const { position } = session.at('memo.txt', 'Ana Diaz');
    assert.deepEqual(place, {
      uri: uri('memo.txt'),
      range: { start: position, end: { ...position, character: position.character + 'Ana Diaz'.length } },
    });
  });

  test('references and highlights', async () => {
    const at = session.at('memo.txt', 'Diaz spoke');
    const places = await session.connection.sendRequest(ReferencesRequest.type, {
      ...at,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      places?.map((place) => place.uri),
      [uri('memo.txt'), uri('memo.txt'), uri('press.txt')],
    );
    const marks = await session.connection.sendRequest(DocumentHighlightRequest.type, at);
    assert.equal(marks?.length, 2);
  });

  test('symbols of a document and of the folder', async () => {
    const textDocument = { uri: uri('memo.txt') };
    const groups = await session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      groups?.map(({ name }) => name),
      ['People', 'Organisations'],
    );
    const found = await session.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'diaz' });
    assert.ok(found?.some(({ name }) => name.includes('Diaz')));
  });

  test('diagnostics of an open document and of closed ones, not sent again', async () => {
    const textDocument = { uri: uri('memo.txt') };
    const report = await session.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code, message, relatedInformation }) => [
        code,
        message,
        relatedInformation?.map(({ location }) => location.uri),
      ]),
      [['figures-disagree', 'press.txt has $5 million', [uri('press.txt')]]],
    );
    const folder = await session.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.deepEqual(
      folder.items.map((item) => item.uri),
      [uri('memo.txt'), uri('press.txt')],
    );
    const previousResultIds = folder.items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
    assert.deepEqual(await ask(WorkspaceDiagnosticRequest.type, { previousResultIds }), { items: [] });
  });

  test('an edit counts before it is saved, and no more once it is closed unsaved', async () => {
    const { textDocument, position } = session.at('memo.txt', '4.2');
    const refreshes = session.seen.refreshes;
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [
        { range: { start: position, end: { ...position, character: position.character + 3 } }, text: '5' },
      ],
    });
    const edited = await session.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.deepEqual(edited.kind === 'full' && edited.items, []);
    await until('refresh', () => session.seen.refreshes > refreshes);
    await session.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    const closed = await session.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.equal(closed.kind === 'full' && closed.items.length, 1);
  });

  test('files that come, change and go on disk', async () => {
    const changed = async (path: string, type: FileChangeType) => {
      await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri(path), type }],
      });
      const textDocument = { uri: uri(path) };
      return session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    };
    session.folder.write('notes/new.txt', 'Ana Diaz resigned from the Harbour Board.');
    assert.equal((await changed('notes/new.txt', FileChangeType.Created))?.length, 2);
    session.folder.write('notes/new.txt', 'Nothing happened.');
    assert.deepEqual(await changed('notes/new.txt', FileChangeType.Changed), []);
    session.folder.delete('notes');
    await changed('notes', FileChangeType.Deleted);
    assert.equal(await changed('notes/new.txt', FileChangeType.Deleted), null);
  });

  test('a cancelled request rejects', async () => {
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest(HoverRequest.type, session.at('press.txt', 'Monday'), source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  test('a request that fails rejects, and says so in the log', async () => {
    const broken = ask(HoverRequest.type, { textDocument: { uri: uri('memo.txt') } });
    await assert.rejects(broken, /Concord could not answer/);
  });

  test('a check reads the disk again and answers with the counts', async () => {
    session.folder.write('third.txt', 'Ana Diaz resigned.');
    const status = await session.connection.sendRequest<Status>(checkRequest);
    assert.equal(status.state, 'ready');
    assert.equal(status.folders[0]?.documents, 3);
    assert.equal(status.folders[0]?.warnings, 1);
  });
});

suite('protocol: a client that is told', () => {
  test('problems of closed documents are pushed, and taken back', async function () {
    this.timeout(60_000);
    const session = await startSession(documents, pushed);
    try {
      const last = (path: string) => session.seen.published.findLast(({ uri }) => uri === session.folder.uri(path));
      await until('problems', () => last('memo.txt') && last('press.txt'));
      assert.equal(last('press.txt')?.diagnostics.length, 1);
      session.folder.write('memo.txt', 'Nothing happened.');
      await session.connection.sendRequest(checkRequest);
      await until('empty report', () => last('press.txt')?.diagnostics.length === 0);
    } finally {
      await session.end();
    }
  });

  test('a document in no folder is read by itself', async function () {
    this.timeout(60_000);
    const session = await startSession(documents, pulling);
    try {
      const uri = 'untitled:Untitled-1';
      const text = 'Published: March 15, 2024\n\nThe vote was held on Tuesday.';
      await session.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      });
      const position = { line: 2, character: 25 };
      assert.match(await hover(session, { textDocument: { uri }, position }), /12 March 2024/);
      // Nothing can be written beside it, and nothing is ever written into it.
      const range = { start: position, end: position };
      const asked = { textDocument: { uri }, range, context: { diagnostics: [] } };
      assert.deepEqual(await session.connection.sendRequest(CodeActionRequest.type, asked), []);
      const ruling = { uri, range: { start: { line: 2, character: 4 }, end: position }, decision: 'not-a-name' };
      await assert.rejects(session.connection.sendRequest(ruleRequest, ruling), /Open the folder/);
    } finally {
      await session.end();
    }
  });
});

async function hover({ connection }: Session, place: HoverParams): Promise<string> {
  const { contents } = (await connection.sendRequest(HoverRequest.type, place)) ?? assert.fail('no hover');
  assert.ok(MarkupContent.is(contents));
  return contents.value;
}
