/**
 * A value before and after, and by how much it is said to have changed: in per cent or in its own unit.
 *
 * Read: "from 4 to 5 million, an increase of 25%", "rose 25% to 5 million from 4 million", "5 million (2023: 4 million),
 * up 25%", "5 million, up 25% from 4 million", "went from 400 to 500. That is a jump of 100", "by 27 votes to 16, a
 * majority of 11".
 */
import type { Reading } from '../entities/reading';
import type { FigureMention } from '../recognize/mentions';
import { figured, LOOSE, PHRASE } from './figured';

export interface Change {
  readonly before: FigureMention;
  readonly after: FigureMention;
  /** A percentage, or an amount of what changed. */
  readonly by: FigureMention;
}

const MOVE =
  '\\b(?:increas|ris|rose|jump|grow|grew|gain|climb|surg|decreas|fall|fell|drop|declin|cut|reduc|slump|shrank|shrunk|higher|lower|up|down)\\w*';
/** When: "last year", "in the first quarter of 2024". */
const PERIOD =
  '(?: (?:in|for|at|by|during|over|of|the|a|an|last|this|that|previous|first|second|third|fourth|final|year|quarter|month|week|half|end|earlier|ago|before|[12]\\d{3}|[A-Z][a-z]+)\\b){0,7}';
const BY = `${LOOSE}[#%](?<by>\\d+)(?! (?:percentage )?points?)`;
/** What is counted: `1,200 full-time nurses`. */
const COUNTED = '(?: (?!and |but |while |with |as |from |to )[a-z-]+){0,2}?';
const BEFORE = `${LOOSE}#(?<before>\\d+)${COUNTED}`;
const AFTER = `${LOOSE}#(?<after>\\d+)${COUNTED}`;
const THAT = `(?:That|This|It) (?:is|was|represents|means|amounts to|makes) ${PHRASE}{0,30}${MOVE} of `;
const THAN = '(?:up from|down from|from|compared with|compared to|against|versus)';

const FORMS = [
  `from ${BEFORE}${PERIOD} to ${AFTER}${PERIOD}(?:,| -| –| —) ?(?:or )?(?:an? )?${PHRASE}{0,25}${MOVE} of ${BY}`,
  `from ${BEFORE}${PERIOD} to ${AFTER}${PERIOD}\\. ${THAT}${BY}`,
  `to ${AFTER}${PERIOD},? from ${BEFORE}${PERIOD}\\. ${THAT}${BY}`,
  `${AFTER} \\((?:[12]\\d{3}|from|previous year|prior year|last year|a year earlier)[: ]{0,2}${BEFORE}\\)${PHRASE}{0,5},? ?(?:an? )?${PHRASE}{0,20}${MOVE}(?: of| by)? ${BY}`,
  `${MOVE}(?: of)? ${BY}${PERIOD} to ${AFTER}${PERIOD},? ${THAN}${PERIOD} ${BEFORE}`,
  `${MOVE}(?: of)? ${BY}${PERIOD},? from ${BEFORE}${PERIOD} to ${AFTER}`,
  `${AFTER}${PERIOD},? (?:which (?:is|was) )?${MOVE} ${BY}${PERIOD} (?:from|on|compared with|against)${PERIOD} ${BEFORE}`,
  `${AFTER}${PERIOD},? ${THAN}${PERIOD} ${BEFORE}${PERIOD}, (?:an? )?${PHRASE}{0,25}${MOVE} of ${BY}`,
  `${MOVE}${PHRASE}{0,20} from ${BEFORE}${PERIOD} to ${AFTER}${PHRASE}{0,12} \\(${BY}\\)`,
  `${AFTER} (?:to|against) ${BEFORE}, (?:with )?a majority of ${BY}`,
].map((form) => new RegExp(form, 'g'));

/** Rates that these words qualify are not the plain change from one value to the other. */
const OTHER_RATE =
  /\b(?:a year(?! (?:earlier|ago|before))|per year|annual(?:ly|i[sz]ed)?|on average|each year|compound|real terms|inflation|like[- ]for[- ]like|constant currenc|organic|adjusted|underlying)\b/i;

export function changesIn({ text, recognized }: Reading): readonly Change[] {
  const changes = new Map<FigureMention, Change>();
  for (const paragraph of text.paragraphs) {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 3) continue;
    for (const form of FORMS)
      for (const { 0: match, index, groups } of words.matchAll(form)) {
        const at = (name: string) => figures[Number(groups?.[name])];
        const [before, after, by] = [at('before'), at('after'), at('by')];
        const said = words.slice(Math.max(0, index - 30), index + match.length + 25);
        if (!before || !after || !by || changes.has(by) || OTHER_RATE.test(said)) continue;
        if (isPair(before, after) && (by.figure === 'percent' || isPair(after, by)))
          changes.set(by, { before, after, by });
      }
  }
  return [...changes.values()];
}

function isPair(a: FigureMention, b: FigureMention): boolean {
  if (a.figure !== b.figure || !/^(?:count|money|measure)$/.test(a.figure)) return false;
  return a.figure === 'count' || a.unit === b.unit;
}
