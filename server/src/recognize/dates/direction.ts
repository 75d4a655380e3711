/**
 * Past or future, from the verb that governs a date.
 *
 * The nearest verb in front of it decides, then the first behind it: "said it would close on Friday" looks
 * ahead, "would close, it said on Friday" looks back.
 */

export type Direction = 'past' | 'future';

const FUTURE =
  /^(?:will|shall|would|going|due|set|expected|expects?|scheduled|slated|planned|plans?|planning|intends?|hopes?|hoping|aims?|promised|promises|proposed|must|may|might|can|could|should|deadline|upcoming|opens|starts|begins|closes|ends|leaves|resumes|returns|expires|takes|meets|votes|faces|hosts|forthcoming|until|till|ahead|need|needs|ought|won['’]t|['’]ll|\p{L}+['’]ll)$/u;
const PAST =
  /^(?:was|were|had|did|said|told|wrote|went|came|took|gave|made|found|held|met|sent|brought|began|rose|fell|saw|knew|thought|left|lost|won|led|spoke|ran|read|put|kept|stood|sat|shut|cut|hit|hurt|broke|built|bought|sold|paid|became|grew|drew|flew|threw|struck|shot|got|heard|felt|dealt|fought|taught|caught|sought|laid|rang|sank|swore|slid|spent|died|been|has|have|since|ago|born|showed|shown|given|taken|done|gone|seen)$/;
const NOUNS =
  /^(?:need|needed|united|indeed|speed|hundred|red|bed|seed|fed|proceed|exceed|feed|bleed|breed|agreed-upon)$/;
/** How many words to either side are looked at. */
const REACH = 14;

export function directionOf(before: string, after: string): Direction | undefined {
  if (/\b(?:until|till|no later than)\s+(?:the\s+)?$/i.test(before)) return 'future';
  const back = wordsOf(before.slice(-160)).slice(-REACH).reverse();
  return first(back) ?? first(wordsOf(after.slice(0, 120)).slice(0, REACH));
}

function first(words: readonly string[]): Direction | undefined {
  for (const [i, word] of words.entries()) {
    if (word === 'to' && i > 0 && /^(?:be|\p{Ll}+)$/u.test(words[i - 1] ?? '')) continue;
    if (FUTURE.test(word)) return 'future';
    if (PAST.test(word) || (/\p{Ll}{2}ed$/u.test(word) && !NOUNS.test(word))) return 'past';
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  // A semicolon or a quotation's edge ends what a verb governs.
  const clause = text.match(/[\p{L}’']+/gu);
  return clause?.map((word) => (word === 'I' ? word : word.toLowerCase())) ?? [];
}
