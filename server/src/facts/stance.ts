/** How firmly a clause states what it states. */
import type { Span } from '../text/span';
import type { Sentence } from './sentence';
import type { Stance } from './statement';

const CORRECTED =
  /\b(?:earlier (?:version|report|statement|article)s?\b.*\bsaid|(?:was|were) (?:wrong|mistaken|incorrect|our mistake|an error)|withdr[ae]wn? (?:that|the) figure|set that right|misreported|erroneously|untrue|it was a lie|rumou?rs?)\b/i;
const DENIED =
  /\b(?:den(?:y|ies|ied)\b.*|(?:not(?! (?:quite|even|yet|less|more|fewer|only|just|far)\b)|never|no(?! (?:less|more|fewer)\b)|n['’]t|rather than|instead of)(?:\s+[\p{L}-]+){0,2}\s+)$/iu;
const PLANNED =
  /\b(?:will|would|plan(?:s|ned)? to|expect(?:s|ed)? to|(?:is|are|was|were) (?:to|expected|due|scheduled|set (?:to|for))\b|aims? to|intends? to|could|may|might|forecasts?|target|goal of|propos(?:e[sd]?|ing)|to be (?:\w+ )?\w+(?:ed|n|t)|intention to|requested|(?:asked|asking|call(?:s|ed|ing)?|push(?:es|ed|ing)?) for|recommend(?:s|ed)?|sought|seeks?|seeking|demand(?:s|ed)?|unless)\b/i;
/** "Feigned illness to escape conviction in 1970": there was none. Who means to escape from a prison names the prison. */
const AVERTED =
  /\bto (?:escape|avoid|evade|avert|dodge|prevent|forestall)(?!\s+(?:from|on|in|at|to|by|into|through|with|during)\b)(?:\s+[\p{L}’'-]+){1,6}\s+$/iu;
const HYPOTHETICAL = /\b(?:if|whether|suppose|in case|up to)\b/i;
const ATTRIBUTED =
  /\b(?:according to|said|says|told|reported(?:ly)?|claim(?:s|ed)?|alleged(?:ly)?|believe[ds]?|estimate[ds]?|quoted|rumou?red)\b/i;

/** Of `value` in the clause `clause` of a sentence; `next` is the sentence behind it, which may take it back. */
export function stanceOf(
  content: string,
  sentence: Sentence,
  value: Span,
  clause: number,
  next: Sentence | undefined,
): Stance {
  const whole = content.slice(sentence.start, sentence.end);
  const span = leadHolding(content, value, sentence.clauses[clause] ?? sentence);
  const words = content.slice(span.start, span.end).replace(/\bMay\b/g, ''); // The month is no verb.
  if (CORRECTED.test(whole) || (next && TAKES_BACK.test(content.slice(next.start, next.end)))) return 'denied';
  if (DENIED.test(content.slice(span.start, value.start))) return 'denied';
  if (AVERTED.test(content.slice(span.start, value.start))) return 'hypothetical';
  if (HYPOTHETICAL.test(words)) return 'hypothetical';
  if (PLANNED.test(words)) return 'planned';
  return ATTRIBUTED.test(whole) ? 'attributed' : 'asserted';
}

/** "Founded in 1878, the brewery is to close": what is planned is not the founding. */
function leadHolding(content: string, value: Span, clause: Span): Span {
  return leadAt(content, value, clause) ?? clause;
}

/** The participle that a clause begins with, up to its comma, where it holds `value`: "Founded in 1878,". */
export function leadAt(content: string, value: Span, clause: Span): Span | undefined {
  const lead = LEAD.exec(content.slice(clause.start, clause.end))?.[0].length;
  return lead !== undefined && value.end <= clause.start + lead
    ? { start: clause.start, end: clause.start + lead }
    : undefined;
}

const LEAD = /^\W*\p{Lu}(?:\p{Ll}+ed|uilt|orn)\s[^,;.]{3,60},/u;

const TAKES_BACK =
  /^(?:that|this|it|both|the (?:figure|number|claim|report)s?)\b[^.]{0,30}\b(?:was|were|is|are) (?:wrong|our mistake|a mistake|an error|incorrect|false|not (?:so|true|right))\b/i;
