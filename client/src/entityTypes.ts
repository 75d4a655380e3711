/** What the types of entities are called, in the views of the editor and on the pages of webviews. */
import { t } from '@vscode/l10n';
import type { EntityType } from '../../server/src/protocol/requests/entities';

/** Of many. */
export function titleOf(type: EntityType): string {
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
export function wordOf(type: EntityType): string {
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
