/**
 * Percentages beside the part and the whole that give them.
 *
 * Read: "of the 50 houses, 12 (24%)", "12 of the 50 houses, or 24%", "24% (12 of 50)", "24% of the 50 houses (12)", "a
 * fine of $2 million, equal to 4% of sales of $50 million", "a profit of 4 on sales of 50, a margin of 8%", "it has 50
 * houses. Of these, 12 are empty, or 24%", "12 of the 50 houses, a quarter of the total".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured, LOOSE, PHRASE, WORDS } from '../identity/figured';

export interface Share {
  readonly percent: FigureMention;
  readonly part: FigureMention;
  readonly whole: FigureMention;
}

export const DETERMINED = `(?:(?:the|its|their|his|her|our|all|those|these|some|past|last|a possible|a total of|${PHRASE}{1,30}['’]s?) ){0,3}`;
export const OF = `[Oo]f ${DETERMINED}`;
const PERCENT = `${LOOSE}%(?<percent>\\d+)`;
const PART = `${LOOSE}#(?<part>\\d+)`;
const WHOLE = '#(?<whole>\\d+)';
const RATE =
  'an? (?:[a-z]+ ){0,2}(?:turnout|share|proportion|rate|ratio|occupancy|utilisation|utilization|yield|majority|quota)';
const IS = '(?:is|was|makes|means|represents|amounts to|equals|comes to)';
const EQUALS =
  '(?: or| equals?| equal to| equivalent to| represent(?:s|ed|ing)?| amount(?:s|ed|ing)? to| correspond(?:s|ed|ing)? to| mak(?:es|ing) up| account(?:s|ed|ing) for| which is| that is)';
/** The percentage closes its phrase, or says again what it is of. */
const CLOSED = '(?=[^%#]{0,3}[),.;–—]| of (?:the|them|those|all|that|its)\\b(?! [^.,;]{0,40}[#%]))';

const FORMS: readonly RegExp[] = [
  `${OF}${WHOLE}${WORDS}{0,70}? ${PART}${PHRASE}{0,25} ?\\(${PERCENT}`,
  `${OF}${WHOLE}${WORDS}{0,70}? ${PART}${PHRASE}{0,40}, (?:or |${RATE} of )${PERCENT}`,
  `${OF}${WHOLE}${WORDS}{0,70}? ${PART}${PHRASE}{0,40}, ${PERCENT}${CLOSED}`,
  `${WHOLE}${WORDS}{0,50}of (?:which|whom|these|them),? ${PART}${PHRASE}{0,40} ?(?:\\(|, or )${PERCENT}`,
  `${PART}${PHRASE}{0,20} ${OF}${WHOLE}${PHRASE}{0,40}(?: \\(|,) ?${PERCENT}${CLOSED}`,
  `${PART}${PHRASE}{0,20} ${OF}${WHOLE}${PHRASE}{0,40}, (?:or|${RATE} of) ${PERCENT}`,
  `${PART}${PHRASE}{0,40}, ${PERCENT} (?:of )?${DETERMINED}${WHOLE}`,
  `%(?<percent>\\d+):? ?\\(?${PART} (?:out )?${OF}${WHOLE}`,
  `%(?<percent>\\d+) (?:of|on) ${DETERMINED}${WHOLE}${PHRASE}{0,40}(?: \\(|, (?:that is )?)${PART}(?=(?: in all)?[),.;])`,
  `%(?<percent>\\d+) (?:of|on) ${DETERMINED}${WHOLE}${PHRASE}{0,40}, (?:or|that is|which is) ${PART}`,
  `%(?<percent>\\d+) (?:of|on) ${DETERMINED}${WHOLE}${PHRASE}{0,30} (?:is|was|comes to|came to|makes|made|equals|gives|gave|yields|works out at) ${PART}(?! (?:more|less|fewer|higher|lower)\\b)`,
  `${PART}${PHRASE}{0,40} (?:is|are|was|were|makes?) ${PERCENT} of ${DETERMINED}${WHOLE}`,
  `${PART}${PHRASE}{0,40}, ${PERCENT} as (?:many|much|large|long|high) as ${DETERMINED}${WHOLE}`,
  `${PART}${WORDS}{0,60}?${EQUALS},? ${PERCENT} of ${PHRASE}{0,60}?${WHOLE}`,
  `${PART}${PHRASE}{0,25} on ${PHRASE}{0,30}${WHOLE}${PHRASE}{0,25}, an? ${PHRASE}{0,25}margin of ${PERCENT}`,
  `${WHOLE}${WORDS}{0,90}\\. Of (?:these|those|them|this|that)${PHRASE}{0,20},? ${PART}${PHRASE}{0,40}(?:,? or |, ${RATE} of | \\()${PERCENT}`,
  `${WHOLE}${WORDS}{0,90}\\. ${PHRASE}{0,40}?${PART} of (?:these|those|them)${PHRASE}{0,40}?(?:,? or | \\(|\\. (?:That|This) ${IS} )${PERCENT}`,
  `${WHOLE}${WORDS}{0,90}\\. ${PHRASE}{0,40}?${PART} of (?:these|those|them)${PHRASE}{0,40}, ${PERCENT}${CLOSED}`,
  `${WHOLE}${WORDS}{0,90}\\. ${PHRASE}{0,40}?${PART}${WORDS}{0,70}\\. (?:In other words|That is|This is|That makes|So|Thus),? ${PERCENT} of (?:those|them|the total|all|what|everyone|everything)\\b`,
  `${WHOLE}${WORDS}{0,90}\\. ${PHRASE}{0,40}?${PART}${PHRASE}{0,40}, ${RATE} of ${PERCENT}`,
].map((form) => new RegExp(form, 'g'));

export function sharesIn({ text, recognized }: Reading): readonly Share[] {
  const shares = new Map<FigureMention, Share>();
  for (const paragraph of text.paragraphs) {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 3 || !words.includes('%')) continue;
    for (const form of FORMS)
      for (const { groups } of words.matchAll(form)) {
        const [percent, part, whole] = [groups?.percent, groups?.part, groups?.whole].map((i) => figures[Number(i)]);
        if (percent && part && whole && isPart(part, whole) && !shares.has(percent))
          shares.set(percent, { percent, part, whole });
      }
  }
  return [...shares.values()];
}

export function isPart(part: FigureMention, whole: FigureMention): boolean {
  if (part.unit === whole.unit && part.figure === 'count' && whole.figure === 'duration')
    return part.value <= whole.value;
  if (part.figure !== whole.figure || !/^(?:count|money|measure|duration)$/.test(part.figure)) return false;
  return (part.figure === 'count' || part.unit === whole.unit) && part.value <= whole.value;
}
