/** Numbers as the reader writes them. */

/** Making one takes longer than a hundred uses of it. */
let format: Intl.NumberFormat | undefined;

/** With the separators of the page's language. */
export function inDigits(value: number): string {
  format ??= new Intl.NumberFormat([document.documentElement.lang, 'en']);
  return format.format(value);
}
