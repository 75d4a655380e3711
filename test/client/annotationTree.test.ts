/** The view "Rulings and notes" as lines: by document and place, orphans at the end, searched by words. */
import assert from 'node:assert/strict';
import { branchesOf } from '../../client/src/annotationTree';
import type { Annotations, ListedNote, ListedRuling } from '../../server/src/protocol/requests/annotations';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });
const on = (path: string, line?: number) => ({
  id: `${path} ${line}`,
  folder: 'file:///quay',
  uri: `file:///quay/${path}`,
  path,
  quote: 'Ana Diaz',
  ...(line === undefined ? { orphan: 'The words are not there any more.' } : { range: at(line) }),
});
const note = (part: Partial<ListedNote>, place = on('memo.txt', 3)): ListedNote => ({
  ...place,
  kind: 'note',
  comments: [{ text: 'Who says so?' }],
  tags: [],
  resolved: false,
  ...part,
});
const ruling = (part: Partial<ListedRuling>): ListedRuling => ({
  ...on('memo.txt', 1),
  decision: 'same-as',
  title: 'Diaz is the same as Ana Diaz',
  ...part,
});

function checkTree(annotations: Partial<Annotations>, expected: string, filter = ''): void {
  const branches = branchesOf({ notes: [], rulings: [], ...annotations }, filter);
  const lines = branches.flatMap(({ label, leaves }) => [
    label,
    ...leaves.map((leaf) => `  ${leaf.sort} ${leaf.label} | ${leaf.description}`),
  ]);
  assert.equal(lines.join('\n'), expected);
}

suite('the tree of rulings and notes', () => {
  test('nothing was decided', () => checkTree({}, ''));

  test('what was decided and noted stands by document and place', () =>
    checkTree(
      {
        notes: [note({}), note({}, on('letter.txt', 9))],
        rulings: [ruling({}), ruling({ ...on('memo.txt', 7), title: 'Quay is a place', reason: 'On the map.' })],
      },
      [
        'letter.txt',
        '  note Who says so? | “Ana Diaz”',
        'memo.txt',
        '  ruling Diaz is the same as Ana Diaz | “Ana Diaz”',
        '  note Who says so? | “Ana Diaz”',
        '  ruling Quay is a place | On the map.',
      ].join('\n'),
    ));

  test('what has lost its place stands at the end with its old words', () =>
    checkTree(
      { notes: [note({}, on('letter.txt')), note({})] },
      [
        'memo.txt',
        '  note Who says so? | “Ana Diaz”',
        'Lost their place',
        '  note Who says so? | was on “Ana Diaz” in letter.txt',
      ].join('\n'),
    ));

  test('a mark is told by its kind, a note by its tags and by being resolved', () =>
    checkTree(
      { notes: [note({ kind: 'mark', mark: 'claim', comments: [] }), note({ tags: ['fine'], resolved: true })] },
      ['memo.txt', '  mark claim | “Ana Diaz”', '  note Who says so? | resolved #fine “Ana Diaz”'].join('\n'),
    ));

  const found: readonly [filter: string, finds: boolean][] = [
    ['ana', true],
    ['SAYS who', true],
    ['memo', true],
    ['city', true],
    ['boss', true],
    ['who absent', false],
  ];
  for (const [filter, finds] of found)
    test(`searching ${filter} ${finds ? 'finds' : 'does not find'} it`, () =>
      checkTree(
        {
          notes: [note({ tags: ['city'], comments: [{ text: 'Who says so?' }, { text: 'He.', creator: 'The boss' }] })],
        },
        finds ? 'memo.txt\n  note Who says so? | #city “Ana Diaz”' : '',
        filter,
      ));
});
