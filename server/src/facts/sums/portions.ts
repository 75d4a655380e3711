/**
 * Percentages and fractions beside a part and the whole, in whatever order they are told.
 *
 * "A quarter of the 360 seats, 90, went to members"; "half of the crew of 34 were sick, and the other 17 worked"; "sixty of
 * the 75 ewes lambed, that is 80 per cent"; "rent took 30 per cent of his pay: 540 of 1,800 crowns". The whole is what
 * stands behind "of"; the part or the percentage has to be told as the same thing said again.
 */
import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import { type Quantity, quantitiesIn, type Read } from './quantities';
import type { Share } from './shares';

export interface Portion extends Share {
  /** Whether the part is what the percentage leaves: "half …, and the other 17". */
  readonly isRest: boolean;
}

const OF = /^(?:\s+\p{L}+)?\s+(?:out )?of\s+(?:[\p{L}'’-]+\s+){0,4}$/u;
const AGAIN =
  /^[^.;:,()]{0,40}(?:,|\(|:|\s[–—-])\s*(?:(?:or|that is|which is|i\.e\.|some|about|just|exactly|namely|in other words|a total of|making)\s+)*$/i;
const CLOSES =
  /^(?:\s+(?:in all|altogether|of them|people|men|women|in total))?\s*(?:[,.;:)–—]|\s-\s|$|were\b|was\b|had\b|went\b)/i;
const OTHERS =
  /^[^.;:]{0,70}\b(?:(?:the|its|his|her|their) (?:other|remaining|rest,)|so (?:that )?(?:only |just )?)\s*$/i;
/** "4.2 million in tax on a profit of 14 million, a rate of 30 per cent". */
const ON = /^\s[^.;,:]{0,30}\bon\s+(?:[\p{L}'’-]+\s+){0,5}$/u;
const RATED = /^[^.;:]{0,30},\s+an?\s+(?:\p{L}+\s+){0,2}(?:rate|margin|share|yield|return|ratio)\s+of\s+$/iu;
/** "The lake holds 60 million. It is at 45 per cent, which means 27 million". */
const MEANS = /^(?:\s+full)?,?\s*(?:which (?:means|makes|is|gives)|or|that is|i\.e\.)\s+$/i;
const SAID_AGAIN =
  /(?:[,:;(–—]|\s-|\bor|\.\s+(?:That|This)(?: is| was| makes| means)?|\.\s+In other words,?)\s*(?:(?:or|that is(?: to say)?|which is|which makes|i\.e\.|making|equal to|equivalent to|just|only|about|some|nearly|almost|exactly|fully|as much as|representing|amounting to|an? (?:\p{L}+ )?(?:turnout|share|rate|proportion|quota|ratio|yield|occupancy)(?: of)?)\s+)*$/iu;
const ENDS =
  /^(?:\s+of (?:the total|the whole|all|them|those|it))?\s*(?:[.;)–—]|,(?!\s*(?:up|down|more|less|a (?:rise|fall|drop)))|$)/i;
const COMES = /^[^.;:,]{0,50}:\s*$/;

export function portionsIn(read: Read): readonly Portion[] {
  const { content, sentences } = read.text;
  const found = new Map<number, Portion>();
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1];
    const alone = quantitiesIn(read, sentence);
    const further = next && goesOn(read.text, sentence, next) ? quantitiesIn(read, next) : [];
    for (const portion of [...portionsAmong(content, alone), ...portionsAmong(content, [...alone, ...further])])
      if (!found.has(portion.percent.start)) found.set(portion.percent.start, portion);
  });
  return [...found.values()];
}

function goesOn({ content }: Text, sentence: Span, next: Span): boolean {
  return (
    /^\s*$/.test(content.slice(sentence.end, next.start)) &&
    /^(?:That|This|It|In other words)\b/.test(content.slice(next.start, next.end))
  );
}

function portionsAmong(content: string, all: readonly Quantity[]): readonly Portion[] {
  return all.flatMap((percent, i): readonly Portion[] => {
    if (percent.kind !== 'percent' || percent.figure.hedge || percent.figure.range) return [];
    const [b, a] = [all[i + 1], all[i + 2]];
    if (b && a && OF.test(between(content, percent, b)) && isPartOf(a, b)) {
      const gap = between(content, b, a);
      const tail = content.slice(endOf(a), endOf(a) + 30);
      if (AGAIN.test(gap) && CLOSES.test(tail)) return [portion(percent, a, b, false)];
      if (OTHERS.test(gap)) return [portion(percent, a, b, true)];
    }
    const [part, whole] = [all[i - 2], all[i - 1]];
    if (
      part &&
      whole &&
      ON.test(content.slice(endOf(part), whole.start)) &&
      RATED.test(content.slice(endOf(whole), percent.start))
    )
      return isPartOf(part, whole) ? [portion(percent, part, whole, false)] : [];
    if (
      whole &&
      b &&
      i === 1 &&
      MEANS.test(content.slice(percent.end, b.start)) &&
      isPartOf(b, whole) &&
      ENDS.test(content.slice(endOf(b), endOf(b) + 30))
    )
      return [portion(percent, b, whole, false)];
    if (part && whole && OF.test(content.slice(part.end, whole.start)) && isPartOf(part, whole)) {
      const lead = content.slice(endOf(whole), percent.start);
      if (lead.length < 90 && SAID_AGAIN.test(lead) && ENDS.test(content.slice(percent.end, percent.end + 40)))
        return [portion(percent, part, whole, false)];
    }
    if (
      b &&
      a &&
      COMES.test(content.slice(percent.end, b.start)) &&
      OF.test(content.slice(b.end, a.start)) &&
      isPartOf(b, a)
    )
      return [portion(percent, b, a, false)];
    return [];
  });
}

function portion(percent: Quantity, part: Quantity, whole: Quantity, isRest: boolean): Portion {
  return { percent: percent.figure, part: part.figure, whole: whole.figure, isRest };
}

function isPartOf(part: Quantity, whole: Quantity): boolean {
  if (part.figure.hedge || whole.figure.hedge || part.kind === 'percent' || whole.kind === 'percent') return false;
  const alike = part.kind === undefined || whole.kind === undefined || part.kind === whole.kind;
  return alike && part.figure.value < whole.figure.value && part.figure.figure !== 'duration';
}

function between(content: string, a: Quantity, b: Quantity): string {
  return content.slice(endOf(a), b.start);
}

function endOf({ figure, end }: Quantity): number {
  return Math.max(end, figure.noun?.end ?? end);
}
