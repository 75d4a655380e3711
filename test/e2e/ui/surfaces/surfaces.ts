/** Every surface, one entry each. */
import { entities } from './entities';
import { factTable } from './factTable';
import { findings } from './findings';
import { network } from './network';
import type { Surface } from './surface';
import { timeline } from './timeline';

export const surfaces: readonly Surface[] = [factTable, network, findings, entities, timeline];
