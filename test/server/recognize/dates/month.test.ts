/** A month, with its year or without. */
import { corpus } from './corpus';

corpus(
  'month',
  {
    '2023-05': ['The mill opened in [May 2023].', 'The mill opened in [May of 2023].', '[May 2023]: the mill opens'],
    '2021-09': ['Built [Sept 2021] by hand.', 'Built [Sept. 2021] by hand.'],
    '2024-05': ['It closed in [May].'],
    '2024-12': [
      'The mill closed in [December].',
      'Orders fell in [December], he said.',
      'The mill closed in [December last year].',
    ],
    '2025-06': ['The mill will open in [June].', 'It will be ready by [June].', 'It will open in [June this year].'],
    '2026-06': ['It will open in [June next year].'],
    '2024-08': ['They left in [August].', 'They had no rain in [August] or after.'],
  },
  [
    'May the best mill win.',
    'You may march on.',
    'Mrs May and June Ortega met April Stone.',
    'The talks by April Stone and the law of May pleased August Berg.',
    'THE MILL MAY CLOSE',
    'Dec and Jan are brothers.',
    'Black September was a group.',
    'A march in august company',
  ],
);
