/**
 * What the words right beside a figure make of it in a sum: a total, what is left, one more part, a difference, or so much
 * for each.
 */
import type { Span } from '../../text/span';
import type { Quantity } from './quantities';

export type Mark = 'total' | 'rest' | 'more' | 'difference' | 'each' | 'part' | 'so far' | 'result';

/** Hedges, articles and the like between the words and the figure. */
const FILL =
  '(?:\\s+(?:about|some|nearly|almost|around|roughly|just|only|exactly|barely|the|a|an|these|those|its|their|his|her|of|at|was|were|is|are|be|now|no|fewer|less|more|than|over))*\\s+$';
const before = (words: string, flags = 'i') => new RegExp(`(?:^|[^\\p{L}])(?:${words})${FILL}`, `${flags}u`);
const behind = (words: string) => new RegExp(`^[\\s"'’”)-]*(?:[\\p{L}-]+\\s+){0,2}?(?:${words})(?!\\p{L})`, 'iu');

const UP = 'gain|ris|rose|grew|grow|increas|climb|jump|expand|soar|surg|higher|up|improv|advanc';
const DOWN =
  'los[est]|fall|fell|drop|declin|decreas|shed|shr[aiu]nk|cut|slash|slump|slid|reduc|trim|lower|down|sank|dip|eas(?:ed|ing)|retreat|narrow';
const DIFFERENCE_BEFORE = new RegExp(
  [
    `(?:^|[^\\p{L}])(?:${UP}|${DOWN})\\w*(?:\\s+(?:by|of|some|about|nearly|almost|around|more than|a further|just|only|another))*\\s+$`,
    `(?:^|[^\\p{L}])(?:${UP}|${DOWN}|beat|beaten|defeat|won|outvot|exceed|miss|overshot|undershot|short|ahead|behind|differ|outnumber|outsold|trail|led|leads?|pass|narrow)\\p{L}*\\s[^.;:]{0,60}\\sby\\s+(?:(?:about|nearly|almost|some|around|more than|over|just|only|a mere|exactly|barely)\\s+)*$`,
    `(?:^|[^\\p{L}])(?:majority|lead|margin|difference|gap|shortfall|deficit|surplus|overrun|saving|excess|profit|loss|increase|rise|fall|drop|cut|gain|growth|decline|reduction|jump|change)\\s+(?:of|was|is|stood at|came to|comes to)(?:\\s+(?:just|only|about|some|nearly|almost))*\\s+$`,
  ].join('|'),
  'iu',
);
const COMPARED =
  /^(?:\s+(?!(?:or|and|for|of|in|with|to|by|were|are|east|west|north|south)\b)[\p{L}-]+){0,2}?\s+(?:more|fewer|less|higher|lower|longer|shorter|taller|older|younger|junior|senior|heavier|lighter|larger|smaller|cheaper|dearer|deeper|wider|faster|slower|below|above|short|too many|too few)(?!\p{L})/iu;
/** Right behind the figure or its noun. */
const APART =
  /^[\s-]+[a-z]+[\s-]+(?:majority|lead|margin|gap|deficit|surplus|increase|rise|drop|fall|cut|difference|shortfall)\b|^\s+(?:up|down|ahead|clear|extra|better|worse|over budget|under budget)(?:\s+(?:on|from|of|than)\b|[,.;:]|$)/i;
