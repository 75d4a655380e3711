/**
 * Every number that a sentence states, also those that leave out what they measure: "of the 40 lamps, 25 burn, 15 do not".
 *
 * Recognized figures keep their unit; a number whose noun or unit is left out may be any of those beside it. Dates, ages,
 * ordinals, labels and one are none.
 */

import { isLabel } from '../../recognize/figures/labels';
import { numberAt } from '../../recognize/figures/number';
import { at, type Word, wordsOf } from '../../recognize/figures/words';
import type { DateMention, FigureMention } from '../../recognize/mentions';
import { overlaps, type Span, within } from '../../text/span';
import { lineAt, type Text } from '../../text/text';

export interface Quantity extends Span {
  /** As far as it is a recognized figure; else made up for the number alone, a count without a unit. */
  readonly figure: FigureMention;
  /** What it can be added to: `money EUR`, `count`; `undefined` where it leaves that to its neighbours. */
  readonly kind: string | undefined;
}

export interface Read {
  readonly text: Text;
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
}

export function quantitiesIn({ text, figures, dates }: Read, sentence: Span): readonly Quantity[] {
  const own = within(figures, sentence);
  const taken = [...own, ...within(dates, sentence)];
  const words = wordsOf(text.content, within(text.tokens, sentence));
  const bare: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    const number = numberAt(words, index);
    if (!number) continue;
    const span = { start: at(words, index).start, end: at(words, number.next - 1).end };
    const stands =
      number.value > 1 &&
      !taken.some((one) => overlaps(one, span)) &&
      !isLabel(words, index, number.next, lineAt(text, span.start)) &&
      isBare(text.content, span, words, number.next);
    if (stands) bare.push(bareOf(text.content, span, number.value, number.step));
    index = number.next - 1;
  }
  const counted = own.map((figure) => (isApposed(text.content, figure) ? uncertain(figure) : figure));
  return [...counted.flatMap((figure) => quantitiesOf(text.content, figure)), ...bare].sort(
    (a, b) => a.start - b.start,
  );
}

/** "A quarter of the seats, 90, …" is read like an age behind a name. */
function isApposed(content: string, { figure, start, end }: FigureMention): boolean {
  const lead = content.slice(Math.max(0, start - 20), start);
  return figure === 'age' && /^\d+$/.test(content.slice(start, end)) && /(?:^|\s)\p{Ll}{3,}s,\s$/u.test(lead);
}

function uncertain({ noun, ...figure }: FigureMention): FigureMention {
  return { ...figure, figure: 'count', unit: '' };
}

function quantitiesOf(content: string, figure: FigureMention): readonly Quantity[] {
  if (!/^(?:count|money|measure|percent|duration|age)$/.test(figure.figure) || figure.convertedFrom) return [];
  return ends(content, figure).map((one) => ({ start: one.start, end: one.end, figure: one, kind: kindOf(one) }));
}

/** "It dropped 0.9 metres to 2.5 metres" gives no range, but two values. */
function ends(content: string, figure: FigureMention): readonly FigureMention[] {
  const { range, text, start, end, ...rest } = figure;
  const to = /\s+to\s+/.exec(text);
  if (!range) return [figure];
  if (!to || !MOVED.test(content.slice(Math.max(0, start - 40), start))) return [];
  const tolerance = figure.tolerance;
  return [
    { ...rest, text: text.slice(0, to.index), start, end: start + to.index, value: range.low, tolerance },
    {
      ...rest,
      text: text.slice(to.index + to[0].length),
      start: start + to.index + to[0].length,
      end,
      value: range.high,
      tolerance,
    },
  ];
}

const MOVED =
  /\b(?:rose|risen|rises|fell|fallen|falls|dropped|climbed|gained|lost|up|down|grew|grown|sank|increased|decreased|shrank)\s+(?:by\s+)?$/i;

/** Centimetres and metres can be taken from each other. */
const BASES: Readonly<Record<string, readonly [string, number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  km: ['m', 1000],
  g: ['t', 1e-6],
  kg: ['t', 0.001],
  minute: ['hour', 1 / 60],
};

/** Measured in the unit that others of its kind are taken to. */
export function inBase(quantity: Quantity): Quantity {
  const { figure } = quantity;
  const [unit, factor] = BASES[figure.unit] ?? [];
  if (!unit || !factor || !/^(?:measure|duration)$/.test(figure.figure)) return quantity;
  const own = {
    ...figure,
    unit,
    value: Number((figure.value * factor).toPrecision(12)),
    tolerance: figure.tolerance * factor,
  };
  return { ...quantity, figure: own, kind: kindOf(own) };
}

function kindOf({ figure, unit, noun, text }: FigureMention): string | undefined {
  if (figure === 'count') return noun ? 'count' : undefined;
  if (figure === 'money' && /\b(?:cents|pence)$/i.test(text)) return undefined; // Of whichever currency the others are.
  if (figure === 'age') return `duration ${unit}`;
  return figure === 'percent' ? `percent${/point/.test(text) ? ' point' : ''}` : `${figure} ${unit}`;
}

/** Years, hours, codes and parts of names are no amounts. */
function isBare(content: string, { start, end }: Span, words: readonly Word[], next: number): boolean {
  const text = content.slice(start, end);
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^0\d/.test(text)) return false;
  if (/[\p{L}\d_:/°#№@.–-]$/u.test(content.slice(Math.max(0, start - 1), start))) return false;
  if (/^(?:[/°]|:\d|[.–-]?\d|[–-]\p{L}|\p{L})/u.test(content.slice(end, end + 2))) return false;
  if (
    /(?:^|\s)(?:aged?|at|No\.?|about\s+age|past|turned|minus)\s+$/i.test(content.slice(Math.max(0, start - 10), start))
  )
    return false;
  return !/^(?:a\.?m|p\.?m|o['’]clock|per|%|st|nd|rd|th|hours?|years?|ago)$/i.test(at(words, next).text);
}

function bareOf(content: string, { start, end }: Span, value: number, step: number): Quantity {
  const tolerance = Number.isInteger(value) && step === 1 ? 0 : step / 2;
  const figure: FigureMention = {
    kind: 'figure',
    figure: 'count',
    start,
    end,
    text: content.slice(start, end),
    value,
    unit: '',
    tolerance,
  };
  return { start, end, figure, kind: undefined };
}
