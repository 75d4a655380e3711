/**
 * What the words in front of a date make of it: the day a document came out, the day it was made, another day.
 *
 * "Date of issue:" came out, "Date of hearing:" was made, "Effective date:" and "Date of birth:" are of something else.
 */

/** What a document is called where its date is labelled. */
const DOCUMENTS =
  'publication|issue|issuance|release|report|reporting|decision|judge?ment|ruling|order|award|opinion|sentence|statement|letter|notice|memo(?:randum)?|document|transcript|bulletin|circular|announcement|invoice|article|post|posting|print|broadcast|air|message|entry|adoption|signature|signing|file|filing|record|edition|preparation|drafting|compilation|writing';
/** What it may record. */
const OCCASIONS = 'hearing|meeting|session|sitting|interview|examination|inspection|recording|submission|call|visit';

const before = (words: string) =>
  new RegExp(
    String.raw`(?:${words})(?:\s+(?:online|on|at|by|first|in|until|and\s+(?:time|place)|of\s+(?:this\s+|the\s+)?(?:${DOCUMENTS})))*\s*(?:\([^()]*\))?\s*[:=–—-]?\s*(?:at\s+)?(?:on\s+)?(?:the\s+)?$`,
    'iu',
  );
/** "Date" alone, or of a document; not "Opening date", "save the date". */
const dateOf = (nouns: string) =>
  String.raw`(?:(?:^\W*|\s{2}|\t|[|·;]\s*)|\b(?:${nouns})\s)date\s+of\s+(?:this\s+|the\s+)?(?:${nouns})|\b(?:${nouns})\s+date`;

const PUBLIC = before(
  String.raw`\b(?:published|posted|issued|dated|released|(?:immediate|for) release|release time|local time|adopted|reported|broadcast|aired|uploaded|delivered|decided|pronounced|handed down|printed|made public|sent|embargo(?:ed)?|not for (?:publication|release) before|(?<=^\W*)judge?ment|(?<=^\W*)decision)|(?:^\W*|\s{2}|\t|[|·;]\s*)date|(?:^\W*|\s{2}|[|·;.]\s*)(?:place and )date:\s*\p{Lu}[\p{L}\s.'’-]{1,40},|${dateOf(DOCUMENTS)}`,
);
const MADE = before(
  String.raw`\b(?:filed|recorded|written|created|submitted|started|conducted|heard|(?<=^\W*)(?:${OCCASIONS})|(?<=^\W*)as of)|${dateOf(OCCASIONS)}`,
);
const UPDATED = /\b(?:updated?|modified|amended|revised|corrected|correction)\b[^.]{0,40}$/i;
const OTHER =
  /\b(?:next|effective|deadline|expir\p{L}*|born|died|due|until|by|from|since|before|after|ended|ending|incorporat\p{L}*|establish\p{L}*|appointed|accident|retrieved|accessed|valid|closing|of birth|event|earthquake|crash|received|delivery|to be|will be|save the)\b[^.,—]{0,24}$|\b(?:born|died|valid|deadline|seen)\b[^.]{0,24}$/iu;
/** Another paper, by its date: "your letter dated", "in reply to the notice of". */
const REFERRED =
  /\b(?:your|reply|response|reference|refer\p{L}*|further to|pursuant|under|re:|regarding|concerning|subject:)[\s\p{L}]{0,50}\b(?:dated|of)\s+$/iu;

/** An author or a paper in front of the date: "By Ana Diaz,", "From the Echo of". */
const NAMED = /^\W*(?:[Bb]y|[Ff]rom the)\s+\p{Lu}[^:;]*(?:[,|]|\bof)\s*$/u;
const PLAIN = /(?:^\W*|\s)date\W*$/i;

export type Label = 'public' | 'plain' | 'made' | 'updated' | 'referred' | 'other';

/** How a line's words up to a date label it, `plain` of "Date:" alone, `referred` of another paper's; `undefined` where they do not. */
export function labelOf(words: string): Label | undefined {
  if (NAMED.test(words)) return undefined;
  if (REFERRED.test(words)) return 'referred';
  if (UPDATED.test(words)) return 'updated';
  if (PUBLIC.test(words)) return PLAIN.test(words) ? 'plain' : 'public';
  if (MADE.test(words)) return 'made';
  return OTHER.test(words) ? 'other' : undefined;
}
