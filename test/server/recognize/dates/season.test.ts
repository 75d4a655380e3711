/** Seasons. */
import { corpus } from './corpus';

corpus(
  'season',
  {
    '2021-03/2021-05': ['It opened in [spring 2021].', 'It opened in [the spring of 2021].', '[Spring 2021] was wet.'],
    '2025-06/2025-08': ['It will be ready by [summer].', 'It will open in [the summer].'],
    '2024-09/2024-11': ['It was shut in [the autumn].', 'They met in [the fall of 2024].'],
    '2020-12/2021-02': ['It was shut in [the winter of 2020-21].', 'It was shut in [winter 2020].'],
  },
  [
    'They bought a summer house by a hot spring.',
    'In the winter of his life he sold the mill.',
    'The fall of the city began with the fall.',
    'Swallows come in spring.',
    'Cathy Winter and Ann Summer met.',
  ],
);
