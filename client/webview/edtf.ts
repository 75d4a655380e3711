/** EDTF values in words, as the reader's language has dates: `2023-03~` is about March 2023. */
import { t } from '@vscode/l10n';

/** Level 0 and 1, and decades as `202X`; anything else stays as it is. */
export function dateInWords(value: string, locale: string): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return oneInWords(first, locale);
  if (isOpen(first)) return isOpen(last) ? value : t('until {0}', oneInWords(last, locale));
  if (isOpen(last)) return t('from {0} on', oneInWords(first, locale));
  return t('{0} to {1}', oneInWords(first, locale), oneInWords(last, locale));
}

/** Whether the value itself says that it is approximate, uncertain or only begun: `~`, `?`, `%`, `X`. */
export function isLoose(value: string): boolean {
  return /[~?%X]/.test(value);
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function oneInWords(value: string, locale: string): string {
  const match = /^(\d{2}[\dX][\dX])(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]*)?([~?%]?)$/.exec(value);
  if (!match) return value;
  const [, year = '', month, day, loose] = match;
  const words = plainInWords(year, month, day, locale);
  if (loose === '~') return t('about {0}', words);
  if (loose === '?') return t('perhaps {0}', words);
  return loose === '%' ? t('perhaps about {0}', words) : words;
}

function plainInWords(year: string, month: string | undefined, day: string | undefined, locale: string): string {
  if (year.endsWith('X')) return t('the {0}s', year.replaceAll('X', '0'));
  if (month === undefined) return year;
  if (Number(month) > 12) return seasonInWords(month, year);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatOf(locale, day !== undefined).format(date);
}

/** Making one takes longer than a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const known = formats.get(key);
  if (known) return known;
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, hasDay ? { ...month, day: 'numeric', weekday: 'short' } : month);
  formats.set(key, format);
  return format;
}

function seasonInWords(season: string, year: string): string {
  switch (season) {
    case '21':
      return t('spring {0}', year);
    case '22':
      return t('summer {0}', year);
    case '23':
      return t('autumn {0}', year);
    case '24':
      return t('winter {0}', year);
    default:
      return `${year}-${season}`;
  }
}
