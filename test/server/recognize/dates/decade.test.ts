/** Decades and centuries. */
import { corpus } from './corpus';

corpus(
  'decade',
  {
    '199X': [
      'The mill was built in [the 1990s].',
      'It was built in [the nineties].',
      "It was built in [the '90s].",
      'Built in [the late 1990s] by hand',
    ],
    '200X': ['The mill was sold in [the 2000s].'],
    '18XX': [
      'The mill is of [the 19th century].',
      'A [nineteenth-century] mill burned.',
      'It dates from [the early 19th century].',
    ],
  },
  ['A man in his 60s was hurt.', 'A century later nobody cared.', 'They scored a century.', 'It was in the 400s.'],
);
