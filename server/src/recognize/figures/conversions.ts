/**
 * The same amount in another currency or unit, in brackets behind it or behind a comma and "or".
 *
 * `1.86 billion yuan (US$257 million)`, `14 kilometers (about six miles)`, `€2 million ($2.2 million at the time)`,
 * `500 acres, or 202 hectares`, `52 weeks (one year)`, `₹24 crore, or 240 million rupees`. Both halves stay figures, and each knows the other. Of `6 feet 2 inches (188 cm)` the
 * inches alone are no half.
 */
import type { Text } from '../../text/text';
import type { FigureMention } from '../mentions';

/** "12 metres across (40 feet)", "40 tonnes of fish (88,000 pounds)": what the first half measures. */
const SIDE =
  '(?:\\s+(?:long|wide|high|tall|deep|thick|across|away|down|off|in (?:length|height|width|depth|diameter|area|weight)|of\\s+[a-z]+(?:\\s+[a-z]+)?))?';
const SAYS =
  '(?:about|around|roughly|approximately|approx\\.?|nearly|almost|some|or|then|just|over|under|equivalent|equal|to|the|of|worth|circa|c\\.|more than|less than|at least|up to|~|≈|=)';
const BEFORE_SECOND = new RegExp(
  `^${SIDE}(?:\\s*[([]|\\s*/|(?:,|\\s[–—-])\\s+(?:(?:or|which is|that is|i\\.e\\.|about|around|roughly|approximately|equal to|equivalent to|the equivalent of)\\s))\\s*(?:${SAYS}\\s+)*$`,
  'i',
);
/** "200 acres – 80 hectares –": nothing but the dashes; of measures. */
const BETWEEN_DASHES = /^\s[–—-]\s+(?:(?:about|around|some|roughly|nearly|almost|just over|just under)\s+)?$/;
const IN_BRACKETS = /^\s*[([]/;
/** What may stand between the second half and the closing bracket: when its rate held. */
const AFTER_BRACKETED = /^\s*(?:[)\],;]|(?:at|then|today|now|in)\b[^()[\]\n]{0,40}[)\]])/;
/** The second half and its hedges are no further away. */
const LONGEST_GAP = 40;

export function withConversions(text: Text, read: readonly FigureMention[]): readonly FigureMention[] {
  const figures = read.map((_, index) => asMeasure(text, read, index));
  return figures.map((figure, index) => {
    const [first, before, behind] = [figures[index - 2], figures[index - 1], figures[index + 1]];
    if (before && isConversion(text, before, figure) && !isRestOf(text, first, before))
      return { ...figure, convertedFrom: { start: before.start, end: before.end } };
    if (behind && isConversion(text, figure, behind) && !isRestOf(text, before, figure)) {
      const convertedFrom = { start: figure.start, end: figure.end };
      return { ...figure, converted: { ...behind, convertedFrom } };
    }
    return figure;
  });
}

/** Whether only what joins the halves of a conversion stands between the two. */
function areBeside(text: Text, stated: FigureMention | undefined, bracketed: FigureMention | undefined): boolean {
  const between = stated && bracketed ? text.content.slice(stated.noun?.end ?? stated.end, bracketed.start) : undefined;
  return between !== undefined && between.length <= LONGEST_GAP && BEFORE_SECOND.test(between);
}

/** What else a figure may be beside a measure: pounds beside a weight are no money, barrels beside gallons a volume. */
function asMeasure(text: Text, figures: readonly FigureMention[], index: number): FigureMention {
  const [before, figure, behind] = [figures[index - 1], figures[index] as FigureMention, figures[index + 1]];
  const pounds = figure.figure === 'money' && /\bpounds?$/.test(figure.text) && !/[£$]/.test(figure.text);
  if (pounds && before && MASSES.test(before.unit) && areBeside(text, before, figure))
    return { ...figure, figure: 'measure', unit: 'lb' };
  const other = [before, behind].find((one) => one?.figure === 'measure' && VOLUMES.test(one.unit));
  if (figure.figure !== 'count' || figure.unit !== 'barrel' || !other) return figure;
  const pair = other === before ? areBeside(text, before, figure) : areBeside(text, figure, behind);
  return pair
    ? {
        ...figure,
        figure: 'measure',
        unit: 'bbl',
        end: figure.noun?.end ?? figure.end,
        text: text.content.slice(figure.start, figure.noun?.end ?? figure.end),
      }
    : figure;
}

const MASSES = /^(?:mg|g|kg|t|ton|stone|oz)$/;
const VOLUMES = /^(?:L|gallon|m3|ft3)$/;

function isConversion(text: Text, stated: FigureMention, bracketed: FigureMention): boolean {
  if (
    stated.figure !== bracketed.figure ||
    (stated.figure !== 'count' && stated.unit === bracketed.unit && !isRenamed(stated, bracketed))
  )
    return false;
  if (!/^(?:money|measure|duration)$/.test(stated.figure) && !isRenamed(stated, bracketed)) return false;
  if (bracketed.start - stated.end > LONGEST_GAP) return false;
  const between = text.content.slice(
    stated.figure === 'count' ? (stated.noun?.end ?? stated.end) : stated.end,
    bracketed.start,
  );
  if (stated.figure === 'measure' && BETWEEN_DASHES.test(between))
    return /^\s*(?:[–—,.;]|-\s)/.test(text.content.slice(bracketed.end, bracketed.end + 5));
  if (!BEFORE_SECOND.test(between)) return false;
  // "Three years, about six months of them in Lima" is no conversion.
  if (stated.figure === 'duration' && !IN_BRACKETS.test(between) && !/^,\s+or\s+$/.test(between)) return false;
  if (/^\s*\//.test(between) && stated.figure !== 'measure') return false;
  return !IN_BRACKETS.test(between) || AFTER_BRACKETED.test(text.content.slice(bracketed.end, bracketed.end + 50));
}

/** "₹24 crore, or 240 million rupees": the same by the numbers of another country. */
function isRenamed(a: FigureMention, b: FigureMention): boolean {
  const indian = ({ text }: FigureMention) => /\b(?:crores?|lakhs?|cr)\b/i.test(text);
  return (a.figure === 'money' || a.figure === 'count') && indian(a) !== indian(b);
}

/** "2 inches" of "6 feet 2 inches". */
function isRestOf(text: Text, first: FigureMention | undefined, second: FigureMention): boolean {
  return (
    first?.figure === 'measure' &&
    second.figure === 'measure' &&
    /^,?\s*(?:and\s+)?$/.test(text.content.slice(first.end, second.start))
  );
}
