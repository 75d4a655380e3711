/** The report for people: places, quotes cut to size, marks under the words. */
import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { ansi, type LeftOut, plain, text } from '../../../server/src/export/text';
import { findings } from '../../../server/src/features/findings';
import { phrase } from '../../../server/src/text/phrase';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function report(written: string, style = plain, skipped: LeftOut[] = []): string {
  const folder = folderOf(readFixture(written).files);
  return text(folder, findings(folder), skipped, style);
}

suite('export: text', () => {
  test('nothing found', () => assert.equal(report('It rained.'), 'No disagreement in 1 document.\n'));

  test('what was left out is said', () =>
    assert.equal(
      report('It rained.', plain, [{ path: 'robots.txt', reason: phrase('a file for web crawlers, no prose') }]),
      `left out  robots.txt: a file for web crawlers, no prose
No disagreement in 1 document; 1 file left out.
`,
    ));

  test('the words are marked below, whatever stands before them', () => {
    const lines = report('It rained.\n\n   高雄港 said the board met on Tuesday, 13 March 2024.').split('\n');
    assert.match(lines[1] ?? '', /^ {2}document\.txt:3:30 {2}高雄港 said the board met on Tuesday, 13 March 2024\.$/);
    // Each of the three signs before takes two columns of a terminal.
    assert.equal(lines[2]?.indexOf('^'), (lines[1]?.indexOf('Tuesday') ?? 0) + 3);
  });

  test('a long line is cut between words on both sides', () => {
    const long = `${'Many words come first, and '.repeat(9)}the board met on Tuesday, 13 March 2024, ${'and more come after it '.repeat(9)}`;
    const [, quoted = ''] = report(`${long}.`).split('\n');
    assert.match(quoted, /^ {2}document\.txt:1:\d+ {2}…\w.* the board met on Tuesday, 13 March 2024, .*\w…$/);
    assert.ok(quoted.length < 190);
  });

  test('colours come with the style alone', () => {
    const written = 'The board met on Tuesday, 13 March 2024.';
    assert.ok(!report(written).includes('\x1b'));
    assert.equal(stripVTControlCharacters(report(written, ansi)), report(written));
  });
});
