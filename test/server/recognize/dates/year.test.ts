/** A year alone. */
import { corpus } from './corpus';

corpus(
  'year',
  {
    '2021': [
      'The mill was fined in [2021].',
      'It has been shut since [2021].',
      'Net profit rose to 40 million ([2021]: 30 million).',
      'Its [2021] accounts were late.',
      'The company’s [2021] profit fell.',
      'The board elected in [2021] resigned.',
      'In [2021] sales rose.',
    ],
    '2030': ['It wants to be green by [2030].', 'Nothing will come before [2030].'],
  },
  [
    'It gave work to 2021 people.',
    'A fine of 2000 euros was paid.',
    'They ordered 1950 tonnes and sold to 2000 workers.',
    'Room 2019 is on floor 20.',
    'Flight 2014 left at 2015 hours.',
    'It cost $2021 or €1999.',
    'The gauge read 2021.5 and 20211.',
    'Law 2021/17 and form 2021-B apply.',
    'It rose by 12.53% to 1,999.',
  ],
);
