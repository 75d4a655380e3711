/** Fiscal years. */
import { corpus } from './corpus';

corpus(
  'fiscal',
  {
    '2022': [
      'Profit rose in [fiscal 2022].',
      'Profit rose in [fiscal year 2022].',
      'Profit in [FY2022] and after',
      'Profit in [FY22] rose.',
    ],
  },
  ['A fiscal court sat.', 'The financial crisis hit.', 'FY is short for it.'],
);
