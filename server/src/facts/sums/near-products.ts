/**
 * So many at so much each, where nothing says that the third figure is what they come to, but for one digit it is.
 *
 * "Eleven coaches, each with 48 seats, took all 528 fans"; "a loan of 90,000, to be paid back in 60 instalments of 1,500".
 * Read where a sentence, or two that go on, hold these three figures alone.
 */
import type { Span } from '../../text/span';
import { isOneDigitOff } from '../identity/slips';
import { markedIn } from './marks';
import type { Product } from './products';
import { type Quantity, quantitiesIn, type Read } from './quantities';
import { yearsIn } from './years';

const EACH_BEHIND =
  /^\s*,?\s*(?:for each|to each|each(?! (?:with|of|carrying|holding|having|costing|worth|had|has)\b)|apiece)\b/i;
const EACH_BEFORE =
  /\b(?:each|every)\s[^.;:,]{0,25}$|\b(?:a|an|one)\s\p{Ll}+\s(?:holds|weighs|costs|carries|takes|yields|gives|makes|has|seats|needs)\s+$/iu;
const INSTALMENTS = /\b(?:instal?ments|payments|rates|tranches|portions|shares|boxes|crates|rows|lots) of\s+$/i;
const OTHER =
  /\b(?:plus|besides|in addition|as well as|net of|excluding|including|deposit|about|nearly|almost|some|over|more than)\b/i;

export function nearProductsIn(read: Read): readonly Product[] {
  const { content, sentences } = read.text;
  const stated = sentences.map((sentence) => quantitiesIn(read, sentence));
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1];
    const follows = next && !/\n/.test(content.slice(sentence.end, next.start));
    const alone = productOf(content, sentence, stated[i] ?? []) ?? overYears(read, sentence, stated[i] ?? []);
    if (alone || !follows || stated[i]?.length === 0) return alone ?? [];
    return (
      productOf(content, { start: sentence.start, end: next.end }, [...(stated[i] ?? []), ...(stated[i + 1] ?? [])]) ??
      []
    );
  });
}

function productOf(content: string, span: Span, all: readonly Quantity[]): Product | undefined {
  if (all.length !== 3 || OTHER.test(content.slice(span.start, span.end))) return undefined;
  const isEach = ({ start, end, figure }: Quantity) => {
    const [lead, tail] = [
      content.slice(span.start, start),
      content.slice(Math.max(end, figure.noun?.end ?? end), span.end),
    ];
    return EACH_BEHIND.test(tail) || EACH_BEFORE.test(lead) || INSTALMENTS.test(lead);
  };
  const [each, twin] = all.filter((quantity, i) => isEach(quantity) && !isEachOf(content, quantity, all[i - 1]));
  const marked = markedIn(content, span, all);
  if (!each || twin || marked.some(({ marks }) => marks.has('difference'))) return undefined;
  const [count, total] = all.filter((one) => one !== each).sort((a, b) => a.figure.value - b.figure.value);
  if (!count || !total || count.figure.value < 2 || total.figure.value <= each.figure.value) return undefined;
  if (all.some(({ figure }) => figure.hedge || figure.range || figure.figure === 'percent' || figure.figure === 'age'))
    return undefined;
  const isOneKind =
    each.kind === undefined || total.kind === undefined || each.kind === total.kind || nameOf(each) === nameOf(total);
  if (!isOneKind || /^money/.test(count.kind ?? '')) return undefined;
  const product = each.figure.value * count.figure.value;
  const isSlip =
    isOneDigitOff(product, total.figure.value, 2) ||
    isOneDigitOff(total.figure.value / count.figure.value, each.figure.value, 2);
  return isSlip ? { each: each.figure, count: count.figure, total: total.figure } : undefined;
}

/** "Between 1990 and 2005 it drew back by 450 metres, 30 metres a year": as many as there are years between. */
function overYears(
  { text: { content }, dates }: Read,
  sentence: Span,
  stated: readonly Quantity[],
): Product | undefined {
  const years = yearsIn(dates, sentence).filter(({ value }) => value?.length === 4);
  const [from, to, more] = years;
  if (!from || !to || more || stated.length !== 2 || OTHER.test(content.slice(sentence.start, sentence.end)))
    return undefined;
  const each = stated.find(({ end, figure }) => PER_YEAR.test(content.slice(Math.max(end, figure.noun?.end ?? end))));
  const total = stated.find((one) => one !== each);
  const span = Math.abs(Number(to.value) - Number(from.value));
  if (!each || !total || span < 2 || (each.kind && total.kind && each.kind !== total.kind)) return undefined;
  const isSlip =
    isOneDigitOff(total.figure.value / span, each.figure.value, 1) ||
    isOneDigitOff(span * each.figure.value, total.figure.value, 2);
  const { start, end, text } = to;
  const count = {
    kind: 'figure',
    figure: 'duration',
    start,
    end,
    text,
    value: span,
    unit: 'year',
    tolerance: 0,
  } as const;
  return isSlip ? { each: each.figure, count, total: total.figure } : undefined;
}

const PER_YEAR = /^\s*(?:a|per|each|every) year\b/i;

/** What both are written in: "12 crowns" is a count of them to whoever does not know the currency. */
function nameOf({ figure }: Quantity): string {
  const last = /\p{L}+$/u.exec(figure.text)?.[0] ?? figure.unit;
  return last.toLowerCase().replace(/s$/, '');
}

/** Seven of "200 crowns for each of seven offences" is how many they are. */
function isEachOf(content: string, { start }: Quantity, before: Quantity | undefined): boolean {
  return (
    before !== undefined &&
    /\beach of (?:the|its|their|these|those|his|her)?\s*$/i.test(content.slice(before.end, start))
  );
}
