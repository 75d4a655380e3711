/** Day, short month and year tied by strokes. */
import { corpus } from './corpus';

corpus(
  'hyphenated',
  {
    '2022-10-17': ['Filed [17-Oct-2022].', 'Filed [17/Oct/2022].', 'Filed [17-OCT-22].'],
  },
  ['Filed 31-Xyz-2022.', 'The score was 17-2-2.'],
);
