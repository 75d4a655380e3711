/** From what a form found to figures: value, tolerance, hedge and range. */
import { slice } from '../../text/text';
import type { FigureKind, FigureMention, Hedge } from '../mentions';
import type { Found, Place } from './form';
import { hedgeAround } from './hedges';
import type { NumberReading } from './number-reading';
import { at } from './words';

/** What comes in whole things: a number written out to its last digit is exact. */
const DISCRETE: ReadonlySet<FigureKind> = new Set(['count', 'age', 'ordinal', 'score']);

/** One figure, or two where two numbers share a unit without being a range: `from 9 to 7 per cent`. */
export function mentionsOf(place: Place, found: Found): readonly FigureMention[] {
  const quantity = found.quantity ?? place.quantity;
  const hedge = found.isLoose ? 'dozens' : hedgeAround(place.words, found.first, found.next);
  if (found.value !== undefined || !quantity)
    return [mention(place, found, found.first, found.value ?? 0, found.tolerance ?? 0, hedge)];
  const { number, other } = quantity;
  const scale = found.scale ?? 1;
  const worth = ({ value }: NumberReading) => (scale === 1 ? value : Number((value * scale).toPrecision(15)));
  const spread = (reading: NumberReading) => Math.abs(toleranceOf(reading, found.kind, hedge) * scale);
  if (!other) return [mention(place, found, found.first, worth(number), spread(number), hedge)];
  if (!quantity.isRange) {
    const shared = { ...found, next: other.next };
    return [
      mention(place, shared, found.first, worth(other), spread(other), hedge),
      mention(place, found, number.first, worth(number), spread(number), hedge),
    ];
  }
  const ends = [worth(other), worth(number)] as const;
  const range = { low: Math.min(...ends), high: Math.max(...ends) };
  const middle = (range.low + range.high) / 2;
  return [{ ...mention(place, found, found.first, middle, (range.high - range.low) / 2, hedge), range }];
}

/**
 * Half of the last digit written. Counts, ages and ordinals in full digits or small words are exact, round or not,
 * unless a hedge says that the zeros only round.
 */
function toleranceOf(number: NumberReading, kind: FigureKind, hedge: Hedge | undefined): number {
  if (hedge !== undefined) return number.roundStep / 2;
  if (DISCRETE.has(kind) && number.multiplier === 1) return 0;
  return number.step / 2;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function mention(
  { words, text }: Place,
  found: Found,
  first: number,
  value: number,
  tolerance: number,
  hedge: Hedge | undefined,
): FigureMention {
  const span = { start: at(words, first).start, end: at(words, found.next - 1).end };
  const noun = found.noun && {
    start: at(words, found.noun[0]).start,
    end: at(words, found.noun[1] - 1).end,
  };
  const { kind: figure, unit } = found;
  const { start, end } = span;
  const made: Writable<FigureMention> = {
    start,
    end,
    kind: 'figure',
    figure,
    text: slice(text, span),
    value,
    unit,
    tolerance,
  };
  if (hedge) made.hedge = hedge;
  if (found.range) made.range = found.range;
  if (noun) made.noun = noun;
  return made;
}
