/** Periods counted from now. */
import { corpus } from './corpus';

corpus(
  'relative',
  {
    '2024': ['The mill was sold [last year].', '[Last year]’s profit fell.'],
    '2025': ['The mill will be sold [this year].', 'It will be sold [later this year].'],
    '2026': ['The mill will be sold [next year].'],
    '2025-02': ['The mill was sold [last month].', 'The mill was sold [last February].'],
    '2025-04': ['The mill will be sold [next month].', 'The mill will be sold [next April].'],
    '2025-03-03/2025-03-09': ['The mill was sold [last week].'],
    '2025-03-15/2025-03-16': ['The mill opens [this weekend].'],
    '2024-06/2024-08': ['The mill was sold [last summer].'],
    '2024-06': ['The mill was sold [last June].'],
    '2024-10/2024-12': ['Sales fell [last quarter].'],
    '2024-12': ['The mill was sold [last December].'],
  },
  ['It was his last year at the mill.', 'The last week of the fair was wet.', 'This year-round mill runs.'],
);
