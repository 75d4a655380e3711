/**
 * A part of a period: late 2020, mid-2019, early March, the middle of January, the end of Q3 2024, the first week of March.
 *
 * It stands in front of any date that names a month, quarter, season, year or decade, and takes that date in.
 * Not: "late" of the dead, "the end of the meeting in March", early or late on a day.
 */
import type { Meaning, Part } from './meaning';

const PREFIX =
  /(?<![\p{L}\d-])(?:(?<short>early|mid|late)(?:\s+in)?[\s-]+(?:the\s+)?|(?:the\s+)?(?:very\s+)?(?:(?<long>start|beginning|middle|end|close)(?:\s+of\s+(?:the\s+)?|-)|(?<ordinal>first|second|third|fourth|last|final)\s+(?<unit>days|weeks?|half)\s+of\s+))$/iu;

export interface PartBefore {
  readonly part: Part;
  /** UTF-16 units in front of the period. */
  readonly length: number;
}

/** The part that the words in front of a period make of it; `undefined` where they make none. */
export function partBefore(before: string, meaning: Meaning): PartBefore | undefined {
  if (!isPeriod(meaning)) return undefined;
  const match = PREFIX.exec(before.slice(-40));
  if (!match) return undefined;
  const { short, long, ordinal, unit } = match.groups ?? {};
  return { part: partOf(short ?? long ?? '', ordinal, unit), length: match[0].length };
}

function isPeriod(meaning: Meaning): boolean {
  if (meaning.kind === 'counted') return /month|quarter|year|decade/.test(meaning.unit);
  return /^(?:month|quarter|half|season|year|nearest)$/.test(meaning.kind);
}

const WEEKS: Readonly<Record<string, Part>> = {
  first: 'first-week',
  second: 'second-week',
  third: 'third-week',
  fourth: 'fourth-week',
};

function partOf(word: string, ordinal: string | undefined, unit: string | undefined): Part {
  if (ordinal) {
    const word = ordinal.toLowerCase();
    if (unit === 'week') return WEEKS[word] ?? 'last-week';
    if (unit === 'half') return word === 'first' ? 'first-half' : 'second-half';
    return word === 'first' ? 'early' : 'late';
  }
  if (/start|beginning/i.test(word)) return 'start';
  if (/end|close/i.test(word)) return 'end';
  if (/mid/i.test(word)) return 'middle';
  return /early/i.test(word) ? 'early' : 'late';
}
