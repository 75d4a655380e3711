/** Weekdays counted within their month. */
import { corpus } from './corpus';

corpus(
  'nthWeekday',
  {
    '2025-06-01': [
      'The ferry will sail from [the first Sunday in June].',
      'It will close on [the first Sunday of June].',
    ],
    '2025-05-30': ['The hall will open on [the last Friday of May].'],
    '2024-04-08': ['It opened on [the second Monday in April 2024].'],
  },
  ['The last sale was held.', 'She was the first in line.'],
);
