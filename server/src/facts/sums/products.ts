/**
 * So many at so much each, and what they are said to come to.
 *
 * Read: "40 boats at $5,000 each, $200,000 in all", "each of the 40 families receives $5,000, a total of $200,000", "12
 * instalments of €1,500 come to €18,000", "€1,500 a month for 12 months, or €18,000", "the 40 families shared $200,000,
 * an average of $5,000 each".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { termOf } from '../words';
import { alike } from './listings';
import { quantitiesIn } from './quantities';

export interface Product {
  readonly each: FigureMention;
  readonly count: FigureMention;
  readonly total: FigureMention;
}

/** Behind the price of one: "each", "a ticket", "per household". */
const APIECE =
  /^\s*,?\s*(?:(each|apiece)\b|(?:per|an?|for (?:each|every)(?: of (?:these|those|the))?)\s+([\p{L}-]+))/iu;
/** In front of it: "each of the 40 families receives", "12 instalments of". */
const EACH_BEFORE = /\beach (?:of (?:the|its|their|these|those)\s+|[^#.;:,]{0,20}\s)?[^.;:]{0,50}$/i;
const INSTALMENTS = /\b(?:instal?lments|payments|grants|tranches|fines|shares|loans|bonds|notes|tickets) of\s+$/i;
/** "Each passenger was promised". */
const EACH_ONE = /\b(?:each|every) (\p{Ll}+) [^.;:]{0,50}$/iu;
const EACH_OF = /\beach of (?:the|its|their|these|those)\s/i;
/** "Each ewe drinks six litres, so the flock of 500 …": what follows is reckoned from it. */
const SO = /\b(?:so|meaning|which means)\b/i;
/** "The ten singers shared 4,000, so that each had 400". */
const DIVIDED = /\b(?:shared|split|divided|dealt out|distributed)\b/i;
const EACH_GETS =
  /\beach (?:of (?:them|these|those) )?(?:\p{L}+ )?(?:had|got|gets|received|receives|took|takes|was paid|is paid|could have)\s+(?:about |some |only |just )?$/iu;
const TO_EACH = /^\s*(?:\w+\s+)?(?:to|for) each of\b/i;
const TOTAL_BEFORE =
  /\b(?:total(?:s|led|ling|ing)?|altogether|together|overall|come|comes|came|adds? up|amount(?:s|ed|ing)? to|mak(?:es|ing)|bill|sum|cost of|brought in|bringing in|earned|raised|or)\b[^.;:#]{0,25}$/i;
const TOTAL_BEHIND = /^\s*(?:in (?:all|total)|altogether|all told)\b/i;
/** What one gets on average is a share of all of it, which needs no word for being the total. */
const AVERAGE =
  /\b(?:average|mean) (?:\w+ ){0,2}of\s+(?:about |some |only |just |roughly |nearly |almost )?$|(?:,\s*or|that is|which is|that makes|works out at|i\.e\.)\s+(?:about |some |only |just |roughly |nearly |almost )?$/i;
/** What else may be in the total. */
const MORE_IN_IT = /\b(?:plus|besides|in addition|as well as|net of|excluding|including|deposit)\b/i;

/** What one costs is said in one sentence, and what all of them cost there or in the next. */
export function productsIn({ text, recognized }: Reading): readonly Product[] {
  const products = new Map<number, Product>();
  const stated = text.sentences.map((sentence) =>
    quantitiesIn({ text, ...recognized }, sentence).map(({ figure }) => figure),
  );
  text.sentences.forEach((sentence, i) => {
    const next = text.sentences[i + 1];
    const together = next && !/\n\s*\n/.test(text.content.slice(sentence.end, next.start));
    for (const [stretch, figures] of [
      [sentence, stated[i] ?? []],
      ...(together
        ? [[{ start: sentence.start, end: next.end }, [...(stated[i] ?? []), ...(stated[i + 1] ?? [])]]]
        : []),
    ] as readonly (readonly [Span, readonly FigureMention[]])[]) {
      const product = productIn(text.content, stretch, figures);
      if (product && !products.has(product.each.start)) products.set(product.each.start, product);
    }
  });
  return [...products.values()];
}

function productIn(content: string, stretch: Span, all: readonly FigureMention[]): Product | undefined {
  const figures = all.filter(({ range }) => !range);
  if (figures.length < 3 || figures.length > 5 || MORE_IN_IT.test(content.slice(stretch.start, stretch.end)))
    return undefined;
  const found = figures.flatMap((each): Product[] => {
    const counted = figures.filter((count) => count !== each && isCounted(content, stretch, each, count));
    const totals = figures.filter((total) => total !== each && mayAddUp(total, each) && total.value > each.value);
    const told = totals.filter(
      (total) => (counted.length > 1 || total !== counted[0]) && isTotal(content, stretch, each, total),
    );
    const [total] = told;
    const counts = counted.filter((count) => count !== total);
    const [count] = counts;
    if (!count || !total || counts.length > 1 || told.length > 1) return [];
    if (figures.some((one) => ![each, count, total].includes(one) && isFurther(one, each, total))) return [];
    return [{ each, count, total }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "Three crates held 24 bottles each and a fourth 11: 83 in all": there is more in the total. */
function isFurther(one: FigureMention, each: FigureMention, total: FigureMention): boolean {
  return (
    one.start > each.end &&
    one.end < total.start &&
    one.value < total.value &&
    (isElliptic(one) || one.unit === each.unit)
  );
}

/** A number that leaves out its unit may have that of the other. */
function mayAddUp(a: FigureMention, b: FigureMention): boolean {
  return alike(a, b) || a.unit === '' || b.unit === '' || isElliptic(a) || isElliptic(b);
}

function isElliptic({ figure, noun }: FigureMention): boolean {
  return figure === 'count' && !noun;
}

/** Whether `each` is what one of so many costs, gets or weighs. */
function isCounted(content: string, { start, end }: Span, each: FigureMention, count: FigureMention): boolean {
  if (!/^(?:count|duration|measure)$/.test(count.figure) || !/^(?:money|measure|count)$/.test(each.figure))
    return false;
  if (alike(count, each) && count.unit === each.unit && !isElliptic(each)) return false;
  if (DIVIDED.test(content.slice(start, each.start)) && EACH_GETS.test(content.slice(start, each.start)))
    return count.figure === 'count' && count.noun !== undefined && count.value > 1;
  const [, one, noun] = APIECE.exec(content.slice(each.noun?.end ?? each.end, end)) ?? [];
  const unit = (count.figure === 'measure' ? count.text : count.unit).split(/\s+/).at(-1) ?? count.unit;
  if (noun && (termOf(noun) === termOf(unit) || (unit === 'person' && /^(?:head|person|capita)$/i.test(noun))))
    return true;
  if (noun && !EACH_ONE.test(content.slice(start, each.start)) && !EACH_OF.test(content.slice(start, each.start)))
    return false;
  if (count.figure !== 'count' || count.value < 2) return false;
  const whose = EACH_ONE.exec(content.slice(start, each.start))?.[1];
  if (whose && (termOf(whose) === termOf(unit) || SO.test(content.slice(each.end, end)))) return true;
  if (one || TO_EACH.test(content.slice(each.end, end))) return true;
  const before = content.slice(start, each.start);
  if (INSTALMENTS.test(before)) return count.end <= each.start && each.start - count.end < 40;
  return count.end <= each.start && EACH_BEFORE.test(content.slice(start, each.start)) && each.start - count.end < 60
    ? /\beach of (?:the|its|their|these|those)\s+$/i.test(content.slice(start, count.start))
    : false;
}

function isTotal(content: string, { start, end }: Span, each: FigureMention, total: FigureMention): boolean {
  if (
    TOTAL_BEFORE.test(content.slice(start, total.start)) ||
    TOTAL_BEHIND.test(content.slice(total.noun?.end ?? total.end, end))
  )
    return true;
  if (AVERAGE.test(content.slice(start, each.start)) || EACH_GETS.test(content.slice(start, each.start))) return true;
  if (DIVIDED.test(content.slice(start, end)) && /^\s*(?:each|apiece)\b/.test(content.slice(each.end, end)))
    return true;
  const between = content.slice(Math.min(each.end, total.end), Math.max(each.start, total.start));
  if (total.start > each.end && (SO.test(between) || /[.!?]\s+(?:the|all|these|those)\s+$/i.test(between))) return true;
  // "At 40 a day for 110 days it owes 6,400": what the price is for says already what is reckoned.
  return (
    APIECE.exec(content.slice(each.noun?.end ?? each.end, end))?.[2] !== undefined &&
    !/[.!?]\s/.test(content.slice(each.end, total.start))
  );
}
