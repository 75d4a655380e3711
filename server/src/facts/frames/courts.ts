/** Crime, courts and penalties. */
import type { Frames } from './frames';

export const courts: Frames = {
  fine: ['fine', 'penalty', 'penalise', 'penalize', 'levy'],
  arrest: [
    'arrest',
    'detain',
    'detention',
    'seize',
    'nab',
    'apprehend',
    'capture',
    'custody',
    'in custody',
    'took into custody',
    'taken into custody',
  ],
  charge: ['charge', 'indict', 'indictment', 'accuse', 'count'],
  arraign: ['arraign', 'arraignment'],
  convict: ['convict', 'conviction', 'guilty'],
  sentence: ['sentence', 'jail', 'imprison', 'imprisonment', 'prison', 'behind bars'],
  acquit: ['acquit', 'acquittal'],
  trial: ['trial', 'hearing', 'prosecute', 'prosecution'],
  appeal: ['appeal'],
  sue: ['sue', 'lawsuit', 'suit', 'litigation'],
  ban: ['ban', 'bar', 'suspend', 'suspension', 'ineligible', 'ineligibility', 'disqualify'],
  complaint: ['complaint', 'complain', 'complainant'],
  inquiry: ['inquiry', 'enquiry', 'investigate', 'investigation', 'investigator', 'probe'],
  rob: ['rob', 'robbery', 'steal', 'theft', 'heist', 'snatch', 'burglary', 'haul', 'loot', 'booty', 'stolen'],
  ruling: ['ruling', 'verdict', 'judgment', 'judgement', 'rule'],
};
