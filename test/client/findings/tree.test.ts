/** The findings' tree as lines: what stands where, how it reads, what a screen reader says; and going through it. */
import assert from 'node:assert/strict';
import { rowOf } from '../../../client/src/findings/rows';
import {
  allFindings,
  type FindingNode,
  findingNodes,
  neighbour,
  rootNodes,
  type SubjectNode,
  sideNodes,
} from '../../../client/src/findings/tree';
import type { FindingGroup, ListedFinding, Side } from '../../../server/src/protocol/requests/findings';

const quay = 'file:///quay';
const fined: ListedFinding = {
  folder: quay,
  id: 'fined',
  rule: 'figures-disagree',
  severity: 'warning',
  message: 'press.txt has $5 million',
  plain: true,
  about: 'fined',
  values: ['$4.2 million', '$5 million', '$5 million'],
  paths: ['a/memo.txt', 'press.txt', 'letter.txt'],
  why: ['Both name Oakridge Shipping.'],
};
const weekday: ListedFinding = {
  ...fined,
  id: 'weekday',
  severity: 'information',
  message: '2024-11-05 was a Tuesday',
  plain: false,
  about: '',
  values: ['Wednesday, 5 November'],
  paths: ['press.txt'],
};
const group = (part: Partial<FindingGroup>): FindingGroup => ({
  folder: quay,
  subject: { name: 'Oakridge Shipping', type: 'organisation' },
  findings: [fined, weekday],
  ...part,
});
const subject: SubjectNode = { kind: 'subject', group: group({}) };
const line = (node: FindingNode) => {
  const { label, description, highlight, icon } = rowOf(node);
  const shown = highlight
    ? `${label.slice(0, highlight[0])}[${label.slice(...highlight)}]${label.slice(highlight[1])}`
    : label;
  return [icon?.[0], shown, description].filter((part) => part !== undefined).join(' | ');
};
const nameOf = (folder: string) => folder.replace('file:///', '');

suite('findings: the tree', () => {
  test('what they are about, an entity or not', () =>
    assert.deepEqual(rootNodes([group({}), group({ subject: { name: 'opened' }, findings: [weekday] })]).map(line), [
      'organization | Oakridge Shipping | 2',
      'symbol-event | opened | 1',
    ]));

  test('folders are lines only where several are open', () =>
    assert.deepEqual(rootNodes([group({}), group({ folder: 'file:///harbour' })], nameOf).map(line), [
      'root-folder | quay',
      'root-folder | harbour',
    ]));

  test('the values against one another, each once; or what is wrong with the only one', () =>
    assert.deepEqual(findingNodes(subject).map(line), [
      'warning | $4.2 million ≠ $5 million | fined · memo.txt · press.txt · letter.txt',
      'info | Wednesday, 5 November: 2024-11-05 was a Tuesday | press.txt',
    ]));

  test('the reasons stand in the tooltip', () => {
    const [finding] = findingNodes(subject);
    assert.deepEqual(finding && rowOf(finding).tooltip, [
      '$4.2 million ≠ $5 million',
      'Both name Oakridge Shipping.',
      'Rule: figures-disagree',
    ]);
  });

  test('only what has two sides can be opened in two columns', () =>
    assert.deepEqual(
      findingNodes(subject).map((finding) => rowOf(finding).context),
      ['finding with sides', 'finding'],
    ));

  const side: Side = {
    uri: `${quay}/a/memo.txt`,
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 16 } },
    path: 'a/memo.txt',
    excerpt: { before: '…a fine of ', marked: '$4.2 million', after: ' in 2021.' },
    sentence: 'It paid a fine of $4.2 million in 2021.',
    date: '2024-03-15',
  };

  test('a side shows its words in their sentence, its document and the date of that', () => {
    const [finding] = findingNodes(subject);
    assert.ok(finding);
    const [first] = sideNodes(finding, [side]);
    assert.ok(first);
    assert.equal(line(first), 'quote | …a fine of [$4.2 million] in 2021. | memo.txt · 15 Mar 2024');
    assert.deepEqual(rowOf(first).leadsTo, side);
    assert.equal(rowOf(first).spoken, 'memo.txt, 15 Mar 2024, $4.2 million, It paid a fine of $4.2 million in 2021.');
  });

  test('many documents with one value stand behind the first of them', () => {
    const [finding] = findingNodes(subject);
    assert.ok(finding);
    const other: Side = { ...side, path: 'press.txt', excerpt: { ...side.excerpt, marked: '$5 million' } };
    assert.deepEqual(sideNodes(finding, [side, other, other]).map(line).length, 3);
    assert.deepEqual(sideNodes(finding, [other, side, other, other]).map(line), [
      'quote | …a fine of [$5 million] in 2021. | press.txt · 15 Mar 2024',
      'ellipsis | 2 more with $5 million',
      'quote | …a fine of [$4.2 million] in 2021. | memo.txt · 15 Mar 2024',
    ]);
  });

  test('a date says which day it comes to', () => {
    const [finding] = findingNodes(subject);
    assert.ok(finding);
    const excerpt = { before: '', marked: 'Tuesday', after: '' };
    const [tuesday] = sideNodes(finding, [{ ...side, excerpt, means: '2024-03-12' }]);
    assert.ok(tuesday && rowOf(tuesday).tooltip?.includes('Tuesday is 12 Mar 2024'));
  });

  test('a screen reader hears the severity and both values', () => {
    const [finding] = findingNodes(subject);
    assert.equal(
      finding && rowOf(finding).spoken,
      'Warning, $4.2 million against $5 million, fined, memo.txt, press.txt, letter.txt',
    );
  });

  test('one goes from finding to finding, round and round', () => {
    const all = allFindings([group({}), group({ subject: { name: 'opened' }, findings: [{ ...fined, id: 'third' }] })]);
    const go = (from: string | undefined, step: 1 | -1) =>
      neighbour(
        all,
        all.find(({ finding }) => finding.id === from),
        step,
      )?.finding.id;
    assert.deepEqual([go(undefined, 1), go('fined', 1), go('third', 1)], ['fined', 'weekday', 'fined']);
    assert.deepEqual([go(undefined, -1), go('fined', -1), go('weekday', -1)], ['third', 'third', 'fined']);
    assert.equal(neighbour([], undefined, 1), undefined);
  });
});
