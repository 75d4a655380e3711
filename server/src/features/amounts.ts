/** Amounts and how loosely they are meant, in the reader's language. */
import type { FigureKind, Hedge } from '../recognize/mentions';
import { plural } from './plural';
import { numberInDigits, t } from './words';

export function amount(value: number, unit: string): string {
  if (unit === '%') return `${numberInDigits(value)}%`;
  return `${numberInDigits(value)} ${value === 1 ? unit : plural(unit)}`.trimEnd();
}

export function hedgeOf(hedge: Hedge): string {
  switch (hedge) {
    case 'about':
      return t('about');
    case 'nearly':
      return t('nearly');
    case 'at-least':
      return t('at least');
    case 'more-than':
      return t('more than');
    case 'at-most':
      return t('at most');
    case 'less-than':
      return t('less than');
    case 'up-to':
      return t('up to');
    case 'dozens':
      return t('loosely counted');
  }
}

export function kindOf(figure: FigureKind): string {
  switch (figure) {
    case 'money':
      return t('money');
    case 'percent':
      return t('percentage');
    case 'count':
      return t('count');
    case 'duration':
      return t('duration');
    case 'age':
      return t('age');
    case 'measure':
      return t('measure');
    case 'ordinal':
      return t('ordinal');
    case 'score':
      return t('score');
  }
}
