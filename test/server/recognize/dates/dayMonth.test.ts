/** Day before month. */
import { corpus } from './corpus';

corpus(
  'dayMonth',
  {
    '2023-05-13': [
      'The mill opened on [13 May 2023].',
      'The mill opened on [13 May, 2023].',
      'Opened [13th May 2023]',
      'Signed on [the 13th of May 2023] in Lima.',
      'Given under our hand [this 13th day of May, 2023].',
      'The mill opened on [Saturday, 13 May 2023].',
      'The mill opened on [Sat 13 May 2023] at noon.',
      'It opened on [Saturday the thirteenth of May 2023].',
    ],
    '2023-05-14': ['A wrong weekday keeps its day: [Saturday 14 May 2023].'],
    '2024-07-04': ['It burned on [the Fourth of July 2024].'],
    '2025-03-03': ['The mill closed on [3 March].', 'The mill closed on [the 3rd of March].', 'LIMA, [3 MARCH]'],
    '2025-04-02': ['The mill will open on [2 April].', 'It is due to open on [the second of April].'],
    '2024-04-02': ['The mill burned down on [2 April last year].'],
    '2024-11-20': ['The mill burned down on [20 November].'],
  },
  [
    'The bill grew by 2.3 May said.',
    'It was the second March in the capital.',
    'A crowd of 30 marched to the mill.',
    'Chapter 31 Apr 31 is no day.',
  ],
);
