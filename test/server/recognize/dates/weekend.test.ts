/** A weekend without saying which. */
import { corpus } from './corpus';

corpus(
  'weekend',
  {
    '2025-03-08/2025-03-09': ['The mill burned over [the weekend].', 'Two were hurt at [the weekend], police said.'],
    '2025-03-15/2025-03-16': ['The mill will be closed over [the weekend].'],
  },
  ['They met at weekends.', 'He reads the weekend edition.', 'It was the weekend of the fair.'],
);
