/** How the types of entities are told apart on the page: each has a shape. */
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { NetworkNode } from '../../../server/src/protocol/requests/network';

type Type = NetworkNode['type'];

export const types: readonly Type[] = ['person', 'organisation', 'place', 'other'];

export function shapeOf(type: Type): SymbolType {
  return { person: symbolCircle, organisation: symbolSquare, place: symbolTriangle, other: symbolDiamond }[type];
}
