/**
 * A heading that runs on into the text: who issues the paper, what kind of paper it is, its day, and a stop or a colon.
 *
 * Reads: "Harbour Board, traffic log, 3 May 2024: 118 ships …", "Dr A. Diaz, ward report of 3 May 2024. The …",
 * "Pilots' Union, circular 4, 3 May 2024, 6 pm. Colleagues, …".
 * Not: "Orlova flood, 3 May 2019: …", which names an event; "The mill opened in Orlova, 3 May 2019. …", a sentence.
 */
import { EVENT } from './bare';
import { RECORDS } from './formulas';

const ISSUER = /^\W{0,3}(?=[^\n]*\p{Lu})[\p{L}\p{M}\d\s.,'’/()&–—-]{2,100}$/u;
const JOINED = new RegExp(
  String.raw`(?:,|\s[–—-]|\b(?:${RECORDS})(?:\s+[\d/.#-]+)?(?:,|\s+of|\s+for)?)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$`,
  'iu',
);
/** A sentence has a verb. */
const TELLS =
  /\b(?:was|were|is|are|has|had|have|will|would|said|says|born|died|began|opened|closed|met|took|came|went|won|lost|fell|who|which|that|when|until|since|before|after)\b|\b\p{Ll}{3,}(?<!(?:hundr|spe|unit|relat|detail))ed\b/u;
/** The day may have an hour. */
const THEN =
  /^\)?(?:,?\s+(?:at\s+)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m|hrs|h)?|noon|midnight))?\s*[.:]\s+["“‘']?[\p{Lu}\d]/u;

/** `before` from the start of the document's first line up to the date, `after` behind it, clock times included. */
export function isHeading(before: string, after: string): boolean {
  return ISSUER.test(before) && JOINED.test(before) && !tells(before) && THEN.test(after);
}

/** Whether the words up to a date tell what happened on it, or name it. */
export function tells(before: string): boolean {
  return TELLS.test(before) || EVENT.test(before);
}
