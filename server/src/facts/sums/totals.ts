/** What tells that a figure is the total of a listing: words, a colon, the table's heading, or how near they come. */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { sentenceAt } from '../../text/text';
import type { Listing } from './listings';

export interface Bond {
  /** How far the sum may be off, as a share of the larger, before the listing is taken for something else. */
  readonly gap: number;
  /** The same where the sum is the larger one: a list may leave something out, and cannot hold too much. */
  readonly excess?: number;
  /** Whether words say that the listing is the total's: a colon, "consists of". */
  readonly firm?: true;
}

export const HINTS = {
  /** Words for parts that have no number. */
  rest: /\b(?:the (?:rest|remainder|balance)|(?:and|with|while) (?:the )?others|an? unknown|undisclosed|unspecified|several|a few)\b/i,
  /** A listing behind these is not all of it. */
  partial:
    /\b(?:includ(?:ing|es?|ed)|among (?:them|these|those)|such as|at least|mostly|mainly|notably|up to|e\.g|for example|as well as|in addition|plus|besides)\b/i,
};

/** "Six drivers, two clerks and a cook": one more than is numbered. */
export const UNNUMBERED =
  /^[^.;:]{0,40}?(?:,|\band) an? (?!dozen|hundred|thousand|million|total|further|third|quarter|half)\p{Ll}[^\d.;:,]*?(?:,|\band\b|[.;:]|$)/u;

const OPENING =
  /(?::|\b(?:consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|composed of|made up of|of (?:these|those|them|which|whom)|as follows|brok(?:en|e) down|breaks down|split|namely|divided|allocated|shared out|by [a-z]+ality))(?=[^.!?:]{0,90}$)/i;
const OF_THE = /\b(?:of|among) (?:(?:the|its|their|his|her|our|all|those|these|a total of)\s+){0,2}$/i;
const OF_THEM = /^\s*of (?:them|these|those|whom|which)\b/i;
const REMAINDER = /\bthe (?:other|remaining|last|final)\s+$/i;
const RESPECTIVELY = /^[^.!?]{0,60}\brespectively\b/i;
/** A label in front of a figure that the lines below divide. */
const TALLY = /\b(?:total|overall|cast|sum|gross|in all)\b[^\n]{0,30}$/i;
const TOTAL_BEFORE =
  /(?:\b(?:(?:a|for a|in|giving a|making a) total(?: of)?|totall?ing|altogether|together|add(?:s|ed|ing)? up to|which makes|making)|=)\s*(?:[a-z]+ ){0,3}$/i;
const TOTAL_BEHIND = /^[^.!?,;:\n]{0,30}\b(?:in (?:all|total)|altogether|all told|combined|together)\b/i;
/** The next sentence begins with what all of it comes to. */
const NEXT_TOTAL =
  /^[^.!?\n]{0,120}[.!?]\s+(?:altogether|in (?:all|total)|together|all told|that (?:makes|made)|this (?:makes|made)|the total|a total of|combined|in sum)\b[^.!?\n]{0,60}$/i;
const NEXT_SUM = /^[^.!?\n]{0,120}[.!?]\s+(?:by the end of [^.!?\n]{0,60}|with)\s+(?:about |some |nearly )?$/i;
const TOTAL_LINE = /^[^\n]*\n[^\S\n]*[^\p{L}\n]*(?:grand )?total\b[^\n]*$/iu;

/** `total` stands before the listing. */
export function bondBefore(reading: Reading, total: FigureMention, listing: Listing): Bond | undefined {
  const { content } = reading.text;
  const { parts, lines, whole } = listing;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const between = content.slice(total.end, first.start);
  const before = content.slice(Math.max(0, total.start - 40), total.start);
  if (HINTS.partial.test(content.slice(total.end, last.start)) || HINTS.partial.test(before.slice(-25)))
    return undefined;
  const many = parts.length > 2;
  if (REMAINDER.test(content.slice(parts.at(-2)?.end ?? last.start, last.start)) && near(between))
    return { gap: 0.3, firm: true };
  if (OPENING.test(between) || (lines && (TALLY.test(lineBefore(content, total)) || isHeaded(content, total, first))))
    return { gap: many ? 0.2 : 0.1, firm: true };
  if (lines) return undefined;
  if (OF_THEM.test(content.slice(first.end, first.end + 12)) && !/[.!?\n]/.test(between))
    return { gap: many ? 0.12 : 0.08 };
  if (/^[^.!?\n]{0,40}(?:[–—(]|\s-)\s*[^.!?\n]{0,30}$/.test(between)) return { gap: many ? 0.12 : 0.08 };
  if (RESPECTIVELY.test(content.slice(last.end)) || (OF_THE.test(before) && near(between)))
    return many ? { gap: 0.12 } : undefined;
  return many && whole && isBeside(reading, total, first) && parts.every((part) => part.unit === total.unit)
    ? { gap: total.figure === 'count' ? 0.13 : 0.06, excess: 0.25 }
    : undefined;
}

/** `total` stands behind the listing. */
export function bondBehind({ text }: Reading, total: FigureMention, listing: Listing): Bond | undefined {
  const { content } = text;
  const { parts, lines } = listing;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || total.start < last.end) return undefined;
  const between = content.slice(last.end, total.start);
  if (HINTS.partial.test(content.slice(first.end, total.start))) return undefined;
  const bond = { gap: parts.length > 2 ? 0.25 : 0.15, firm: true } as const;
  if (lines) return TOTAL_LINE.test(between) ? bond : undefined;
  if (
    NEXT_TOTAL.test(between) ||
    (parts.length > 2 && NEXT_SUM.test(between) && parts.every((part) => part.unit === total.unit))
  )
    return bond;
  if (!/^[^.!?\n]{0,90}$/.test(between)) return undefined;
  if (TOTAL_BEFORE.test(between)) return bond;
  return /[,:–—(]\s*(?:or |for |that is )?$/.test(between) &&
    TOTAL_BEHIND.test(content.slice(total.end, total.end + 60))
    ? bond
    : undefined;
}

/** At most one sentence ends between the two. */
function near(between: string): boolean {
  return !/[.!?]\s[^.!?]*[.!?]\s|\n\s*\n/.test(between);
}

/** In the same sentence, or in the one right before it within a paragraph. */
function isBeside({ text }: Reading, total: FigureMention, first: FigureMention): boolean {
  const sentence = sentenceAt(text, first.start);
  if (!sentence || text.content.slice(total.end, first.start).includes('\n')) return false;
  return (
    total.start >= sentence.start ||
    sentenceAt(text, Math.max(0, sentence.start - 2))?.start === sentenceAt(text, total.start)?.start
  );
}

/** Whether the heading of the lines speaks of what the total counts: "SHARES" for "1,000 shares". */
function isHeaded(content: string, total: FigureMention, first: FigureMention): boolean {
  const line = content.lastIndexOf('\n', first.start);
  const above = content.slice(total.end, Math.max(total.end, line)).trimEnd();
  const words = above.slice(above.lastIndexOf('\n') + 1);
  if (words.length > 80 || !above.includes('\n')) return false;
  const from = content.lastIndexOf('\n', total.start) + 1;
  const end = content.indexOf('\n', total.end);
  const stems = stemsOf(content.slice(from, end < 0 ? content.length : end));
  return [...stemsOf(words)].some((stem) => stems.has(stem));
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** What its line has in front of the figure. */
function lineBefore(content: string, { start }: FigureMention): string {
  return content.slice(Math.max(content.lastIndexOf('\n', start) + 1, start - 60), start);
}
