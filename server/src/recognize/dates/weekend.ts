/**
 * A weekend without saying which: over the weekend, at the weekend, during the weekend.
 *
 * Not: "at weekends", "the weekend edition", "a weekend in Paris", "the weekend of 4 May" (its day says it).
 */
import type { Form } from './form';

export const weekend: Form = {
  name: 'weekend',
  cues: ['period'],
  sign: /weekend/i,
  pattern:
    /(?<=\b(?:over|at|during|on|through|throughout)\s+)the\s+weekend(?=[.,;:!?)”"’']|\s+(?:and|but|that|when|after|as|in|at|with|by|to)\b|$)/giu,
  read: () => ({ meaning: { kind: 'weekend' }, stated: [] }),
};
