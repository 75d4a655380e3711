/** What is shown, in the reader's language: sentences, lists, numbers and days. */
import assert from 'node:assert/strict';
import { dayInWords, listed, numberInDigits, speak, spoken, t } from '../../../server/src/features/words';
import { phrase } from '../../../server/src/text/phrase';

suite('features: words', () => {
  teardown(() => speak());

  const german = { locale: 'de', words: { '{0} has {1}': 'In {0} steht {1}', ', ': ' / ', Monday: 'Montag' } };

  test('without a language they are English', () => {
    assert.equal(t('{0} has {1}', 'memo.txt', 12_000), 'memo.txt has 12,000');
    assert.match(dayInWords('2023-03-14'), /^Tuesday,? 14 March 2023$/);
    assert.equal(listed(['a', 'b']), 'a, b');
  });

  test('a translation takes the same parts', () => {
    speak(german);
    assert.equal(t('{0} has {1}', 'memo.txt', 12_000), 'In memo.txt steht 12.000');
    assert.equal(spoken(phrase('{0} has {1}', 'memo.txt', phrase('Monday'))), 'In memo.txt steht Montag');
    assert.equal(listed(['a', 'b']), 'a / b');
    assert.equal(numberInDigits(1234.5), '1.234,5');
    assert.equal(dayInWords('2023-03-14'), 'Dienstag, 14. März 2023');
  });

  test('a sentence without a translation stays English', () => {
    speak(german);
    assert.equal(t('No finding.'), 'No finding.');
  });

  test('an unknown language counts and dates as English does', () => {
    speak({ locale: 'tlh-x-nowhere', words: {} });
    assert.match(dayInWords('2023-03-14'), /^Tuesday,? 14 March 2023$/);
  });

  test('a value that is no day stays as it is', () => assert.equal(dayInWords('2023-03'), '2023-03'));
});
