/**
 * A value that is said to be so many times another: doubled, halved, twice, fivefold.
 *
 * Read: "doubled from 40 to 80", "tripled to 12 million from 4 million", "halved, from 320 in 1990 to 160", "80, twice the
 * 40 that were planned", "four times as many as the 400 of 2010", "a fivefold rise, from 30 to 150", "rents have doubled. A flat of 400 in 2010 now goes
 * for 800".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured, LOOSE, PHRASE, WORDS } from '../identity/figured';

export interface Multiple {
  readonly before: FigureMention;
  readonly after: FigureMention;
  /** How many times `before` the words make `after`, as loosely as they are used. */
  readonly times: { readonly low: number; readonly high: number };
  /** As written: "doubled". */
  readonly words: string;
}

const TIMES: Readonly<Record<string, number>> = {
  doubl: 2,
  twice: 2,
  twofold: 2,
  'two-fold': 2,
  tripl: 3,
  trebl: 3,
  threefold: 3,
  'three-fold': 3,
  quadrupl: 4,
  fourfold: 4,
  'four-fold': 4,
  quintupl: 5,
  fivefold: 5,
  'five-fold': 5,
  sixfold: 6,
  tenfold: 10,
  'ten-fold': 10,
  halv: 0.5,
};

const HEDGE =
  '(?<hedge>(?:(?:more|less) than|over|nearly|almost|about|roughly|around|close to|well over|just under|virtually|practically|some)[ -])?';
const MULTIPLE = `${HEDGE}(?<times>${Object.keys(TIMES).join('|')})(?:ed|es|e|ing|d|s)?\\b`;
const OLD = `${LOOSE}#(?<before>\\d+)`;
const NEW = `${LOOSE}#(?<after>\\d+)`;

const FORMS = [
  `${MULTIPLE}${PHRASE}{0,60}?,? from ${OLD}${PHRASE}{0,30} to ${NEW}`,
  `${MULTIPLE}${PHRASE}{0,40}? to ${NEW}${PHRASE}{0,30},? (?:from|up from|compared with|against) ${OLD}`,
  `from ${OLD}${PHRASE}{0,30} to ${NEW}${PHRASE}{0,30}, (?:an? )?${PHRASE}{0,12}${MULTIPLE}`,
  `${NEW}${PHRASE}{0,40}, ${HEDGE}(?<times>twice|double)(?: as (?:many|much|long|high|large|big|heavy)(?: as)?)? (?:the|its|their|his|her|last year['’]s|a year['’]s) ${PHRASE}{0,20}${OLD}`,
  `${NEW}${PHRASE}{0,40}, ${HEDGE}(?:#(?<count>\\d+)) times (?:as (?:many|much|long|high|large|big|heavy)(?: as)? )?(?:the|its|their|his|her|last year['’]s|a year['’]s) ${PHRASE}{0,20}${OLD}`,
  `${MULTIPLE}[^%.;:()]{0,60}\\. [^%.;:()]{0,80}?${OLD}${WORDS}{0,40} (?:now|today|this year)${WORDS}{0,40}?${NEW}`,
  `${MULTIPLE}(?:(?! and )${PHRASE}){0,40}? to ${NEW}${WORDS}{0,40}\\. ${WORDS}{0,40}(?:had been|was|were|stood at) ${OLD}(?=${WORDS}{0,40}\\.)`,
].map((form) => new RegExp(form, 'g'));

export function multiplesIn({ text, recognized }: Reading): readonly Multiple[] {
  const multiples = new Map<FigureMention, Multiple>();
  for (const paragraph of text.paragraphs) {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 2) continue;
    for (const form of FORMS)
      for (const { 0: match, groups } of words.matchAll(form)) {
        const at = (name: string) => figures[Number(groups?.[name])];
        const [before, after, count] = [at('before'), at('after'), at('count')];
        const factor = count ? countOf(count) : TIMES[groups?.times ?? ''];
        if (!before || !after || !factor || multiples.has(after) || !isPair(before, after)) continue;
        // "Doubled its stake from 4 to 8 of 20 seats" is read; a rise of a rate within the same words is not.
        if (/\b(?:percentage|per cent|rate)\b/.test(match)) continue;
        const said = `${groups?.hedge ?? ''}${count ? `${count.text} times` : wordOf(words, groups?.times ?? '')}`;
        multiples.set(after, { before, after, times: spread(factor, groups?.hedge ?? ''), words: said });
      }
  }
  return [...multiples.values()];
}

function countOf({ value, unit, figure }: FigureMention): number | undefined {
  return figure === 'count' && unit === 'time' && value > 1 && value <= 100 ? value : undefined;
}

function wordOf(words: string, stem: string): string {
  return new RegExp(`\\b${stem}[a-z]*`).exec(words)?.[0] ?? stem;
}

/** "Doubled" may be said of a little less or more than twice. */
const LOOSELY = 0.15;

function spread(factor: number, hedge: string): Multiple['times'] {
  const [low, high] = [factor * (1 - LOOSELY), factor * (1 + LOOSELY)];
  // What more than halved is less than half.
  const [more, less] = factor < 1 ? [/less/, /more|over/] : [/more|over/, /less/];
  if (more.test(hedge)) return { low: factor * 0.97, high: Infinity };
  if (less.test(hedge)) return { low: 0, high: factor * 1.03 };
  return { low: hedge === '' ? low : factor * 0.75, high };
}

function isPair(a: FigureMention, b: FigureMention): boolean {
  if (a.figure !== b.figure || !/^(?:count|money|measure|duration)$/.test(a.figure)) return false;
  return a.figure === 'count' || a.unit === b.unit;
}
