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
export const TO_COME = /\b(?:to be|will be|next|forthcoming|notice of (?:a |an |the )?(?:\p{L}+ ){0,3}meeting)\b/iu;
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

const TESTIFIED =
  /^\W*(?:(?:given|signed|sworn|affirmed|subscribed|done|dated|executed|declared|sealed|pronounced|rendered|delivered)(?!\s+in\s+\d)|in witness|witness)\b(?:[^.;]{0,90}(?:\bon|,))?\s+(?:the\s+)?$|^\W*(?:given|signed|sworn|subscribed|in witness|witness|dated|done)\b[^.;]{0,90}\s$/i;
const TESTIFIED_BEHIND = /^[\s.]*$|^,?\s+(?:before|by|at|in)\b[^.;]{0,60}\.?\s*$/i;
const APPEARED =
  /^\W*(?:(?:this|a version of this|an earlier version of this)\s+\p{L}+\s+(?:was\s+|has been\s+)?)?(?:first\s+|originally\s+)?(?:published|posted|appeared|appears|broadcast|printed)\b[^.;[\d]{0,60}(?:\b(?:on|in)|,)\s+(?:the\s+)?$/iu;

/** Whether a sentence at the head or foot says when the document was signed or came out. */
export function closesDeed(before: string, after: string): boolean {
  return (TESTIFIED.test(before) && TESTIFIED_BEHIND.test(after)) || APPEARED.test(before);
}
