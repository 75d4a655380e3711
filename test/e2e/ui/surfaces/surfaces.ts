/** Every surface, one entry each. */
import { factTable } from './factTable';
import { network } from './network';
import type { Surface } from './surface';
import { timeline } from './timeline';

export const surfaces: readonly Surface[] = [factTable, network, timeline];
