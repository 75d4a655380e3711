/**
 * Totals and the parts that a text lists for them.
 *
 * Read: "18 goals: 11 at home, four away and three in the cup", "a fund of 9 million. It consists of 5 million for
 * roads and 4 million for schools", "of the 41 papers, 22 …, 11 … and the other eight …", lines of a table below their
 * total or above it, "five in Leeds and four in York, nine in all", what became of all aboard, and what is left of a
 * whole. Examples ("including") are no parts.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { onceEach } from '../once';
import { fatesIn } from '../order/fates';
import { additionsIn } from './additions';
import { agree, type Breakdown } from './agreement';
import { balancesIn } from './balances';
import { ballotsIn } from './ballots';
import { type Change, changesIn } from './changes';
import { breakdownOf, withOthers } from './listed-sums';
import { listingsIn } from './listings';
import { nearSumsIn } from './near-sums';
import { remaindersIn } from './remainders';
import { columnsAmiss } from './tables';

/** Each total once, by the surest reading. */
export const breakdownsIn = onceEach((reading): readonly Breakdown[] => {
  const breakdowns = new Map<FigureMention, Breakdown>();
  const { held, amiss } = balancesIn({ text: reading.text, ...reading.recognized });
  const bearing = held.map(({ total, parts }) => [total, ...parts].map(({ figure }) => figure));
  for (const breakdown of [
    ...told(reading),
    ...nearSumsIn(reading).map((sum) => ({ ...sum, round: 'none' as const })),
  ]) {
    const own = figuresOf(breakdown);
    const isNew = !own.some((figure) => breakdowns.has(figure));
    if (isNew && (agree(breakdown) || !bearing.some((sum) => isBorneOut(own, sum))))
      breakdowns.set(breakdown.total, breakdown);
  }
  const listed = [...breakdowns.values()];
  const further = amiss
    .map(({ total, parts }) => ({
      total: total.figure,
      parts: parts.map(({ figure }) => figure),
      round: 'total' as const,
    }))
    .filter((one) => !listed.some((other) => isBorneOut(figuresOf(one), figuresOf(other), 0)));
  return [...listed, ...further];
});

/** Another grouping of the same figures comes out. */
function isBorneOut(own: readonly FigureMention[], sum: readonly FigureMention[], least = own.length): boolean {
  const starts = sum.map(({ start }) => start);
  return sum.length >= least && own.filter(({ start }) => starts.includes(start)).length > 1;
}

function figuresOf({ total, parts }: Breakdown): readonly FigureMention[] {
  return [total, ...parts];
}

/** Those that words tell. */
function told(reading: Reading): readonly Breakdown[] {
  const figures = reading.recognized.figures.filter(({ figure }) => figure !== 'ordinal' && figure !== 'age');
  const stated = figures.filter(({ convertedFrom }) => !convertedFrom);
  return [
    ...listingsIn(reading.text.content, stated).flatMap(
      (listing) => breakdownOf(reading, figures, withOthers(reading, figures, listing)) ?? [],
    ),
    ...changesIn(reading).flatMap(differenceOf),
    ...columnsAmiss(reading.text).map((column) => ({ ...column, round: 'none' as const })),
    ...[...remaindersIn(reading), ...additionsIn(reading), ...ballotsIn(reading), ...fatesIn(reading)].map(
      (breakdown) => ({ ...breakdown, round: 'total' as const }),
    ),
  ];
}

/** "From 400 to 520, an increase of 110": the lower value and the change are the parts of the higher one. */
function differenceOf({ before, after, by }: Change): Breakdown[] {
  if (by.figure === 'percent' && before.figure !== 'percent') return [];
  const [low, high] = before.value < after.value ? [before, after] : [after, before];
  return [{ total: high, parts: [low, by], round: 'any' }];
}
