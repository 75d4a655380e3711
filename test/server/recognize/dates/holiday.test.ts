/** Holidays that fall on a day. */
import { corpus } from './corpus';

corpus(
  'holiday',
  {
    '2025-04-20': ['It will open before [Easter].', 'They will meet on [Easter Sunday].'],
    '2025-04-18': ['They will meet on [Good Friday].'],
    '2024-12-25': [
      'The mill burned down at [Christmas].',
      'It burned on [Christmas Day].',
      'It burned on [Christmas Day 2024].',
    ],
    '2024-12-31': ['They met on [New Year’s Eve].'],
  },
  [
    'She gave a Christmas party.',
    'An Easter egg hunt was held.',
    'At Christmas markets sales rose.',
    'New Year wishes were sent.',
  ],
);
