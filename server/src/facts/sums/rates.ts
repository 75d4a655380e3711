/**
 * One pace in two measures of time: "90 litres a minute, or 5,400 litres an hour".
 *
 * Days that are worked are fewer than those there are, so a day, a week, a month and a year leave room.
 */
import type { FigureMention } from '../../recognize/mentions';
import { type Quantity, quantitiesIn, type Read } from './quantities';

export interface Pace {
  readonly shorter: FigureMention;
  readonly longer: FigureMention;
  /** How many of the shorter times are in the longer. */
  readonly times: { readonly low: number; readonly high: number };
  /** `minute` and `hour`. */
  readonly of: readonly [string, string];
}

const ORDER = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const IN: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'second hour': [3600, 3600],
  'minute hour': [60, 60],
  'hour day': [6, 24],
  'day week': [5, 7],
  'day month': [20, 31],
  'day year': [200, 366],
  'week month': [4, 4.5],
  'week year': [46, 53],
  'month quarter': [3, 3],
  'quarter year': [4, 4],
  'month year': [12, 13],
};
const PER = /^\s*(?:a|an|per|each|every|the)\s+(second|minute|hour|day|week|month|quarter|year)\b/i;
const IN_TEXT = /\b(?:a|an|per)\s+(second|minute|hour|day|week|month|year)$/i;
const AGAIN =
  /^\s*(?:[,(–—:]|-\s)?\s*(?:(?:or|that is|which is|which makes|i\.e\.|equal to|equivalent to|making|some|about|roughly|nearly|almost|just|over|more than)\s+)*$/i;
/** A pace may be rounded by so much, as a share of it. */
const LEEWAY = 0.02;
/** Further off, the two are of different things. */
const FARTHEST = 12;

/** Those that do not come to the same. */
export function pacesAmiss(read: Read): readonly Pace[] {
  const { content, sentences } = read.text;
  return sentences.flatMap((sentence) => {
    const paces = quantitiesIn(read, sentence).flatMap((quantity) => paceOf(content, quantity, sentence.end) ?? []);
    return paces.flatMap((one, i): readonly Pace[] => {
      const other = paces[i + 1];
      if (!other || one.time === other.time || !AGAIN.test(content.slice(one.end, other.figure.start))) return [];
      const [shorter, longer] = ORDER.indexOf(one.time) < ORDER.indexOf(other.time) ? [one, other] : [other, one];
      const [low, high] = IN[`${shorter.time} ${longer.time}`] ?? [];
      if (low === undefined || high === undefined || shorter.figure.hedge || longer.figure.hedge) return [];
      const ratio = longer.figure.value / shorter.figure.value;
      const slack =
        LEEWAY +
        (shorter.figure.tolerance / shorter.figure.value || 0) +
        (longer.figure.tolerance / longer.figure.value || 0);
      const fits = ratio >= low * (1 - slack) && ratio <= high * (1 + slack);
      if (fits || ratio > high * FARTHEST || ratio < low / FARTHEST) return [];
      return [
        { shorter: shorter.figure, longer: longer.figure, times: { low, high }, of: [shorter.time, longer.time] },
      ];
    });
  });
}

function paceOf(content: string, { figure, end }: Quantity, last: number) {
  const from = Math.max(end, figure.noun?.end ?? end);
  const inside = IN_TEXT.exec(content.slice(figure.start, from))?.[1];
  const behind = PER.exec(content.slice(from, Math.min(last, from + 24)));
  const time = (inside ?? behind?.[1])?.toLowerCase();
  return time ? { figure, time, end: inside ? from : from + (behind?.[0].length ?? 0) } : undefined;
}
