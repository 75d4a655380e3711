/** Numbers as the reader writes them. */

/** With the separators of the page's language. */
export function inDigits(value: number): string {
  const [locale = 'en'] = Intl.NumberFormat.supportedLocalesOf(document.documentElement.lang);
  return value.toLocaleString(locale);
}
