/** Days told by their distance from a day that the words name. */
import { corpus } from './corpus';

corpus(
  'beside',
  {
    '2025-05-07': ['The gate will open [three days after 4 May].'],
    '2025-05-03': ['They will meet on [the eve of 4 May].', 'They will meet [the day before 4 May].'],
    '2025-05-02': ['They will meet on [the Friday before 4 May].'],
    '2024-12-23': ['The mill burned down [two days before Christmas].'],
    '2025-05-11~': ['The gate will open [a week after 4 May].'],
  },
  [],
);
