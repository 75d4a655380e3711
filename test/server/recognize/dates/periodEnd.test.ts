/** Either end of the running period. */
import { corpus } from './corpus';

corpus(
  'periodEnd',
  {
    '2025-12-31': ['It will open by [the end of the year].', 'It will open by [year-end].'],
    '2025-03-31': ['It will open at [the end of the month].'],
    '2025-01-01': ['It has been shut since [the start of the year].'],
  },
  ['The end of the year-long row is near.', 'It was the end of the day.', 'It is the end of the road.'],
);
