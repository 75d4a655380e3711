/** The lists of entities and findings over a session with the built server, and several decisions at one stroke. */
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { type RuleAllParams, ruleAllRequest } from '../../../server/src/protocol/requests/decisions';
import {
  type EntitiesParams,
  type EntityAtParams,
  type EntityDetails,
  type EntityGroup,
  entitiesRequest,
  entityAtRequest,
  entityGroupsRequest,
  entityRequest,
  type LikelyEntity,
  type ListedEntity,
  type ListedMention,
  likelyRequest,
  mentionsRequest,
  type Narrowing,
  type RankedEntity,
} from '../../../server/src/protocol/requests/entities';
import {
  type FindingGroup,
  findingRequest,
  findingsRequest,
  type Side,
} from '../../../server/src/protocol/requests/findings';
import { build, pulling, type Session, startSession } from '../../support/session';

const documents = `
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke. The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million. Anita Diaz left.
`;

suite('protocol: lists', () => {
  let session: Session;

  suiteSetup(async function () {
    this.timeout(60_000);
    build();
    session = await startSession(documents, pulling);
  });
  suiteTeardown(() => session.end());

  const ask = <R>(method: string, params: object) => session.connection.sendRequest<R>(method, params);
  const all: Narrowing = { filter: '', hidden: [] };
  const people = async (narrowing: Partial<Narrowing> = {}) => {
    const [group] = await ask<EntityGroup[]>(entityGroupsRequest, all);
    const params: EntitiesParams = {
      ...all,
      ...narrowing,
      folder: group?.folder ?? '',
      type: 'person',
      order: 'mentions',
      most: 10,
    };
    return ask<ListedEntity[]>(entitiesRequest, params);
  };
  const named = async (name: string) =>
    (await people()).find((entity) => entity.name === name) ?? assert.fail(`no ${name}`);

  test('entities by type, narrowed and without those hidden', async () => {
    const groups = await ask<EntityGroup[]>(entityGroupsRequest, all);
    assert.deepEqual(
      groups.map(({ type, total }) => [type, total]),
      [
        ['person', 2],
        ['organisation', 2],
      ],
    );
    const names = (entities: readonly ListedEntity[]) => entities.map(({ name }) => name);
    assert.deepEqual(names(await people()), ['Ana Diaz', 'Anita Diaz']);
    assert.deepEqual(names(await people({ filter: 'anita' })), ['Anita Diaz']);
    const { folder, id } = await named('Ana Diaz');
    assert.deepEqual(names(await people({ hidden: [{ folder, id }] })), ['Anita Diaz']);
    assert.deepEqual(names(await people({ hidden: [{ folder: 'file:///elsewhere', id }] })), names(await people()));
  });

  test('what stands under one, and its mentions in a document', async () => {
    const { folder, id } = await named('Ana Diaz');
    const details = await ask<EntityDetails | null>(entityRequest, { folder, id });
    assert.deepEqual(
      details?.posts.map(({ title, organisation, sources }) => [title, organisation, sources[0]?.path]),
      [['director', 'Harbour Board', 'memo.txt']],
    );
    const [document] = details?.documents ?? [];
    assert.ok(document);
    const mentions = await ask<ListedMention[]>(mentionsRequest, { folder, id, uri: document.uri });
    assert.deepEqual(
      mentions.map(({ range, excerpt }) => [range.start, excerpt.marked]),
      [[session.at('memo.txt', 'Ana Diaz').position, 'Ana Diaz']],
    );
    assert.equal(await ask(entityRequest, { folder, id: 'person/nobody' }), null);
  });

  test('which others it may be, and which one stands at a cursor', async () => {
    const { folder, id } = await named('Ana Diaz');
    const likely = await ask<LikelyEntity[]>(likelyRequest, { folder, id });
    assert.deepEqual(
      likely.map(({ name }) => name),
      ['Anita Diaz'],
    );
    const { textDocument, position } = session.at('press.txt', 'Anita');
    const params: EntityAtParams = {
      ...all,
      uri: textDocument.uri,
      range: { start: position, end: position },
      order: 'mentions',
    };
    const at = await ask<RankedEntity | null>(entityAtRequest, params);
    assert.deepEqual([at?.name, at?.rank], ['Anita Diaz', 1]);
    const narrowed: EntityAtParams = { ...params, filter: 'ana' };
    assert.equal((await ask<RankedEntity | null>(entityAtRequest, narrowed))?.rank, undefined);
  });

  test('findings by what they are about, and the sides of one', async () => {
    const [group] = await ask<FindingGroup[]>(findingsRequest, {});
    assert.equal(group?.subject.name, 'Harbour Board');
    const [finding] = group?.findings ?? [];
    assert.ok(finding);
    const { folder, id } = finding;
    const sides = await ask<Side[] | null>(findingRequest, { folder, id });
    assert.deepEqual(
      sides?.map(({ uri, range, excerpt }) => [uri, range.start, excerpt.marked]),
      [
        [session.folder.uri('memo.txt'), session.at('memo.txt', '$4.2').position, '$4.2 million'],
        [session.folder.uri('press.txt'), session.at('press.txt', '$5').position, '$5 million'],
      ],
    );
    assert.equal(await ask(findingRequest, { folder, id: 'nothing' }), null);
  });

  test('several decisions make one edit, which names no place of this machine', async () => {
    const [ana, anita] = [await named('Ana Diaz'), await named('Anita Diaz')];
    const params: RuleAllParams = {
      rulings: [
        { ...ana.introduced, decision: 'same-as', other: anita.introduced },
        { ...ana.introduced, decision: 'canonical-name', name: 'Ana Anita Diaz' },
      ],
    };
    const edit = await ask<WorkspaceEdit>(ruleAllRequest, params);
    const changes = (edit.documentChanges ?? []).filter((one) => TextDocumentEdit.is(one));
    assert.deepEqual(
      changes.map(({ textDocument }) => textDocument.uri.replace(/^.*\.concord/, '')),
      ['/rulings.json', '/.gitattributes'],
    );
    const text = changes[0]?.edits.map((one) => ('newText' in one ? one.newText : '')).join('') ?? '';
    for (const decision of ['same-as', 'canonical-name']) assert.match(text, new RegExp(`"${decision}"`));
    assert.doesNotMatch(text, /file:/);
  });
});
