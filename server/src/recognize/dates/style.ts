/** Whether a document writes the month in front of the day, as its unambiguous dates show. */
import { MONTH } from './words';

const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?!\\d)`, 'gu');
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}`, 'gu');
/** Clock times of North America. */
const ZONE = /\d\s?[ap]\.?m\.?,?\s*(?:[ECMP][SD]?T)\b/gi;
/** Docket numbers of the courts of the United States. */
const DOCKET = /\b\d:\d\d-(?:cv|cr|mj|md|mc|bk|ap)-\d/gi;
const FIGURES = /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/-])/g;

/** False where nothing shows it: most of the world's English writes the day first. */
export function isMonthFirst(content: string): boolean {
  const figures = [...content.matchAll(FIGURES)];
  if (figures.length === 0) return false;
  if (figures.some(([, first]) => Number(first) > 12)) return false;
  if (figures.some(([, , second]) => Number(second) > 12)) return true;
  if (/\bday\/month\/year|dd\/mm/i.test(content)) return false;
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  return count(MONTH_FIRST) + count(ZONE) + count(DOCKET) > count(DAY_FIRST);
}
