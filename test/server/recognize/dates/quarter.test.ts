/** Quarters and halves. */
import { corpus } from './corpus';

corpus(
  'quarter',
  {
    '2024-07/2024-09': [
      'Sales fell in [Q3 2024].',
      'Sales fell in [Q3 of 2024].',
      'Sales fell in [3Q24].',
      'Sales fell in [the third quarter of 2024].',
      'Sales fell in [the third quarter of last year].',
    ],
    '2024-10/2024-12': ['Sales fell in [the fourth quarter].', '[Fourth-quarter] sales fell.', 'Sales in [Q4] fell.'],
    '2025-04/2025-06': ['It will open in [the second quarter].'],
    '2024-01/2024-06': ['Sales fell in [H1 2024].', 'Sales fell in [the first half of 2024].'],
    '2025-07/2025-12': ['It will open in [the second half of the year].'],
  },
  [
    'A quarter of the mill burned, then the second half.',
    'They lost the quarter-final and scored in the second half.',
    'Q1: Who owns the mill?',
    'H2O and H5N1 are not for sale.',
    'He took the third quarter of the apple.',
  ],
);
