/** Days pointed at. */
import { corpus } from './corpus';

corpus(
  'deictic',
  {
    '2025-03-12': [
      'The mill closed [today].',
      'The mill closed [this morning].',
      '[Today] the mill closed.',
      'It opens [tonight].',
    ],
    '2025-03-11': ['The mill closed [yesterday].', 'Twelve slept there [last night].', 'It shut [yesterday evening].'],
    '2025-03-13': ['The mill reopens [tomorrow].', 'The mill reopens [tomorrow morning].'],
  },
  ['He writes for India Today.', 'In today’s world nobody mills.', 'Nowadays nobody mills.'],
);
