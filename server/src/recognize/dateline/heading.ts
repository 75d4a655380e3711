/**
 * A heading that runs on into the text: who issues the paper, what kind of paper it is, its day, and a stop or a colon.
 *
 * Reads: "Harbour Board, traffic log, 3 May 2024: 118 ships …", "Dr A. Diaz, ward report of 3 May 2024. The …",
 * "Pilots' Union, circular 4, 3 May 2024, 6 pm. Colleagues, …".
 * Not: "Orlova flood, 3 May 2019: …", which names an event; "The mill opened in Orlova, 3 May 2019. …", a sentence.
 */
import { EVENT } from './bare';
import { RECORDS, TO_COME } from './formulas';

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

/** "Harbour Board, staff circular of", "Annual report of the yard, published on": who speaks and what it is. */
const ISSUED = new RegExp(
  String.raw`^\W*\p{Lu}(?:[^.;!?]|(?<=\b(?:\p{Lu}|[Nn]o|Dr|Mr|Ms|St|v))\.){2,110}?(?:,\s*|\b(?:${RECORDS}|note|release|finding|chart|yearbook|prospectus|leaflet|handout|questions|answer|charge sheet|announcement|guidance|minutes|circular|advisory|award|brochure|journal|diary|page|list|chart|sheet|calendar|profile|digest|bulletin|brief|answers|update|citation|slip|form|post|blog|entry|draw|magazine|annual report)\s+(?:of|dated|for|on)\s+|\b(?:dated|published|issued|made public|released|posted|sent|last changed|last updated|(?<=,\s)valid from|approved|as of)\s+(?:on\s+)?)(?:the\s+)?$`,
  'u',
);
/** Words of publishing, which tell of the paper alone. */
const CAME_OUT =
  /\b(?:dated|published|issued|made public|released|posted|sent|last (?:changed|updated)|approved)\s+(?:on\s+)?$/i;
/** The story goes on behind a stop, a colon or a stroke. */
const GOES_ON = /^\)?(?:(?:[.,]|\s\/)\s+["“‘'(]?[\p{Lu}\d]|:\s+\S)/u;

/** Whether the first line names itself and its date, and goes on with what it has to say. */
export function opensIssued(before: string, after: string): boolean {
  return (
    ISSUED.test(before) &&
    (GOES_ON.test(after) || after.trim() === '') &&
    !TO_COME.test(before) &&
    !tells(before.replace(CAME_OUT, ''))
  );
}
