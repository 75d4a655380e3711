/** Notes taken elsewhere and brought back: they are the same, whatever the text is made of. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../../server/src/annotations/config';
import { type Note, noteOn } from '../../../server/src/annotations/notes';
import { quoting } from '../../../server/src/annotations/quote';
import { exported } from '../../../server/src/exchange';
import type { ExportedFile } from '../../../server/src/export/exported';
import { fromBrat } from '../../../server/src/export/fromBrat';
import { fromWebAnnotation } from '../../../server/src/export/fromWebAnnotation';
import type { Folder } from '../../../server/src/index/folder';
import { inEnglish } from '../../../server/src/text/phrase';
import { folderOf } from '../../support/engine';

const word = fc.constantFrom(
  'Ana',
  'Diaz',
  '😀',
  'e\u0301',
  '𝒳',
  'the board',
  '$4.2 million',
  '2021',
  '👩‍👧',
  '\n',
  '\r\n',
  'ş',
);
const content = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => words.join(' '));
const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const made = fc.record({
  from: fc.nat(200),
  length: fc.integer({ min: 1, max: 40 }),
  comments: fc.array(fc.record({ text: said, creator: said }, { noNullPrototype: true }), { maxLength: 3 }),
  tags: fc.array(said, { maxLength: 2 }),
  resolved: fc.boolean(),
  mark: fc.option(fc.constantFrom('claim', 'Quelle für später'), { nil: undefined }),
});

/** Whole characters only, none at either end but words. */
function notesOn(
  document: string,
  text: string,
  wanted: readonly (typeof made extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const quote = quoting(text);
  const characters = [...text];
  const offset = (count: number) => characters.slice(0, count).join('').length;
  const notes = wanted.flatMap(({ from, length, comments, tags, resolved, mark }): readonly Note[] => {
    const [start, end] = [offset(from % characters.length), offset((from % characters.length) + length)];
    const words = text.slice(start, end);
    if (words.trim() !== words || words === '') return [];
    const on = { document, ...quote({ start, end }) };
    return [noteOn(on, { comments, tags, resolved, ...(mark === undefined ? {} : { mark }) })];
  });
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

function annotated(documents: readonly (readonly [string, string])[], notes: readonly Note[]): Folder {
  const files = documents.map(([path, content]) => ({ path, content }));
  return folderOf(files).withAnnotations({ config: defaultConfig, rulings: [], notes });
}

const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

suite('export: there and back', () => {
  const ways: readonly [name: 'brat' | 'webannotation', back: typeof fromBrat][] = [
    ['brat', fromBrat],
    ['webannotation', fromWebAnnotation],
  ];
  for (const [name, back] of ways)
    test(`${name} gives back the same notes`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(content, fc.array(made, { maxLength: 5 }), (text, wanted) => {
          const path = 'letters/memo one.txt';
          const folder = annotated(
            [
              [path, text],
              ['b.txt', 'Nothing.'],
            ],
            notesOn(path, text, wanted),
          );
          // A note on words that stand everywhere has no place to be taken to.
          const placed = folder.notes.filter(({ at }) => 'path' in at).map(({ note }) => note);
          const { notes, leftOut } = back(
            annotated(
              [
                [path, text],
                ['b.txt', 'Nothing.'],
              ],
              [],
            ),
            exported(folder, name),
          );
          assert.deepEqual(leftOut, []);
          assert.deepEqual(byId(notes), byId(placed));
        }),
        { numRuns: 150, seed: 3 },
      );
    });
});

suite('export: brat', () => {
  const text = '😀 Ana Diaz spoke\nto the board.';
  const [note] = notesOn('memo.txt', text, [
    {
      from: 11,
      length: 8,
      comments: [{ text: 'When?\nWhere?', creator: 'Tom' }],
      tags: [],
      resolved: false,
      mark: undefined,
    },
  ]);
  const files = exported(annotated([['memo.txt', text]], note ? [note] : []), 'brat');
  const fileNamed = (path: string) => files.find((file) => file.path === path)?.content ?? assert.fail(path);

  test('offsets are code points, a line break parts the words', () => {
    assert.equal(fileNamed('memo.txt'), text);
    const lines = fileNamed('memo.ann').split('\n');
    assert.equal(lines[0], 'T1\tPerson 2 10\tAna Diaz');
    assert.equal(lines[2], 'T2\tNote 11 16;17 19\tspoke to');
    assert.equal(lines[3], '#2\tAnnotatorNotes T2\tWhen? Where?');
    assert.match(fileNamed('annotation.conf'), /^\[entities\]\n(?:\w+\n)*Person\n/);
  });

  test('marks of another tool come in as marks', () => {
    const folder = annotated([['memo.txt', text]], []);
    const ann = 'T1\tClaim 2 10\tAna Diaz\n#1\tAnnotatorNotes T1\tWho says so?\nR1\tSaid Arg1:T1 Arg2:T2\n';
    const { notes, leftOut } = fromBrat(folder, [{ path: 'memo.ann', content: ann }]);
    assert.deepEqual(
      notes.map(({ on, mark, comments }) => [on.exact, mark, comments]),
      [['Ana Diaz', 'Claim', [{ text: 'Who says so?' }]]],
    );
    assert.deepEqual(leftOut, []);
  });

  test('what does not stand where it says is left out, and said', () => {
    const folder = annotated([['memo.txt', text]], []);
    const files: ExportedFile[] = [
      { path: 'memo.ann', content: 'T1\tClaim 3 11\tAna Diaz\n' },
      { path: 'other.ann', content: 'T1\tClaim 0 1\tX\n' },
    ];
    const { notes, leftOut } = fromBrat(folder, files);
    assert.deepEqual(notes, []);
    assert.deepEqual(leftOut.map(inEnglish), [
      'memo.ann: “Ana Diaz” does not stand at 3 in memo.txt',
      'other.ann: no document of the folder bears this name',
    ]);
  });
});

suite('export: web annotations of other tools', () => {
  const folder = annotated([['memo.txt', 'Ana Diaz spoke. Tom Reed spoke.']], []);
  const target = (exact: string) => ({
    source: 'https://example.org/files/memo.txt',
    selector: { type: 'TextQuoteSelector', exact },
  });
  const cases: readonly [name: string, file: unknown, notes: number, leftOut: RegExp | undefined][] = [
    ['one', { type: 'Annotation', body: 'Who?', target: target('Ana Diaz') }, 1, undefined],
    [
      'a page of them',
      { type: 'AnnotationPage', items: [{ type: 'Annotation', target: target('Ana Diaz') }] },
      1,
      undefined,
    ],
    [
      'words that stand twice',
      { type: 'Annotation', target: target('spoke') },
      0,
      /“spoke” does not stand in memo\.txt, or not in one/,
    ],
    [
      'no quote',
      { type: 'Annotation', target: 'https://example.org/files/memo.txt' },
      0,
      /without a TextQuoteSelector/,
    ],
    [
      'another document',
      { type: 'Annotation', target: { ...target('Ana'), source: 'x.txt' } },
      0,
      /no document of the folder is x\.txt/,
    ],
  ];
  for (const [name, file, count, reason] of cases)
    test(name, () => {
      const { notes, leftOut } = fromWebAnnotation(folder, [{ path: 'in.jsonld', content: JSON.stringify(file) }]);
      assert.equal(notes.length, count);
      if (reason) assert.match(leftOut.map(inEnglish).join('\n'), reason);
      else assert.deepEqual(leftOut, []);
    });
});
