/** Days of deeds and proclamations. */
import { corpus } from './corpus';

corpus(
  'proclaimed',
  {
    '2024-03-04': [
      'Given [this fourth day of March, in the year two thousand and twenty-four].',
      'Given [the 4th day of March, in the year of our Lord two thousand twenty-four].',
      'Given [this 4th day of March in the year 2024].',
    ],
    '1911-03-04': ['Given [this fourth day of March, in the year nineteen hundred and eleven].'],
  },
  ['In the year two thousand and twenty-four the mill burned.'],
);
