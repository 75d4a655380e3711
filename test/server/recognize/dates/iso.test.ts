/** Year first, in figures. */
import { corpus } from './corpus';

corpus(
  'iso',
  {
    '2024-05-14': [
      'Filed on [2024-05-14].',
      'Filed: [2024/05/14]',
      'Filed [2024-05-14]T09:30:00Z',
      '[2024.05.14] | Lima',
      'Date: [20240514]',
    ],
  },
  [
    'Case 2024/031 was closed.',
    'File 2024-13-02 is missing.',
    'Order 77-2024-05-14 was sent.',
    'Version 2024.05.14.3 runs.',
    'Call 20240514 for more.',
    'Date: 20241314',
  ],
);
