/** How the types of entities are told: a shape, a word and a colour of the theme. */
import { t } from '@vscode/l10n';
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { NetworkNode } from '../../../server/src/protocol/requests/network';

type Type = NetworkNode['type'];

export const types: readonly Type[] = ['person', 'organisation', 'place', 'other'];

export function shapeOf(type: Type): SymbolType {
  return { person: symbolCircle, organisation: symbolSquare, place: symbolTriangle, other: symbolDiamond }[type];
}

/** Of many. */
export function titleOf(type: Type): string {
  switch (type) {
    case 'person':
      return t('People');
    case 'organisation':
      return t('Organisations');
    case 'place':
      return t('Places');
    case 'other':
      return t('Other names');
  }
}

/** Of one. */
export function wordOf(type: Type): string {
  switch (type) {
    case 'person':
      return t('person');
    case 'organisation':
      return t('organisation');
    case 'place':
      return t('place');
    case 'other':
      return t('name');
  }
}
