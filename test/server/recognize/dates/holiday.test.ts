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
    '2025-03-04': ['It burned on [Shrove Tuesday].'],
    '2025-06-09': ['They will march on [Whit Monday].'],
    '2025-05-01': ['They will march on [May Day].'],
    '2025-04-01': ['It will open on [April Fools’ Day].'],
    '2025-02-14': ["They met on [Valentine's Day]."],
    '2024-12-31': ['They met on [New Year’s Eve].'],
  },
  [
    'She gave a Christmas party.',
    'An Easter egg hunt was held.',
    'At Christmas markets sales rose.',
    'New Year wishes were sent.',
    'The Epiphany choir sang.',
    'St Patrick was a bishop.',
  ],
);
