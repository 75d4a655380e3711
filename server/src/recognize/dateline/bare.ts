/**
 * A date that is a line of its own, or beside what stands around articles: a place, a masthead, an agency, a price, an
 * author, "last updated".
 *
 * Not: "Orlova flood, 3 May 2019", which names an event; "Saturday 3 May 2025, Village Hall", which invites to one.
 */

const BEFORE =
  /^\W*(?:(?:first|last)?\s*(?:on|at)\s+)?$|^(?:at\s+)?\p{Lu}[\p{L}\p{M}\s.'’()-]{1,40},\s*(?:\p{Lu}[\p{L}\p{M}\s.'’-]{1,30},\s*)?(?:on\s+)?(?:(?:the|this)\s+)?$|^[Bb]y\s+\p{Lu}[\p{L}\p{M}\s.,'’-]{1,60}[,|]\s*$|^\p{Lu}{2,10}\s+$|[|·•–—/]\s*$|\s{3}$/u;
const AFTER =
  /^[\s.@)\]]*$|^\)?\s*[|·•–—,/([-]|^\s{3}|^\s+(?:at\s*$|last updated\b|by\s+\p{L}|(?:issue|edition|number)\b)/iu;
/** What happens on a day and is called by it. */
export const EVENT =
  /\b(?:flood|fire|blaze|quake|earthquake|storm|hurricane|cyclone|match|game|race|trial|attack|bombing|shooting|crash|collision|disaster|accident|explosion|strike|riot|election|referendum|battle|siege|massacre|wedding|funeral|concert|festival|exhibition|rally|march|seen|deadline|launch|opening)\s*[,:(–—-]\s*(?:on\s+)?$/i;
const VENUE =
  /^[\s,–—|·-]*(?:at\s+|in\s+)?(?:the\s+)?[\p{L}'’.\s]{0,40}\b(?:hall|room|church|school|theatre|theater|library|hotel|museum|stadium|ground|pub|park|garden|arena|gallery)\b/iu;
const INVITES =
  /\b(?:tickets?|doors open|admission|rsvp|kick-off|join us|all welcome|free entry|deadline|closing date|save the date)\b/i;

export interface Line {
  /** Up to the date, clock times left out. */
  readonly before: string;
  readonly after: string;
  /** The lines above and below. */
  readonly around: string;
  /** Whether the document calls itself minutes, a transcript, a record of something. */
  readonly isRecord: boolean;
}

export function isBare({ before, after, around, isRecord }: Line): boolean {
  if (!BEFORE.test(before) || !AFTER.test(after) || EVENT.test(before)) return false;
  return isRecord || (!VENUE.test(after) && !INVITES.test(around));
}

/** "— Harbour Gazette, 3 May 2024", "(Harbour Gazette, May 3, 2024)" as the last words. */
export function isCredit(before: string, after: string): boolean {
  return /^\s*[(–—-]\s*\p{Lu}[\p{L}\p{M}\s.'’&-]{1,50},\s*$/u.test(before) && /^[).\s]*$/.test(after);
}
