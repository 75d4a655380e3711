/** Text laid out: lines by kind, sentences that survive abbreviations, tokens with their places. */
import assert from 'node:assert/strict';
import { slice, textOf } from '../../../server/src/text/text';

const kinds = (content: string) => textOf(content).lines.map((line) => line.kind);
const sentences = (content: string) => {
  const text = textOf(content);
  return text.sentences.map((sentence) => slice(text, sentence).replace(/\s+/g, ' '));
};
const tokens = (content: string) => textOf(content).tokens.map((token) => token.text);

suite('lines', () => {
  test('site furniture, headline, byline, caption, bullet and prose are told apart', () => {
    assert.deepEqual(
      kinds(
        [
          'Advertisement',
          'Bank to cut jobs after merger',
          'By Ana Diaz',
          'Staff leave the office. Photo: Reuters',
          '',
          '  • Some 200 posts go',
          'Published: Mar 15, 2023',
          'The bank said on Tuesday that it would cut jobs.',
        ].join('\n'),
      ),
      ['boilerplate', 'heading', 'byline', 'caption', 'blank', 'bullet', 'field', 'prose'],
    );
  });

  test('a short turn of a transcript is prose, a header field is not', () =>
    assert.deepEqual(kinds('HOST: Why there?\nCase: 2024/031'), ['prose', 'field']));

  test('every kind of line end is read, and offsets stay true', () => {
    const content = 'One line.\r\nAnother.\rA third.\n';
    const text = textOf(content);
    assert.deepEqual(
      text.lines.map((line) => content.slice(line.start, line.end)),
      ['One line.', 'Another.', 'A third.', ''],
    );
  });
});

suite('sentences', () => {
  test('titles, initials, months and dotted abbreviations do not end one', () =>
    assert.deepEqual(sentences('Mr. Smith met J. K. Rao of the U.S. army on Jan. 4. They spoke.'), [
      'Mr. Smith met J. K. Rao of the U.S. army on Jan. 4.',
      'They spoke.',
    ]));

  test('a hard-wrapped paragraph is read as one flow', () =>
    assert.deepEqual(
      sentences(
        'The committee was told on Monday that the Harbour Savings\nBank had fined the lender twice before it failed.',
      ),
      ['The committee was told on Monday that the Harbour Savings Bank had fined the lender twice before it failed.'],
    ));

  test('two title lines are not joined', () =>
    assert.deepEqual(
      sentences('HARBOUR WORLD – “The Closing Bell at the Pier”\nTranscript of the programme of 7 February 2025.'),
      ['HARBOUR WORLD – “The Closing Bell at the Pier”', 'Transcript of the programme of 7 February 2025.'],
    ));

  test('a headline does not run into the text below', () =>
    assert.deepEqual(sentences('Bank fails\nIt had 46 branches.'), ['Bank fails', 'It had 46 branches.']));
});

suite('tokens', () => {
  test('possessives split, hyphens and inner apostrophes do not', () =>
    assert.deepEqual(tokens("Orbit's O'Brien co-signed 1,870.5 (2:15)."), [
      'Orbit',
      "'s",
      "O'Brien",
      'co-signed',
      '1,870.5',
      '(',
      '2:15',
      ')',
      '.',
    ]));

  test('a sign stands alone, a number ends with a digit', () =>
    assert.deepEqual(tokens('“£3.50,” 20th–21st… 4:05; ‘x’ #7!'), [
      ...['“', '£', '3.50', ',', '”', '20', 'th', '–', '21', 'st', '…', '4:05', ';'],
      ...['‘', 'x', '’', '#', '7', '!'],
    ]));

  test('an accent or a joiner is no sign', () =>
    assert.deepEqual(tokens('Zoe\u0301, e.g. 7\u0301 ☎'), ['Zoe\u0301', ',', 'e.g.', '7', '\u0301', '☎']));
});
