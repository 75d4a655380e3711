/** Month before day. */
import { corpus } from './corpus';

corpus(
  'monthDay',
  {
    '2023-05-13': [
      'The mill opened on [May 13, 2023].',
      'The mill opened on [May 13 2023].',
      'The mill opened on [Saturday, May 13, 2023].',
      'The mill opened on [Sat., May 13th, 2023].',
    ],
    '2024-09-04': [
      'The mill opened on [Sept 4].',
      'The mill opened on [Sept. 4], it said.',
      'It opened on [September 4th].',
    ],
    '2025-03-13': ['The mill will open on [March 13].', 'The opening is set for [March 13].'],
    '1981-12-13': ['It was on [December 13, 1981].', "It was on [December 13 '81]."],
  },
  [
    'May 5.5 million be enough?',
    'Dec 40 is no day.',
    'The march 13 miles long may 4 times be told.',
    'Mar 12:30 is a verse.',
  ],
);
