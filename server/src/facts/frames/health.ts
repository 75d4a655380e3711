/** Illness, treatment and what makes ill. */
import type { Frames } from './frames';

export const health: Frames = {
  sicken: ['sicken', 'fall ill', 'fell sick', 'fall sick', 'taken ill', 'become ill', 'became sick'],
  outbreak: ['outbreak', 'epidemic', 'pandemic'],
  quarantine: ['quarantine', 'self-isolate', 'self-isolation'],
  contaminate: ['contaminate', 'contamination', 'contaminant', 'pollute', 'pollution', 'pollutant', 'taint'],
  disinfect: [
    'disinfect',
    'disinfection',
    'sanitise',
    'sanitize',
    'sanitation',
    'decontaminate',
    'decontamination',
    'sterilise',
    'sterilize',
    'clean',
    'cleanse',
  ],
  medicine: ['medicine', 'medication', 'drug'],
};
