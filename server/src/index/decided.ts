/** The rulings on who is who, as linking takes them. */
import type { Decided, NamePlace } from '../entities/decided';
import type { NameType } from '../recognize/mentions';
import { isPlaced, type PlacedRuling, type Placement } from './placed';

export function decidedBy(placed: readonly PlacedRuling[]): Decided {
  const same: [NamePlace, NamePlace][] = [];
  const apart: [NamePlace, NamePlace][] = [];
  const names: [NamePlace, string][] = [];
  const types: [NamePlace, NameType][] = [];
  for (const { ruling, on, others } of placed) {
    const place = placeOf(on);
    const other = placeOf(others[0]);
    if (!place) continue;
    if (ruling.decision === 'same-as' && other) same.push([place, other]);
    if (ruling.decision === 'not-same-as' && other) apart.push([place, other]);
    if (ruling.decision === 'canonical-name') names.push([place, ruling.name]);
    if (ruling.decision === 'type') types.push([place, ruling.type]);
  }
  return { same, apart, names, types };
}

function placeOf(placement: Placement | undefined): NamePlace | undefined {
  return placement && isPlaced(placement) ? { path: placement.path, ...placement.span } : undefined;
}
