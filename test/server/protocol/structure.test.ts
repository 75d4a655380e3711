/** How a document is built, over a connection: folds as lines, selections inside each other, links, who meets whom. */
import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver-protocol/node';
import { build, pulling, type Session, startSession } from '../../support/session';

const documents = `
//- memo.txt
Advertisement
Read more about harbours

Ana Diaz met Tom Reed, as press_2 says (see https://example.org/a).
//- press_2.txt
It was Diaz who met Reed. Ana Diaz wrote to Tom Reed in Lisbon.
`;

suite('protocol: how a document is built', () => {
  let session: Session;

  suiteSetup(async function () {
    this.timeout(60_000);
    build();
    session = await startSession(documents, pulling);
  });
  suiteTeardown(() => session.end());

  const memo = () => ({ textDocument: { uri: session.folder.uri('memo.txt') } });

  test('folds as lines', async () =>
    assert.deepEqual(await session.connection.sendRequest(FoldingRangeRequest.type, memo()), [
      { startLine: 0, endLine: 1, kind: 'comment' },
    ]));

  test('a document without folds is left to the editor', async () => {
    const textDocument = { uri: session.folder.uri('press_2.txt') };
    assert.equal(await session.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
  });

  test('a selection for each cursor, innermost first', async () => {
    const { position } = session.at('memo.txt', 'Diaz');
    const asked = { ...memo(), positions: [position, { line: 2, character: 0 }] };
    const [name, gap] = (await session.connection.sendRequest(SelectionRangeRequest.type, asked)) ?? [];
    assert.deepEqual(name?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 8 } });
    assert.deepEqual(name?.parent?.range.start, { line: 3, character: 0 });
    assert.deepEqual(gap, { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 67 } } });
  });

  test('links to addresses and to files', async () => {
    const links = await session.connection.sendRequest(DocumentLinkRequest.type, memo());
    assert.deepEqual(
      links?.map(({ target, range }) => [target, range.start.character]),
      [
        [session.folder.uri('press_2.txt'), 26],
        ['https://example.org/a', 44],
      ],
    );
  });

  test('who appears with whom, both ways', async () => {
    const [item] =
      (await session.connection.sendRequest(CallHierarchyPrepareRequest.type, session.at('memo.txt', 'Ana Diaz'))) ??
      assert.fail('no item');
    assert.equal(item?.name, 'Ana Diaz');
    const [sentences] =
      (await session.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: item ?? assert.fail() })) ??
      assert.fail();
    const press = session.folder.uri('press_2.txt');
    assert.deepEqual(
      [sentences?.from.name, sentences?.from.detail, sentences?.from.uri, sentences?.fromRanges.length],
      ['Tom Reed', '3 sentences in 2 documents', press, 2],
    );
    // Its place is its own mention there, so that one can go on from it.
    const next = { item: sentences?.from ?? assert.fail() };
    const paragraphs = await session.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, next);
    assert.deepEqual(
      paragraphs?.map(({ to, fromRanges }) => [to.name, to.detail, fromRanges.length]),
      [
        ['Ana Diaz', '1 paragraph', 2],
        ['Lisbon', '1 paragraph', 2],
      ],
    );
  });
});
