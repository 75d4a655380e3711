/** Letters, warnings and refusals: what one party lets another know. */
import type { Frames } from './frames';

export const correspondence: Frames = {
  write: ['write', 'letter'],
  warn: [
    'warn',
    'warning',
    'alert',
    'alarm',
    'raise the alarm',
    'raised the alarm',
    'sound the alarm',
    'sounded the alarm',
    'tip off',
    'tipped off',
  ],
  reject: [
    'reject',
    'rejection',
    'refuse',
    'refusal',
    'veto',
    'turn down',
    'turned down',
    'vote down',
    'voted down',
    'throw out',
    'threw out',
    'thrown out',
  ],
  cancel: ['cancel', 'cancellation', 'scrap', 'shelve'],
  postpone: ['postpone', 'postponement', 'adjourn', 'adjournment', 'defer', 'put off'],
  apologise: ['apologise', 'apologize', 'apology', 'say sorry', 'said sorry'],
  expel: ['expel', 'expulsion', 'evict', 'eviction', 'throw off', 'thrown off'],
};
