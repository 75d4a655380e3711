/** Days of the week. */
import { corpus } from './corpus';

corpus(
  'weekday',
  {
    '2025-03-11': [
      'The mill closed on [Tuesday].',
      'The mill closed [Tuesday night].',
      'The closure, announced on [Tuesday], hurt many.',
      'The mill would close, it said on [Tuesday].',
      'On [Tuesday] the mill closed.',
      '[Tuesday]’s fire hurt nobody.',
    ],
    '2025-03-12': ['Shares rose by [mid-day Wednesday].', 'The mill closed early [Wednesday].'],
    '2025-03-14': [
      'The mill will close on [Friday].',
      'The owner said it would close on [Friday].',
      'A hearing is set for [Friday].',
      'The mills were to reopen [Friday].',
      'He turns 60 on [Friday].',
      'The road is shut until [Friday morning].',
      'The board agreed to meet on [Friday].',
    ],
    '2025-03-07': [
      'The mill closed on [Friday].',
      'The mill closed [last Friday].',
      'The road, which will stay shut, flooded on [Friday].',
      '[Friday]’s quake damaged the mill.',
      'The Rovers beat Wexley on [Friday].',
      'Ana May’s defeat on [Friday] hurt the club.',
    ],
    '2025-03-04': ['The mill closed on [Tuesday last week].', 'The mill closed on [Tuesday of last week].'],
    '2025-03-05': ['The mill closed [last Wednesday].'],
    '2025-03-15': ['The mill reopens [this coming Saturday].'],
    '2025-03-17': ['From [Monday] tickets cost more.', 'The mill reopens [next Monday].'],
  },
  [
    'The shop is open on Mondays and every Tuesday.',
    'Open Monday to Friday, Mon–Fri.',
    'Sales on Black Friday rose.',
    'The Sun said Mon ami sat there.',
    'It was first told in the Friday Times and the Sunday Post.',
  ],
);
