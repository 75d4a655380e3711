/** EDTF in words. */
import assert from 'node:assert/strict';
import { dateInWords, isLoose } from '../../../client/webview/edtf';

const words: Readonly<Record<string, string>> = {
  '2023-03-14': 'Tue, March 14, 2023',
  '2023-03': 'March 2023',
  '2023': '2023',
  '202X': 'the 2020s',
  '19XX': 'the 1900s',
  '2023-21': 'spring 2023',
  '2023-03~': 'about March 2023',
  '2023?': 'perhaps 2023',
  '2023%': 'perhaps about 2023',
  '2020-10/2020-12': 'October 2020 to December 2020',
  '2021/..': 'from 2021 on',
  '../2021': 'until 2021',
  '2023-03-14T10:30': 'Tue, March 14, 2023',
  'no date': 'no date',
};

suite('webview: EDTF', () => {
  for (const [value, expected] of Object.entries(words))
    test(`${value} is ${expected}`, () => assert.equal(dateInWords(value, 'en'), expected));

  test('in the reader’s language', () => assert.equal(dateInWords('2023-03', 'de'), 'März 2023'));

  test('loose is what says so of itself', () => {
    assert.deepEqual(['2023~', '2023-03?', '202X', '2021~/2023'].map(isLoose), [true, true, true, true]);
    assert.deepEqual(['2023', '2021/2023', '2021/..'].map(isLoose), [false, false, false]);
  });
});
