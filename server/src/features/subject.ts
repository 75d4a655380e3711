/** What a statement is about, in the reader's language. */
import type { Statement, StatementValue } from '../facts/statement';
import { kindOf } from './amounts';
import { t } from './words';

/** `fine · money`; the frames of its clause are English, as the documents are. */
export function subjectOf({ frames, value }: Statement): string {
  return [frames.slice(0, 2).join(', '), kindIn(value)].filter(Boolean).join(' · ');
}

function kindIn(value: StatementValue): string {
  switch (value.kind) {
    case 'figure':
      return kindOf(value.figure.figure);
    case 'date':
      return t('date');
    case 'role':
      return t('role');
    case 'place':
      return t('place');
    case 'name':
      return t('name');
    case 'order':
      return t('order');
  }
}
