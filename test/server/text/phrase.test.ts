/** Sentences kept apart from any language, and how one says them. */
import assert from 'node:assert/strict';
import { inEnglish, type Part, phrase, Refusal, said, told } from '../../../server/src/text/phrase';

suite('text: phrase', () => {
  const table: readonly [words: string, parts: readonly Part[], english: string][] = [
    ['{0} has {1}', ['memo.txt', '$5 million'], 'memo.txt has $5 million'],
    ['{1} before {0}', ['a', 'b'], 'b before a'],
    ['{0} more', [4320], '4,320 more'],
    ['{0} in all', [7_200_000_000], '7.2 billion in all'],
    ['Both name {0}.', [['Ana Diaz', 'Harbour Board']], 'Both name Ana Diaz and Harbour Board.'],
    ['It is {0}.', [phrase('{0} to {1}', 1.5, 2)], 'It is 1.5 to 2.'],
    ['{0} stands there', ['{1} and {0}'], '{1} and {0} stands there'],
    ['{0} and {1}', ['one'], 'one and {1}'],
  ];
  for (const [words, parts, english] of table)
    test(english, () => assert.equal(inEnglish(phrase(words, ...parts)), english));

  test('another tongue has its own order, numbers and lists', () => {
    const tongue = { locale: 'de', words: () => '{1}: {0}' };
    assert.equal(said(phrase('{0} for {1}', 4320.5, ['a', 'b']), tongue), 'a und b: 4.320,5');
  });

  test('a refusal reads as English where it is logged, and is told as a phrase', () => {
    const refusal = new Refusal('{0} is not read.', 'memo.txt');
    assert.equal(refusal.message, 'memo.txt is not read.');
    assert.deepEqual(told(refusal), phrase('{0} is not read.', 'memo.txt'));
    assert.equal(inEnglish(told(new Error('disk {0} on fire'))), 'disk {0} on fire');
  });
});
