/** Days of one month from one to another. */
import { corpus } from './corpus';

corpus(
  'dayRange',
  {
    '2024-06-04/2024-06-15': [
      'The fair ran from [4 to 15 June 2024].',
      'The fair ran [4–15 June 2024].',
      'It was held [June 4-15, 2024], in Lima.',
      'The hall was shut between [the 4th and the 15th of June 2024].',
    ],
    '2025-03-14/2025-03-15': ['Trains will not run on [14 and 15 March].', 'No trains will run from [March 14 to 15].'],
  },
  ['Between 4 and 15 people were hurt.', 'They won 4–15.'],
);
