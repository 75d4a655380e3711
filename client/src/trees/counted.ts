/** Counts and dates as lists say them. */
import { inDigits, inLocale, t } from '../words';

export function mentionsCounted(count: number): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', inDigits(count));
}

export function findingsCounted(count: number): string {
  return count === 1 ? t('1 finding') : t('{0} findings', inDigits(count));
}

/** An EDTF day as `15 Mar 2023`, a month as `Mar 2023`; other values as they are. */
export function day(value: string): string {
  const parts = /^\d{4}-\d\d(-\d\d)?$/.exec(value);
  if (!parts) return value;
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(inLocale(), parts[1] ? { ...month, day: 'numeric' } : month).format(new Date(value));
}
