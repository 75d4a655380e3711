/** From one date to another, where the first leaves something to the second. */
import assert from 'node:assert/strict';
import { corpus, rendered } from './corpus';

corpus(
  'range',
  {
    '2024-03/2024-05': [
      'It was shut between [March and May 2024].',
      'It was shut from [March to May 2024].',
      '[March–May 2024]',
    ],
    '2024-01/2024-02': ['Exports fell in [Jan-Feb 2024].'],
    '2024-05-21/2024-06-10': ['It was shut from [late May to early June 2024].'],
    '2024-05-28/2024-06-03': ['It was shut from [28 May to 3 June 2024].'],
    '2023-12/2024-02': ['It was shut from [December to February 2024].'],
    '2024-06/2024-10': ['It was shut between [June and October].'],
    '2024-11/2025-02': ['It was shut from [November to February].'],
  },
  ['Open from Monday to Friday.'],
);

suite('dates: two dates', () => {
  test('a list is no range', () =>
    assert.equal(
      rendered('It was shut in March and in May 2024.'),
      'It was shut in [March = 2025-03, month] and in [May 2024 = 2024-05, month].',
    ));
});
