/** Steps in the list of entities as decisions on words. */
import assert from 'node:assert/strict';
import { merging, noName, type Rulings, renaming, retyping, toldApart } from '../../../client/src/entities/rulings';
import type { EntityDetails, ListedEntity } from '../../../server/src/protocol/requests/entities';

const at = (path: string, line: number) => ({
  uri: `file:///quay/${path}`,
  range: { start: { line, character: 0 }, end: { line, character: 4 } },
});
const entity = (part: Partial<ListedEntity>): ListedEntity => ({
  folder: 'file:///quay',
  id: 'person/ana-diaz',
  type: 'person',
  name: 'Ana Diaz',
  aliases: [],
  mentions: 1,
  documents: 1,
  introduced: at('memo.txt', 2),
  ...part,
});
const forms: EntityDetails['forms'] = [
  { text: 'Ana Diaz', shared: false, ...at('memo.txt', 2) },
  { text: 'Diaz', shared: true, ...at('memo.txt', 5) },
  { text: 'A. Diaz', shared: false, ...at('press.txt', 1) },
];
const said = (rulings: Rulings) =>
  rulings.map(({ uri, range, ...decision }) => {
    const other = 'other' in decision ? ` ${decision.other.uri.slice(13)}:${decision.other.range.start.line}` : '';
    const more = 'type' in decision ? ` ${decision.type}` : 'name' in decision ? ` ${decision.name}` : other;
    return `${uri.slice(13)}:${range.start.line} ${decision.decision}${more}`;
  });

suite('entities: rulings', () => {
  const diaz = entity({ id: 'person/diaz', introduced: at('letter.txt', 1) });

  test('two of one type become one', () =>
    assert.deepEqual(said(merging(diaz, [], entity({}))), ['letter.txt:1 same-as memo.txt:2']));

  test('of two types, the one that is merged takes the type of the other first', () =>
    assert.deepEqual(said(merging(entity({}), forms, entity({ type: 'organisation', introduced: at('b.txt', 1) }))), [
      'memo.txt:2 type organisation',
      'press.txt:1 type organisation',
      'memo.txt:2 same-as b.txt:1',
    ]));

  test('told apart', () =>
    assert.deepEqual(said(toldApart(diaz, entity({}))), ['letter.txt:1 not-same-as memo.txt:2']));

  test('a type holds for every form that no other entity has', () =>
    assert.deepEqual(said(retyping(entity({}), forms, 'place')), ['memo.txt:2 type place', 'press.txt:1 type place']));

  test('no name: likewise', () =>
    assert.deepEqual(said(noName(entity({}), forms)), ['memo.txt:2 not-a-name', 'press.txt:1 not-a-name']));

  test('where every form is shared, where it is introduced counts', () =>
    assert.deepEqual(said(noName(entity({}), forms.slice(1, 2))), ['memo.txt:2 not-a-name']));

  test('another name', () =>
    assert.deepEqual(said(renaming(entity({}), 'Ana Diaz Velasco')), ['memo.txt:2 canonical-name Ana Diaz Velasco']));
});
