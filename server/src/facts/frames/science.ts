/** Studies, papers and findings. */
import type { Frames } from './frames';

export const science: Frames = {
  paper: ['paper', 'article', 'study', 'studies'],
  retract: ['retract', 'retraction'],
  participant: [
    'participant',
    'volunteer',
    'enrolled',
    'took part',
    'take part',
    'taken part',
    'taking part',
    'enrol',
    'enrolment',
  ],
  concentrate: ['concentration'],
  measure: ['measure', 'measurement'],
  infect: ['infect', 'infection', 'case of', 'cases of', 'test positive'],
  vaccinate: [
    'vaccinate',
    'vaccination',
    'vaccine',
    'jab',
    'shot of',
    'inoculate',
    'inoculation',
    'immunise',
    'immunize',
    'immunisation',
    'immunization',
  ],
};
