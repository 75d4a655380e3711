/**
 * A day of a month that goes without saying: "on the 14th", "until the 3rd", "from the 21st".
 *
 * Not: "on the 14th floor", "the 9th of the ten", "on the 1st tee", "on the 4th of May" (its month is said).
 */
import type { Form } from './form';

export const dayOfMonth: Form = {
  name: 'dayOfMonth',
  cues: ['day'],
  pattern:
    /(?<=\b(?:on|until|till|by|from|since|before|after)\s+)the\s+(?<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;:!?)”"’']|\s+(?:and|but|that|when|after|as|in the (?:morning|afternoon|evening)|at|with|it|he|she|they|we|I|the|a|an)\b|\s*$)/giu,
  read: ({ groups }) => {
    const day = Number(groups?.day);
    return day > 0 ? { meaning: { kind: 'dayOfMonth', day }, stated: ['day'] } : undefined;
  },
};
