/** Ships, aircraft, roads and those aboard. */
import type { Frames } from './frames';

export const transport: Frames = {
  crash: ['crash', 'collide', 'collision', 'derail', 'derailment', 'wreck'],
  ground: [
    'ground',
    'run aground',
    'ran aground',
    'hit the rocks',
    'struck rocks',
    'hitting a reef',
    'went aground',
    'go aground',
  ],
  sail: ['sail', 'voyage'],
  aboard: ['aboard', 'on board', 'onboard', 'carrying', 'carry'],
  depart: [
    'depart',
    'departure',
    'take off',
    'took off',
    'taken off',
    'leave',
    'cast off',
    'set sail',
    'put to sea',
    'set off',
    'set out',
  ],
  arrive: ['arrive', 'arrival', 'land', 'landing', 'reach', 'dock', 'moor', 'berth'],
  ship: ['ship', 'vessel', 'boat', 'ferry'],
  aircraft: ['aircraft', 'airplane', 'aeroplane', 'jet', 'airliner'],
  passenger: ['passenger'],
  crew: ['crew'],
  sink: ['sink', 'capsize'],
  hijack: ['hijack', 'abduct', 'abduction', 'hostage', 'kidnap', 'kidnapping'],
};
