/** Every surface, one entry each. */
import { factTable } from './factTable';
import type { Surface } from './surface';
import { timeline } from './timeline';

export const surfaces: readonly Surface[] = [factTable, timeline];
