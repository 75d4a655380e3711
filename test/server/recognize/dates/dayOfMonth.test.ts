/** A day of a month that goes without saying. */
import assert from 'node:assert/strict';
import { corpus, rendered } from './corpus';

corpus(
  'dayOfMonth',
  {
    '2025-03-04': ['The mill closed on [the 4th].'],
    '2025-02-27': ['The mill closed on [the 27th], police said.'],
    '2025-03-27': ['The mill will close on [the 27th].', 'The road is shut until [the 27th].'],
    '2025-04-02': ['The hearing will begin on [the 2nd] at noon.'],
  },
  [
    'She works on the 14th floor.',
    'He sank it on the 9th hole.',
    'They came on the 2nd attempt.',
    'The 3rd of them left.',
  ],
);

suite('dates: a day of the month told before', () => {
  const table: readonly (readonly [sentence: string, expected: string])[] = [
    ['It closed on 4 May 2024 and reopened on the 11th.', '[the 11th = 2024-05-11, dayOfMonth]'],
    ['It closed on 28 May 2024 and reopened on the 3rd.', '[the 3rd = 2024-06-03, dayOfMonth]'],
    ['It was told on 15 May 2024 that it had closed on the 12th.', '[the 12th = 2024-05-12, dayOfMonth]'],
    ['It closed in May 2019, on the 4th.', '[the 4th = 2019-05-04, dayOfMonth]'],
    ['It closed in 2019 and reopened on the 4th.', '[the 4th = undefined, dayOfMonth]'],
  ];
  for (const [sentence, expected] of table)
    test(sentence, () => assert.ok(rendered(sentence).includes(expected), rendered(sentence)));
});
