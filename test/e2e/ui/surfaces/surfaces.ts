/** Every surface, one entry each. */
import { colours } from './colours';
import { companions } from './companions';
import { entities } from './entities';
import { factTable } from './factTable';
import { findings } from './findings';
import { firstLine } from './firstLine';
import { network } from './network';
import type { Surface } from './surface';
import { timeline } from './timeline';

export const surfaces: readonly Surface[] = [
  colours,
  companions,
  firstLine,
  factTable,
  network,
  findings,
  entities,
  timeline,
];