const REST_BEFORE = before(
  '(?:the|its|their|his|her|an?) (?:other|others|remaining|rest|remainder|balance|remaining|unsold|unspent|missing)(?:,| of them| to)?|leaves?(?: [\\p{L}]+){0,4}?|leaving(?: [\\p{L}]+){0,4}?|left with|(?:is|are|was|were) left|still (?:has|had|have)',
);
const REST_BEHIND = behind(
  '(?:is|are|was|were)?\\s*left(?: over)?|(?:are|were|is|was|stood|stand|remain(?:s|ed)?) (?:still )?(?:vacant|empty|free|unsold|unused|to be (?:sold|let|filled|paid|found|counted))|to spare|others|to go',
);
const MORE_BEFORE = before('another|a further|an additional|an extra|plus');
const MORE_BEHIND = /^\s+(?:[\p{L}-]+\s+)?(?:more|further|additional|other|others)(?!\s+than)(?!\p{L})/iu;
const TOTAL_BEFORE = before(
  'total(?:s|led|ling|ed|ing)?(?: [\\p{L}]+){0,5}?|(?:in all|altogether|all told|together),?(?: [\\p{L}]+){0,4}?|combined(?: [\\p{L}]+){0,2}?|makes?(?: it| up)?|made|making(?: it)?|(?:comes?|came|adds? up|added up|adding up|amount(?:s|ed|ing)?) to|(?:bring|brought|tak|took|rais|lift|push)\\p{L}* [^,;:.]{0,60} to|gives?(?: \\p{L}+)?|giving(?: \\p{L}+)?|gave(?: \\p{L}+)?|all|of (?:these|those|all)|sum|so(?: that)?|jointly|collectively|(?:the|a) (?:full|whole|entire)|put together|taken together|out of',
);
const TOTAL_BEHIND = behind(
  'in (?:all|total|sum|hand)|altogether|all told|combined|(?:put |taken )?together|between them|overall|strong|so far|to date|for (?:both|all (?:two|three|four|five|six))(?: [\\p{L}]+)?|at (?:its|his|her|their) disposal|for the (?:two|three|four|five|six)(?: [\\p{L}]+)? together',
);
/** "The gap between the two boats was 14 seconds". */
const BETWEEN = /\b(?:gap|difference|margin|distance) between [^.;:]{0,60}\s(?:of|was|is|came to)\s+(?:only |just )?$/i;
const RESULT = before('so(?: that)?|makes|making|gives(?: \\p{L}+)?|giving(?: \\p{L}+)?|leav(?:es|ing)|means');
/** "With 390 in hand", "by the end of May it had sold 390": what has come together until then. */
const SO_FAR =
  /(?:^|[.!?]\s+|\n)\W{0,2}(?:With|By (?:the (?:end|time|close|evening|morning)|then|now|nightfall|noon|midnight|dawn|[A-Z][a-z]+)|When|Since then|Now|Today|In (?:three|four|five|six) (?:days|weeks|months|years))\b[^.;:]{0,70}$/;
/** "Won 17, drew nine and lost 12": matches, not goals or points that were lost. */
const SEASON = /\b(?:won|wins)\b[^.;]{0,40}\b(?:drew|drawn|lost|losses)\b/i;
const WHOLE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:out )?of|among)(?:\s+(?:the|its|their|his|her|these|those|all|past|last|first|a total of|some|a possible))*\s+$/iu;
const EACH_BEHIND =
  /^\s*,?\s*(?:each|apiece|per|daily|weekly|monthly|a (?:day|week|month|year|head|piece|night|time)|an hour)(?!\p{L}| (?:earlier|ago|before|later|on(?! average))\b)/iu;
const EACH_BEFORE = /(?:^|[^\p{L}])(?:each|every|average|averag(?:es|ed|ing))\s[^,;:.]{0,40}$/iu;

export interface Marked {
  readonly quantity: Quantity;
  readonly marks: ReadonlySet<Mark>;
  /** Words that make it a whole that parts are taken from, and may say nothing of the kind. */
  readonly whole: boolean;
}

export function markedIn(content: string, span: Span, quantities: readonly Quantity[]): readonly Marked[] {
  const isSeason = SEASON.test(content.slice(span.start, span.end));
  return quantities.map((quantity, i) => {
    const { figure } = quantity;
    const lead = content.slice(Math.max(span.start, quantities[i - 1]?.end ?? 0, figure.start - 90), figure.start);
    const end = Math.min(span.end, quantities[i + 1]?.start ?? Number.POSITIVE_INFINITY);
    const tail = content.slice(figure.end, end);
    const rest = content.slice(Math.max(figure.end, figure.noun?.end ?? 0), end);
    const marks = new Set<Mark>();
    if (BETWEEN.test(content.slice(Math.max(span.start, figure.start - 90), figure.start))) marks.add('difference');
    if ((DIFFERENCE_BEFORE.test(lead) && !isSeason) || COMPARED.test(rest) || COMPARED.test(tail) || APART.test(rest))
      marks.add('difference');
    if (REST_BEFORE.test(lead) || REST_BEHIND.test(rest)) marks.add('rest');
    if (MORE_BEFORE.test(lead) || MORE_BEHIND.test(tail)) marks.add('more');
    if (TOTAL_BEFORE.test(lead) || TOTAL_BEHIND.test(rest)) marks.add('total');
    if (SO_FAR.test(content.slice(Math.max(span.start, quantity.start - 110), quantity.start)) && i > 1)
      marks.add('so far');
    if (RESULT.test(lead)) marks.add('result');
    if (EACH_BEHIND.test(rest) || (EACH_BEFORE.test(lead) && !/\bout of (?:each|every)\s+$/i.test(lead)))
      marks.add('each');
    if (/^\s+of (?:them|these|those|whom|which|the)\b/i.test(tail)) marks.add('part');
    return { quantity, marks, whole: WHOLE_BEFORE.test(lead) };
  });
}
