/** Deciding and noting over a session with the built server: edits are asked for, applied as an editor does, and seen. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Annotations, annotationsRequest } from '../../../server/src/protocol/requests/annotations';
import { revokeRequest, ruleRequest } from '../../../server/src/protocol/requests/decisions';
import { type EditNoteParams, editNoteRequest, reanchorRequest } from '../../../server/src/protocol/requests/notes';
import { build, pulling, type Session, startSession } from '../../support/session';

const documents = `
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke. The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million. Anita Velasco left.
`;
const RULINGS = '.concord/rulings.json';

suite('protocol: decisions and notes', () => {
  let session: Session;

  setup(async function () {
    this.timeout(60_000);
    session = await startSession(documents, pulling);
    session.open('memo.txt');
  });
  suiteSetup(function () {
    this.timeout(60_000);
    build();
  });
  teardown(() => session.end());

  const ask = <R>(method: string, params: object) => session.connection.sendRequest<R>(method, params);
  const uri = (path: string) => session.folder.uri(path);
  const rangeOf = (path: string, words: string) => {
    const { position } = session.at(path, words);
    return { start: position, end: { ...position, character: position.character + words.length } };
  };
  const place = (path: string, words: string) => ({ uri: uri(path), range: rangeOf(path, words) });
  const fixes = async (path: string, words: string, only?: string[]): Promise<CodeAction[]> => {
    const context = { diagnostics: [], ...(only && { only }) };
    const textDocument = { uri: uri(path) };
    const range = { start: rangeOf(path, words).start, end: rangeOf(path, words).start };
    return (await session.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context,
    })) as CodeAction[];
  };
  const problemsIn = async (path: string) => {
    const report = await session.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uri(path) },
    });
    return report.kind === 'full' ? report.items : [];
  };
  const watched = (path: string, type: FileChangeType) =>
    session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(path), type }],
    });

  /** On disk, as when the editor has saved what it applied. */
  async function apply(edit: WorkspaceEdit | null | undefined): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const change of edit?.documentChanges ?? []) {
      if (!TextDocumentEdit.is(change)) continue;
      const path = decodeURIComponent(change.textDocument.uri)
        .replace(`${decodeURIComponent(uri(''))}/`, '')
        .replace(/^.*?(?=\.concord)/, '');
      const before = session.folder.has(path) ? session.folder.content(path) : '';
      const document = TextDocument.create(change.textDocument.uri, 'json', 1, before);
      session.folder.write(path, TextDocument.applyEdits(document, change.edits as never));
      changed.push(path);
      await watched(path, before === '' ? FileChangeType.Created : FileChangeType.Changed);
    }
    return changed;
  }

  test('two names are made one by a quick fix, and two again when it is taken back', async () => {
    const referencesOf = async () =>
      (
        await session.connection.sendRequest(ReferencesRequest.type, {
          ...session.at('press.txt', 'Anita'),
          context: { includeDeclaration: true },
        })
      )?.length;
    const edit = await ask<WorkspaceEdit>(ruleRequest, {
      ...place('press.txt', 'Anita Velasco'),
      decision: 'same-as',
      other: place('memo.txt', 'Ana Diaz'),
    });
    assert.deepEqual(await apply(edit), [RULINGS, '.concord/.gitattributes']);
    assert.equal(await referencesOf(), 2);
    const { rulings } = await ask<Annotations>(annotationsRequest, {});
    assert.deepEqual(
      rulings.map(({ title, uri, range }) => [title, uri, range]),
      [['Anita Velasco is the same as Ana Diaz (memo.txt)', uri('press.txt'), rangeOf('press.txt', 'Anita Velasco')]],
    );
    const { folder = '', id = '' } = rulings[0] ?? {};
    await apply(await ask<WorkspaceEdit>(revokeRequest, { folder, id }));
    assert.equal(await referencesOf(), 1);
  });

  test('a quick fix carries its edit', async () => {
    const none = (await fixes('memo.txt', 'Ana Diaz')).find(({ title }) => title.endsWith('is not a name'));
    await apply(none?.edit);
    assert.deepEqual(await fixes('memo.txt', 'Ana Diaz'), []);
  });

  test('nothing is fixed blindly', async () => {
    assert.deepEqual(await fixes('memo.txt', 'Ana Diaz', ['source.fixAll']), []);
  });

  test('an explained finding leaves the problems, saved or not', async () => {
    assert.equal((await problemsIn('memo.txt')).length, 1);
    const explain = (await fixes('memo.txt', '$4.2 million')).find(({ command }) => command);
    assert.equal(explain?.command?.command, 'concord.explain');
    const [{ uri: at, range, rule }] = (explain?.command?.arguments ?? []) as [
      { uri: string; range: object; rule: string },
    ];
    const edit = await ask<WorkspaceEdit>(ruleRequest, {
      uri: at,
      range,
      rule,
      decision: 'explained',
      reason: 'Two fines.',
    });
    const change = edit.documentChanges?.find((one) => TextDocumentEdit.is(one));
    assert.ok(change && TextDocumentEdit.is(change));
    const text = change.edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    await session.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uri(RULINGS), languageId: 'json', version: 1, text },
    });
    assert.deepEqual(await problemsIn('memo.txt'), []);
    // Undone in the editor:
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(RULINGS), version: 2 },
      contentChanges: [{ text: '' }],
    });
    assert.equal((await problemsIn('memo.txt')).length, 1);
  });

  test('a new name is a decision, and the documents stay as they are', async () => {
    const at = session.at('memo.txt', 'Ana Diaz');
    assert.deepEqual(await session.connection.sendRequest(PrepareRenameRequest.type, at), {
      range: rangeOf('memo.txt', 'Ana Diaz'),
      placeholder: 'Ana Diaz',
    });
    const edit = await session.connection.sendRequest(RenameRequest.type, { ...at, newName: 'Ana María Diaz' });
    assert.ok((await apply(edit)).every((path) => path.startsWith('.concord/')));
  });

  test('a note follows an edit in the editor, and its file is written when that is asked for', async () => {
    const note: EditNoteParams = {
      ...place('memo.txt', 'director'),
      edit: 'add',
      kind: 'note',
      comment: { text: 'Since?' },
    };
    await apply(await ask<WorkspaceEdit>(editNoteRequest, note));
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri('memo.txt'), version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'New.\n' }],
    });
    const listed = async () => (await ask<Annotations>(annotationsRequest, { uri: uri('memo.txt') })).notes;
    const { start, end } = rangeOf('memo.txt', 'director');
    const moved = { start: { ...start, line: 1 }, end: { ...end, line: 1 } };
    assert.deepEqual(
      (await listed()).map(({ range }) => range),
      [moved],
    );
    assert.deepEqual(await apply(await ask(reanchorRequest, { uri: uri('memo.txt') })), [
      '.concord/notes/memo.txt.jsonld',
    ]);
    assert.equal(await ask(reanchorRequest, { uri: uri('memo.txt') }), null);
    assert.match(session.folder.content('.concord/notes/memo.txt.jsonld'), /"start":15\b/);
  });

  test('noted words that another program changed: an orphan', async () => {
    await apply(
      await ask<WorkspaceEdit>(editNoteRequest, {
        ...place('press.txt', 'Anita Velasco'),
        edit: 'add',
        kind: 'mark',
        mark: 'claim',
      }),
    );
    session.folder.write(
      'press.txt',
      'In 2021 the Harbour Board fined Oakridge Shipping $5 million. Ann Velasco left.',
    );
    await watched('press.txt', FileChangeType.Changed);
    const { notes } = await ask<Annotations>(annotationsRequest, {});
    assert.deepEqual(
      notes.map(({ quote, range, orphan, mark }) => [quote, range, orphan, mark]),
      [['Anita Velasco', undefined, 'These words no longer stand there.', 'claim']],
    );
  });

  test('a broken file says so where it is broken, what was good holds, nothing is written over it', async () => {
    await apply(await ask<WorkspaceEdit>(ruleRequest, { ...place('memo.txt', 'Ana Diaz'), decision: 'not-a-name' }));
    assert.equal((await ask<Annotations>(annotationsRequest, {})).rulings.length, 1);
    const good = session.folder.content(RULINGS);
    session.folder.write(RULINGS, good.replace('\n}', '\n<<<<<<< HEAD\n}'));
    await watched(RULINGS, FileChangeType.Changed);
    assert.deepEqual(
      (await problemsIn(RULINGS)).map(({ message, range }) => [message, range.start.line]),
      [['An unresolved merge conflict.', 2]],
    );
    assert.equal(
      await session.connection.sendRequest(PrepareRenameRequest.type, session.at('memo.txt', 'Ana Diaz')),
      null,
    );
    const decide = ask(ruleRequest, { ...place('press.txt', 'Anita Velasco'), decision: 'not-a-name' });
    await assert.rejects(
      decide,
      /rulings\.json: It cannot be changed before it is repaired\. An unresolved merge conflict/,
    );
  });

  test('settings of the folder: which files, and how much a rule matters', async () => {
    session.folder.write('.concord/config.json', '{"files": {"exclude": ["press.txt"]}}');
    await watched('.concord/config.json', FileChangeType.Created);
    for (let tries = 0; tries < 100 && (await problemsIn('memo.txt')).length > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await problemsIn('memo.txt'), []);
    session.folder.write('.concord/config.json', '{"rules": {"figures-disagree": "hint", "no-such-rule": "off"}}');
    await watched('.concord/config.json', FileChangeType.Changed);
    for (let tries = 0; tries < 100 && (await problemsIn('memo.txt')).length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(
      (await problemsIn('memo.txt')).map(({ severity }) => severity),
      [4],
    );
    assert.match(String((await problemsIn('.concord/config.json'))[0]?.message), /“no-such-rule” is no setting/);
  });
});
