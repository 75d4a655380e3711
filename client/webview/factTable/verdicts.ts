/** How the table tells what became of a fact: a symbol and a word, so that colour alone tells nothing. */
import { t } from '@vscode/l10n';
import type { Verdict } from '../../../server/src/protocol/requests/factTable';

export function symbolOf(verdict: Verdict): string {
  return { conflict: '≠', different: '~', agreement: '=', alone: '·' }[verdict];
}

export function wordOf(verdict: Verdict): string {
  switch (verdict) {
    case 'conflict':
      return t('contradiction');
    case 'different':
      return t('different, no contradiction found');
    case 'agreement':
      return t('agreement');
    case 'alone':
      return t('one document only');
  }
}
