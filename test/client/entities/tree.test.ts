/** The entities' tree as lines: what stands where, how it reads, what a screen reader says. */
import assert from 'node:assert/strict';
import { rowOf } from '../../../client/src/entities/rows';
import {
  type DocumentNode,
  detailNodes,
  type EntityNode,
  entityNodes,
  type GroupNode,
  mentionNodes,
  notNameNodes,
  notNames,
  rootNodes,
} from '../../../client/src/entities/tree';
import type { ListedRuling } from '../../../server/src/protocol/requests/annotations';
import type { EntityGroup, ListedEntity, Post } from '../../../server/src/protocol/requests/entities';

const quay = 'file:///quay';
const at = (path: string, line: number) => ({
  uri: `${quay}/${path}`,
  range: { start: { line, character: 4 }, end: { line, character: 12 } },
});
const ana: ListedEntity = {
  folder: quay,
  id: 'person/ana-diaz',
  type: 'person',
  name: 'Ana Diaz',
  aliases: ['Diaz'],
  mentions: 12,
  documents: 1,
  title: 'director',
  introduced: at('memo.txt', 2),
};
const group = (type: EntityGroup['type'], total: number, folder = quay): EntityGroup => ({ folder, type, total });
const line = (node: EntityNode) => {
  const { label, description, highlight, opens } = rowOf(node);
  const shown = highlight
    ? `${label.slice(0, highlight[0])}[${label.slice(...highlight)}]${label.slice(highlight[1])}`
    : label;
  return [shown, description, opens].filter((part) => part !== undefined).join(' | ');
};
const lines = (nodes: readonly EntityNode[]) => nodes.map(line);
const nameOf = (folder: string) => folder.replace('file:///', '');
const people: GroupNode = { kind: 'group', group: group('person', 1500), opens: true, filtered: false };

suite('entities: the tree', () => {
  test('types, the first one open', () =>
    assert.deepEqual(lines(rootNodes([group('person', 1500), group('place', 1)], false)), [
      'People | 1,500 | open',
      'Places | 1 | closed',
    ]));

  test('under a filter every type is open', () =>
    assert.deepEqual(lines(rootNodes([group('organisation', 2), group('other', 1)], true)), [
      'Organisations | 2 | open',
      'Other names | 1 | open',
    ]));

  test('folders are lines only where several are open', () => {
    const roots = rootNodes([group('person', 2), group('person', 3, 'file:///harbour')], false, nameOf);
    assert.deepEqual(lines(roots), ['quay | open', 'harbour | open']);
    assert.deepEqual(lines(rootNodes([group('person', 2)], false, nameOf)), ['quay | open']);
    assert.deepEqual(rootNodes([], false, nameOf), []);
  });

  test('an entity reads by what it is ordered for', () => {
    assert.deepEqual(lines(entityNodes({ ...people, group: group('person', 1) }, [ana], 'mentions', () => false)), [
      'Ana Diaz | 12 mentions · director | closed',
    ]);
    const [byDocuments] = entityNodes(people, [ana], 'documents', () => false);
    assert.match(byDocuments ? line(byDocuments) : '', /^Ana Diaz \| 1 document · director/);
  });

  test('what is not shown yet is counted at the end', () =>
    assert.equal(lines(entityNodes(people, [ana], 'mentions', () => false))[1], 'Show More… | 1,499 left | never'));

  test('what was hidden is told so', () => {
    const [hidden] = entityNodes(people, [ana], 'mentions', () => true);
    assert.ok(hidden);
    assert.match(line(hidden), /hidden · 12 mentions/);
    assert.equal(rowOf(hidden).context, 'hidden entity');
  });

  test('what was taken for no name stands with its words, to be taken back', () => {
    const ruling: ListedRuling = {
      id: '1f',
      folder: quay,
      ...at('memo.txt', 2),
      path: 'memo.txt',
      quote: 'Breaking\nNews',
      decision: 'not-a-name',
      title: 'Breaking News is not a name',
    };
    const [all] = notNames([ruling, { ...ruling, decision: 'type' }]);
    assert.ok(all?.kind === 'notNames');
    assert.equal(line(all), 'Not Names | 1 | closed');
    assert.deepEqual(lines(notNameNodes(all.rulings)), ['Breaking News | memo.txt | never']);
    assert.deepEqual(notNames([{ ...ruling, decision: 'type' }]), []);
  });

  const post: Post = {
    title: 'director',
    organisation: 'Harbour Board',
    since: '2019-05',
    sources: [{ path: 'memo.txt', ...at('memo.txt', 2) }],
  };
  const document = { uri: `${quay}/memo.txt`, path: 'memo.txt', date: '2024-03-15', mentions: 2 };

  test('below it whom it may be, its posts with their source, its documents with their date', () =>
    assert.deepEqual(
      lines(
        detailNodes(ana, {
          maybe: [{ ...ana, id: 'person/diaz', name: 'Diaz', why: 'Both are director.' }],
          posts: [post, { title: 'clerk', holder: 'Tom Reed', sources: [...post.sources, ...post.sources] }],
          documents: [document],
          forms: [],
        }),
      ),
      [
        'Possibly the same as Diaz | Both are director. | never',
        'director | Harbour Board · since May 2019 · memo.txt:3 | never',
        'clerk: Tom Reed | in 2 places | closed',
        'memo.txt | 2 mentions · 15 Mar 2024 | closed',
      ],
    ));

  test('many posts stand under a line of their own', () => {
    const posts = Array.from({ length: 6 }, (_, number) => ({ ...post, title: `director ${number}` }));
    assert.deepEqual(lines(detailNodes(ana, { maybe: [], posts, documents: [], forms: [] })), [
      'Positions | 6 | closed',
    ]);
  });

  test('a mention shows its words set off, leads there, and is spoken as its sentence', () => {
    const of: DocumentNode = { kind: 'document', of: ana, document };
    const { range } = at('memo.txt', 2);
    const excerpt = { before: '…that ', marked: 'Ana Diaz', after: ' left.' };
    const [mention] = mentionNodes(of, [{ range, excerpt, sentence: 'They said that Ana Diaz left.' }]);
    assert.ok(mention);
    assert.equal(line(mention), '…that [Ana Diaz] left. | never');
    assert.deepEqual(rowOf(mention).leadsTo, at('memo.txt', 2));
    assert.equal(rowOf(mention).spoken, 'Line 3: They said that Ana Diaz left.');
  });

  test('a screen reader hears name, type and weight', () => {
    const [entity] = entityNodes(people, [ana], 'mentions', () => false);
    assert.ok(entity);
    assert.equal(rowOf(entity).spoken, 'Ana Diaz, person, 12 mentions, director');
  });
});
