/** Lengths of time that end or begin now. */
import { corpus } from './corpus';

corpus(
  'stretch',
  {
    '2023-03~/2025-03': ['It lost money over [the past two years].', 'It lost money in [the last two years].'],
    '2016~/2025-03': ['It lost money over [the past nine years] of trading.'],
    '2015~/2025-03': ['It lost money over [the past decade].'],
    '2025-02-26~/2025-03-12': ['It rained for [the past two weeks].'],
    '2025-03/2025-06~': ['It will be shut for [the next three months].'],
  },
  [
    'The past few years were lean.',
    'In the last 24 hours it rained.',
    'It ran for nine years.',
    'The first two years were lean.',
  ],
);
