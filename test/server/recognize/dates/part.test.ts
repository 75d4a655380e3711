/** Parts of periods. */
import { corpus } from './corpus';

corpus(
  'part',
  {
    '2020-10/2020-12': ['It closed in [late 2020].', 'It closed [late in 2020].'],
    '2019-06~': ['It closed in [mid-2019].'],
    '2019-01/2019-03': ['It closed in [early 2019].'],
    '2025-03-01/2025-03-10': ['It closed in [early March].'],
    '2025-01-15~': ['It closed in [the middle of January].', 'It closed in [mid-January].'],
    '2024-09-30': [
      'It closed at [the end of September].',
      'It closed at [the end of Q3 2024].',
      'It closed [end-September].',
    ],
    '2024-05-08/2024-05-14': ['It closed in [the second week of May 2024].'],
    '2024-05-16/2024-05-31': ['It closed in [the second half of May 2024].'],
    '2024-12-31': ['It closed at [the end of 2024].', 'It closed at [the end of last year].'],
    '2024-05-01/2024-05-07': ['It closed in [the first week of May 2024].'],
    '2024-10/2024-12': ['It closed [late last year].'],
  },
  ['The late owner rose early.', 'It was the end of the mill.', 'The middle of the hall was wet.'],
);
