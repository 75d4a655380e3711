/** Days of a month that goes without saying. */
import { corpus } from './corpus';

corpus(
  'ofMonth',
  {
    '2025-03-09': ['The petition was lodged on [the 9th].', 'It came on [the ninth of this month].'],
    '2025-02-21': ['The letter of [the 21st of last month] is lost.', 'It was posted on [the 21st].'],
    '2025-04-04': ['It is due on [the 4th of next month].'],
  },
  ['The office is on the 9th floor.', 'They came on the 4th attempt.', 'She was the ninth.'],
);
