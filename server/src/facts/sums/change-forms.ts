/**
 * The forms of words that give a value before, a value after, and the change between them, over text as `figured` has it.
 *
 * Each form names its figures `before`, `after` and `by`; a claim names `after` and `by`, and leaves the value before to
 * the text that precedes it.
 */
import { LOOSE, PHRASE } from '../identity/figured';

const RISE = 'increas|ris|rose|jump|grow|grew|gain|climb|surg|soar|higher|up';
const FALL = 'decreas|fall|fell|drop|declin|cut|reduc|slump|shrank|shrunk|shrink|slash|lower|down|loss|saving';
const MOVE = `\\b(?:${RISE}|${FALL})\\w*`;
/** When: "last year", "in the first quarter of 2024". */
const PERIOD =
  '(?: (?:in|for|at|by|during|over|of|the|a|an|last|this|that|next|previous|first|second|third|fourth|final|year|years|quarter|month|week|season|half|end|earlier|ago|before|today|now|[12]\\d{3}|[A-Z][a-z]+)\\b){0,7}';
const BY = `${LOOSE}[#%](?<by>\\d+)(?! (?:percentage )?points?)`;
/** What is counted: `1,200 full-time nurses`. */
const COUNTED = '(?: (?!and |but |while |with |as |from |to )[a-z-]+){0,2}?';
const BEFORE = `${LOOSE}#(?<before>\\d+)${COUNTED}`;
const AFTER = `${LOOSE}#(?<after>\\d+)${COUNTED}`;
const THAT = `(?:That|This|It) (?:is|was|represents|means|amounts to|makes) ${PHRASE}{0,30}${MOVE} of `;
const THAN = '(?:up from|down from|from|compared with|compared to|against|versus)';
const MORE =
  '(?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|bigger|heavier|lighter|dearer|cheaper|above|below|over|under)';
/** "…, auditors found, an overrun of". */
const SO = `(?:,(?: [a-z]+){1,3}(?= ?,))?(?: -| –| —|,)(?: ${PHRASE}{0,24})?`;

export const changeForms: readonly RegExp[] = [
  `from ${BEFORE}${PERIOD} to ${AFTER}${PERIOD}${SO} (?:an? |the )?${PHRASE}{0,25}${MOVE} (?:of|by) ${BY}`,
  `from ${BEFORE}${PERIOD} to ${AFTER}${PERIOD},? (?:or|up|down|by) ${BY}`,
  `from ${BEFORE}${PERIOD} to ${AFTER}${PERIOD}\\. ${THAT}${BY}`,
  `to ${AFTER}${PERIOD},? from ${BEFORE}${PERIOD}\\. ${THAT}${BY}`,
  `${AFTER} \\((?:[12]\\d{3}|from|previous year|prior year|last year|a year earlier)[: ]{0,2}${BEFORE}\\)${PHRASE}{0,5},? ?(?:an? )?${PHRASE}{0,20}${MOVE}(?: of| by)? ${BY}`,
  `${MOVE}(?: of)? ${BY}${PERIOD} to ${AFTER}${PERIOD},? ${THAN}${PERIOD} ${BEFORE}`,
  `${MOVE}(?: of)? ${BY}${PERIOD},? from ${BEFORE}${PERIOD} to ${AFTER}`,
  `${AFTER}${PERIOD},? (?:which (?:is|was) )?${MOVE} ${BY}${PERIOD} (?:from|on|compared with|against)${PERIOD} ${BEFORE}`,
  `${AFTER}${PERIOD},? ${THAN}${PERIOD} ${BEFORE}${PERIOD}, (?:an? )?${PHRASE}{0,25}${MOVE} of ${BY}`,
  `${MOVE}${PHRASE}{0,20} from ${BEFORE}${PERIOD} to ${AFTER}${PHRASE}{0,12} \\(${BY}\\)`,
  `%(?<by>\\d+) (?:[a-z]+ ){0,3}(?:discount|cut|rise|increase|reduction|raise|drop|fall|surcharge|jump)\\b${PHRASE}{0,60} from ${BEFORE}${PERIOD} to ${AFTER}`,
  `${AFTER} (?:to|against) ${BEFORE}, (?:with )?a (?:majority|margin|lead) of ${BY}`,
  `${AFTER}${PHRASE}{0,40}, (?:which (?:is|was) |or |up |down )?${BY}${PHRASE}{0,15}? (?:(?:above|below|over|under)|${MORE} (?:than|on)) ${PHRASE}{0,25}${BEFORE}`,
  `${AFTER}${PHRASE}{0,40},? ${THAN} ${PHRASE}{0,20}${BEFORE}${PHRASE}{0,40}, ${BY}${PHRASE}{0,15}? ${MORE}\\b`,
].map((form) => new RegExp(form, 'g'));

export interface ClaimForm {
  readonly form: RegExp;
  /** Which way the value went; absent where the words do not tell. */
  readonly way?: 'up' | 'down';
}

const BEHIND = `#(?<after>\\d+)(?! (?:${MORE}|times)\\b)${PHRASE}{0,45}`;

/** "… 4.9 million this year, a rise of 20 per cent": what it rose from stands before it. */
export const changeClaims: readonly ClaimForm[] = [
  ...(['up', 'down'] as const).flatMap((way) => {
    const noun = way === 'up' ? RISE : FALL;
    const more =
      way === 'up' ? 'more|higher|longer|larger|bigger|heavier|dearer|over budget' : 'fewer|less|lower|shorter|cheaper';
    return [
      { way, form: `${BEHIND}${SO} (?:an? |the )${PHRASE}{0,20}\\b(?:${noun})\\w* of ${BY}` },
      { way, form: `${BEHIND}, ${BY}(?: [a-z]+)? (?:${more})(?! (?:than|on|of|the)\\b)\\b` },
      { way, form: `\\b(?:${noun})\\w*(?: by)? ${BY}${PERIOD} to #(?<after>\\d+)` },
      { way, form: `#(?<after>\\d+)${PHRASE}{0,20}, (?:${way}) ${BY}` },
    ];
  }),
  {
    form: `${BEHIND}${SO} (?:an? |the |giving [a-z]+ an? |leaving an? )${PHRASE}{0,12}\\b(?:difference|gap|deficit|surplus|shortfall|overrun|margin|lead|majority|change|profit) of ${LOOSE}#(?<by>\\d+)`,
  },
].map(({ form, ...way }) => ({ form: new RegExp(form, 'g'), ...way }));
