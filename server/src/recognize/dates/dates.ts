/**
 * The dates of a text: read by form, then resolved against the document's date.
 *
 * Two steps, so that a document whose date becomes known later only resolves again.
 */
export type { DateExpression } from './expression';
export { readDates } from './read';
export { resolveDates } from './resolve';
