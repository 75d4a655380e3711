/** What is shown between the words: `dates 2023-03-14` stands under the words that a hint belongs to. */
import assert from 'node:assert/strict';
import { type HintKind, hintKinds, type InlayHint, inlayHints } from '../../../server/src/features/inlayHints';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function hintsIn(written: string, kinds: readonly HintKind[] = hintKinds, path?: string): readonly InlayHint[] {
  const { files } = readFixture(written);
  const folder = folderOf(files);
  const file = files.find((one) => one.path === path) ?? files[0] ?? assert.fail('no document');
  const whole = { start: 0, end: file.content.length };
  return [...(inlayHints(folder, file.path, kinds, whole, (document) => `at:${document}`) ?? [])];
}

/** The document with its hints in ⟨⟩ where they are shown. */
function shown(written: string, kinds?: readonly HintKind[], path?: string): string {
  const { files } = readFixture(written);
  let content = (files.find((one) => one.path === path) ?? files[0])?.content ?? '';
  for (const { offset, label } of [...hintsIn(written, kinds, path)].sort((a, b) => b.offset - a.offset))
    content = `${content.slice(0, offset)}⟨${label}⟩${content.slice(offset)}`;
  return content;
}

suite('features: inlay hints, dates', () => {
  const dated = (sentence: string) => shown(`Published: 15 March 2023\n\n${sentence}`, ['dates']).split('\n').at(-1);

  const table: readonly string[] = [
    'It was signed on Tuesday night⟨2023-03-14⟩.',
    'It was fined last year⟨2022⟩.',
    'It was signed on March 13⟨2023⟩, and he visited in December⟨2022⟩.',
    'It was fined in 2021, after a probe that began in December 2020.',
    'It met on 3 May 2021. The following day⟨2021-05-04⟩ it resigned.',
    'It had a rough ride over the past two years.',
    'It rained.',
  ];
  for (const expected of table) test(expected, () => assert.equal(dated(expected.replace(/⟨.*?⟩/g, '')), expected));

  test('what cannot be resolved has none', () =>
    assert.equal(shown('It was signed on Tuesday.', ['dates']), 'It was signed on Tuesday.'));

  test('one says what it was counted from, and leads there', () => {
    const [hint] = hintsIn('Published: 15 March 2023\n\nIt was signed on Tuesday.', ['dates']);
    assert.match(hint?.why ?? '', /14 March 2023.*15 March 2023 \(stated\).*at:document.txt#L1/s);
    assert.deepEqual(hint?.from, { path: 'document.txt', span: { start: 11, end: 24 } });
  });
});

suite('features: inlay hints, a date by which the document was dated', () => {
  const told = `
//- note.txt
On May 4, Brennick Water and the Halvorsen Group signed a long-term supply agreement at a small ceremony in the harbour.

Marta Oyelaran, who heads Brennick Water, said at the signing that the town had waited long for it.
//- paper.txt
Published: 20 August 2021

Brennick Water raised its prices. In May, it signed a long-term supply agreement with the Halvorsen Group.
`;

  test('leads to the document that dates the same event', () => {
    const [hint] = hintsIn(told, ['dates'], 'note.txt');
    assert.equal(hint?.label, '2021');
    assert.deepEqual(hint?.from, { path: 'paper.txt', span: { start: 64, end: 67 } });
  });
});

suite('features: inlay hints, the document’s date', () => {
  const body = 'LISBON, Nov. 12 (Harbour Wire) — The mill burned. It was sold in May 2024 and shut in August 2024.';

  test('one that was inferred stands at the top', () => {
    const [hint] = hintsIn(body, ['dateline']);
    assert.equal(hint?.label, '2024-11-12, inferred');
    assert.equal(hint?.offset, 0);
    assert.match(hint?.why ?? '', /12 November 2024/);
  });

  test('one that is stated needs none, nor has one that is unknown', () => {
    assert.deepEqual(hintsIn(`Published: 15 March 2023\n\n${body}`, ['dateline']), []);
    assert.deepEqual(hintsIn('The Harbour Board met on Friday.', ['dateline']), []);
  });
});

suite('features: inlay hints, names', () => {
  const first = 'Ana Diaz, director of the Harbour Board, resigned.';
  const between = (lines: number) => Array.from({ length: lines }, () => 'It rained all night.').join('\n');
  const last = (lines: number, sentence: string) =>
    shown(`${first}\n${between(lines)}\n${sentence}`, ['names'])
      .split('\n')
      .at(-1);

  test('a surname that returns after a screenful is given its full name', () =>
    assert.equal(last(29, 'Diaz left the room.'), 'Diaz⟨Ana Diaz⟩ left the room.'));
  test('sooner it is not', () => assert.equal(last(28, 'Diaz left the room.'), 'Diaz left the room.'));
  test('only where it first returns', () =>
    assert.equal(last(40, 'Diaz left. Then Diaz returned.'), 'Diaz⟨Ana Diaz⟩ left. Then Diaz returned.'));
  test('a name in full needs none', () => assert.equal(last(40, 'Ana Diaz left.'), 'Ana Diaz left.'));

  test('a long paragraph is as many lines as it fills', () => {
    const paragraph = 'It rained all night. '.repeat(150);
    const written = shown(`${first}\n\n${paragraph}\n\nDiaz left the room.`, ['names']);
    assert.match(written, /Diaz⟨Ana Diaz⟩ left/);
  });

  test('it says where the name stands in full, and leads there', () => {
    const [hint] = hintsIn(`${first}\n${between(40)}\nDiaz left the room.`, ['names']);
    assert.equal(hint?.why, 'Named in full on line 1, 41 lines above.');
    assert.deepEqual(hint?.from, { path: 'document.txt', span: { start: 0, end: 8 } });
  });
});

suite('features: inlay hints', () => {
  test('only those of the kinds and the part that are asked for', () => {
    const written = 'Published: 15 March 2023\n\nIt was signed on Tuesday and announced on Monday.';
    assert.deepEqual(hintsIn(written, []), []);
    const folder = folderOf(readFixture(written).files);
    const part = { start: 60, end: 75 };
    const hints = inlayHints(folder, 'document.txt', hintKinds, part, (path) => path);
    assert.deepEqual(
      hints?.map(({ label }) => label),
      ['2023-03-13'],
    );
  });

  test('a document that is not there has no answer', () => {
    const folder = folderOf([{ path: 'a.txt', content: '' }]);
    const part = { start: 0, end: 0 };
    assert.equal(
      inlayHints(folder, 'b.txt', hintKinds, part, (path) => path),
      undefined,
    );
    assert.deepEqual(
      inlayHints(folder, 'a.txt', hintKinds, part, (path) => path),
      [],
    );
  });
});
