/**
 * Set phrases that date the document they stand in.
 *
 * Reads: "Minutes of the meeting held on …", "The council met at Brennick on …", "This agreement is made on …", "No. 22
 * of …", "From the Echo of …:" at its head; "Given at Brennick this …", "Sworn on … before me", "This article was first
 * published on …" at its foot.
 * Not: "Report on the fire of …", "Notice of a meeting to be held on …".
 */

export const RECORDS =
  'minutes|transcript|record|proceedings|notes?|summary|report|programme|program|broadcast|show|podcast|seminar|webinar|talk|episode|edition|issue|meeting|hearing|session|sitting|call|conference|briefing|interview|bulletin|newsletter|release|statement|judge?ment|remarks|speech|address|lecture|sermon|ruling|opinion|testimony|evidence|deposition|circular|memo(?:randum)?|letter|notice|decree|order|proclamation|declaration|communiqué|diary|log|column|editorial|review|paper|leaflet|version|revision|draft|vol(?:ume)?|no|number';
const ANY_RECORD = new RegExp(String.raw`\b(?:${RECORDS})\b`, 'iu');
/** Right behind the record's own name, or behind a comma or dash; "held on", not "the fire of". */
const SET_APART = new RegExp(
  String.raw`(?:[,|–—:·(-]|\b(?:held|given|delivered|taken|made|issued|recorded|convened|broadcast|aired|published|sitting)\b[^.;]{0,80}?\b(?:on|of)(?:\s+the)?|\b(?:${RECORDS})\.?(?:\s+[\d/.#-]+)?(?:\s+(?:held\s+)?(?:on|of|for)(?:\s+the)?)?|[\d/]+,?|\b(?:on|at \d[\d.:apm]*))\s*$`,
  'iu',
);
const TO_COME = /\b(?:to be|will be|next|forthcoming|notice of (?:a |an |the )?(?:\p{L}+ ){0,3}meeting)\b/iu;
const SPOKEN =
  /^\W*(?:delivered|given|spoken|presented|read)\s+(?:to|at|before|in)\b[^.;]{0,60}(?:\bon|,)\s+(?:the\s+)?$/i;
const MET = /^\W*(?:the|an?)\b[^.;]{0,60}\b(?:met|convened|sat|assembled)\b[^.;]{0,60}\bon\s+(?:the\s+)?$/i;
const MADE = /^\W*this\s+(?:[\p{L}-]+\s+){1,4}(?:is\s+|was\s+)?(?:made|dated|entered\s+into|executed)\b[^.;]{0,40}$/iu;
const NUMBERED =
  /\b(?:no|nr|nº|act|law|decree|order|regulation|resolution|directive)\.?\s*[\d/().-]+\s+of\s+(?:the\s+)?$/iu;
const FROM = /^\W*(?:[Ff]rom|[Ee]x(?:cerpt|tract) from)\s+(?:the\s+)?\p{Lu}[^.;:]{0,60}(?:\bof|,)\s+(?:the\s+)?$/u;
/** A line that begins with what it records, however much it says of where and when. */
const HELD =
  /^\W*(?:(?:draft|approved|confirmed|unconfirmed)\s+)?(?:minutes|transcript|record|proceedings|notes|summary)\b.{0,80}\b(?:held|met|of|on)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$/iu;
const BEHIND = /^[\s.:)\]]*$/;

/** Whether the head of a record or deed gives its day in the line that `before` and `after` make up. */
export function opensRecord(before: string, after: string, isProse: boolean): boolean {
  if (TO_COME.test(before)) return false;
  if (HELD.test(before) || SPOKEN.test(before) || MET.test(before) || MADE.test(before)) return true;
  if ((NUMBERED.test(before) || /^\W*from\b/i.test(before)) && !BEHIND.test(after)) return false;
  if (NUMBERED.test(before) || FROM.test(before)) return true;
  return !isProse && ANY_RECORD.test(before) && SET_APART.test(before);
}

/** "Harbour Board, staff circular of", "Annual report of the yard, published on": who speaks and what it is. */
const ISSUED = new RegExp(
  String.raw`^\W*\p{Lu}(?:[^.;!?]|(?<=\b(?:\p{Lu}|[Nn]o|Dr|Mr|Ms|St|v))\.){2,110}?(?:,\s*|\b(?:${RECORDS}|note|release|finding|chart|yearbook|prospectus|leaflet|handout|questions|answer|charge sheet|announcement|guidance|minutes|circular|advisory|award|brochure|journal|diary|page|list|chart|sheet|calendar|profile|digest|bulletin|brief|answers|update|citation|slip|form|post|blog|entry|draw|magazine|annual report)\s+(?:of|dated|for|on)\s+|\b(?:dated|published|issued|made public|released|posted|sent|last changed|last updated|(?<=,\s)valid from|approved|as of)\s+(?:on\s+)?)(?:the\s+)?$`,
  'u',
);
/** The story goes on behind a stop, a colon or a stroke. */
const GOES_ON = /^\)?(?:(?:[.,]|\s\/)\s+["“‘'(]?[\p{Lu}\d]|:\s+\S)/u;

/** Whether the first line names itself and its date, and goes on with what it has to say. */
export function opensIssued(before: string, after: string): boolean {
  return (
    ISSUED.test(before) && (GOES_ON.test(after) || after.trim() === '') && !TO_COME.test(before) && !VERBS.test(before)
  );
}

/** In a sentence that only begins a tale. */
const VERBS =
  /\b(?:was|were|is|are|has|had|have|said|told|went|came|died|born|met|held|signed|opened|will|would|flood|fire|blaze|quake|earthquake|crash|collision|match|concert|battle|election of|trial of)\b/i;

const TESTIFIED =
  /^\W*(?:(?:given|signed|sworn|affirmed|subscribed|done|dated|executed|declared|sealed|pronounced|rendered|delivered)(?!\s+in\s+\d)|in witness|witness)\b(?:[^.;]{0,90}(?:\bon|,))?\s+(?:the\s+)?$|^\W*(?:given|signed|sworn|subscribed|in witness|witness|dated|done)\b[^.;]{0,90}\s$/i;
const TESTIFIED_BEHIND = /^[\s.]*$|^,?\s+(?:before|by|at|in)\b[^.;]{0,60}\.?\s*$/i;
const APPEARED =
  /^\W*(?:(?:this|a version of this|an earlier version of this)\s+\p{L}+\s+(?:was\s+|has been\s+)?)?(?:first\s+|originally\s+)?(?:published|posted|appeared|appears|broadcast|printed)\b[^.;[\d]{0,60}(?:\b(?:on|in)|,)\s+(?:the\s+)?$/iu;

/** Whether a sentence at the head or foot says when the document was signed or came out. */
export function closesDeed(before: string, after: string): boolean {
  return (TESTIFIED.test(before) && TESTIFIED_BEHIND.test(after)) || APPEARED.test(before);
}
