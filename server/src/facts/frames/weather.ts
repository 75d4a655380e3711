/** Storms, floods, drought, and fire in the open. */
import type { Frames } from './frames';

export const weather: Frames = {
  storm: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'gale'],
  landfall: ['landfall', 'make landfall', 'come ashore', 'hit the coast'],
  landslide: ['landslide', 'landslip', 'mudslide', 'mudflow', 'rockslide', 'rockfall'],
  rainfall: ['rainfall', 'rain', 'downpour', 'precipitation'],
};
