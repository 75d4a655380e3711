/**
 * Shares that one document leaves to be reckoned and another states.
 *
 * "Of 1,124 replies 730 were against it" here, "56% of those who wrote were against it" there; "the park has 250 hectares,
 * of which 12% are marsh" here, "70 hectares of the park are marsh" there. What is reckoned is held against what the other
 * document states as if it stood in the text.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { statementAt } from '../at';
import { besideReckoned, type Facts } from '../facts';
import { figured, LOOSE, PHRASE, WORDS } from '../identity/figured';
import { NEEDED, sameFact } from '../identity/same';
import { boundsOf, figuresExclude } from '../identity/values';
import type { Statement } from '../statement';
import { soundBoundsOf } from './exactness';
import { DETERMINED, isPart, OF, sharesIn } from './shares';

export interface DerivedShare {
  /** What the other document states. */
  readonly stated: Statement;
  /** The two figures that it is reckoned from: a part, or the percentage of one, and the whole. */
  readonly from: readonly [Statement, Statement];
  readonly value: number;
  readonly unit: string;
}

const WHOLE = '#(?<whole>\\d+)';
const SOME = `${LOOSE}[#%](?<some>\\d+)`;
const FORMS = [
  `${OF}${WHOLE}${WORDS}{0,70}? ${SOME}`,
  `${WHOLE}${WORDS}{0,60}of (?:which|whom|these|them),? ${SOME}`,
  `${SOME}${PHRASE}{0,20} (?:out )?of ${DETERMINED}${WHOLE}`,
  `${WHOLE}${WORDS}{0,90}\\. (?:Of (?:these|those|them),? ${SOME})`,
].map((form) => new RegExp(form, 'g'));

/** Percentages and parts are rounded a little more boldly than their digits say. */
const LEEWAY = 1.5;
/** So much more has to speak for one fact than where both sides are stated. */
const SURER = 0.2;
/** How much less may speak for a statement that bears out what was reckoned. */
const LENIENT = 0.8;

/** Those that no figure of the other document bears out. */
export function derivedSharesAmiss(facts: Facts): readonly DerivedShare[] {
  return [...facts.readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, reading]) => reckonedIn(facts, path, reading).flatMap((reckoned) => amiss(facts, reckoned)));
}

interface Reckoned {
  readonly statement: Statement;
  readonly figure: FigureMention;
  readonly from: readonly [Statement, Statement];
}

function reckonedIn(facts: Facts, path: string, reading: Reading): readonly Reckoned[] {
  const told = new Set(sharesIn(reading).map(({ part }) => part));
  const found = new Map<FigureMention, Reckoned>();
  for (const paragraph of reading.text.paragraphs) {
    const { words, figures } = figured(reading.text.content, paragraph, reading.recognized.figures);
    if (figures.length < 2) continue;
    for (const form of FORMS)
      for (const { groups } of words.matchAll(form)) {
        const [some, whole] = [groups?.some, groups?.whole].map((i) => figures[Number(i)]);
        if (!some || !whole || found.has(some) || told.has(some)) continue;
        const figure = some.figure === 'percent' ? partOf(some, whole) : shareOf(some, whole);
        const [a, b] = [some, whole].map((one) => statementAt(facts, path, one));
        if (figure && a && b)
          found.set(some, { figure, from: [a, b], statement: { ...a, value: { kind: 'figure', figure } } });
      }
  }
  return [...found.values()];
}

function shareOf(part: FigureMention, whole: FigureMention): FigureMention | undefined {
  if (!isPart(part, whole) || whole.value < 10 || part.hedge || whole.hedge) return undefined;
  const [a, b] = [soundBoundsOf(part), soundBoundsOf(whole)];
  const range = { low: (100 * a.low) / b.high - LEEWAY, high: (100 * a.high) / b.low + LEEWAY };
  const value = (100 * part.value) / whole.value;
  return { ...plain(part), figure: 'percent', unit: '%', value, tolerance: 0, range };
}

function partOf(percent: FigureMention, whole: FigureMention): FigureMention | undefined {
  if (!/^(?:count|money|measure)$/.test(whole.figure) || whole.hedge || percent.hedge || !/\d/.test(percent.text))
    return undefined;
  const [a, b] = [boundsOf(percent), soundBoundsOf(whole)];
  const range = { low: ((a.low - LEEWAY) * b.low) / 100, high: ((a.high + LEEWAY) * b.high) / 100 };
  const value = (percent.value * whole.value) / 100;
  return { ...plain(percent), figure: whole.figure, unit: whole.unit, value, tolerance: 0, range };
}

function plain({ start, end, text }: FigureMention): Pick<FigureMention, 'kind' | 'start' | 'end' | 'text'> {
  return { kind: 'figure', start, end, text };
}

function amiss(facts: Facts, { statement, figure, from }: Reckoned): readonly DerivedShare[] {
  const rivals = besideReckoned(facts, statement).filter(
    (other) =>
      other.path !== statement.path &&
      other.value.kind === 'figure' &&
      other.value.figure.figure === figure.figure &&
      (figure.figure === 'count' || other.value.figure.unit === figure.unit),
  );
  const points = (other: Statement) => sameFact(facts, statement, other)?.points ?? 0;
  const excluded = (other: Statement) => other.value.kind === 'figure' && figuresExclude(figure, other.value.figure);
  const borneOut = new Set(
    rivals.filter((other) => !excluded(other) && points(other) >= NEEDED - LENIENT).map(({ path }) => path),
  );
  return rivals
    .filter((other) => excluded(other) && !borneOut.has(other.path) && points(other) >= NEEDED + SURER)
    .map((stated) => ({ stated, from, value: figure.value, unit: figure.unit }));
}
