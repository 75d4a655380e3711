/** Words with what stands around them, cut between words and put on one line. */
import assert from 'node:assert/strict';
import { type Excerpt, excerpt, excerptOfLine } from '../../../server/src/text/excerpt';
import { textOf } from '../../../server/src/text/text';
import { readFixture } from '../../support/fixture';

function around(
  written: string,
  cut: (text: ReturnType<typeof textOf>, start: number, end: number) => Excerpt,
): string {
  const { files, ranges } = readFixture(written);
  const { start, end } = ranges[0] ?? assert.fail('no range');
  const { before, marked, after } = cut(textOf(files[0]?.content ?? ''), start, end);
  return `${before}[${marked}]${after}`;
}

suite('text: excerpts', () => {
  const inAll = (most: number) => (written: string) =>
    around(written, (text, start, end) =>
      excerpt(text, { start, end }, { start: 0, end: text.content.length }, most, most),
    );

  test('whole where there is room', () =>
    assert.equal(inAll(50)('The board [|met|] at noon.'), 'The board [met] at noon.'));
  test('cut between words', () =>
    assert.equal(inAll(12)('The old Harbour Board [|met|] at noon on the quay.'), '…Board [met] at noon on…'));
  test('on one line', () => assert.equal(inAll(50)('The board\n  [|met\nat|] noon.'), 'The board [met at] noon.'));
  test('of the line only', () =>
    assert.equal(
      around('Before.\nThe board [|met|].\nBehind.', (text, start, end) => excerptOfLine(text, { start, end }, 50)),
      'The board [met].',
    ));
});
