/** Every surface, one entry each. */
import type { Surface } from './surface';
import { timeline } from './timeline';

export const surfaces: readonly Surface[] = [timeline];
