/** Lengths of time against the days between two dates, each as exact as it is written. */
import type { DateMention, FigureMention } from '../../recognize/mentions';
import { type Phrase, phrase } from '../../text/phrase';
import { daysOf } from '../calendar';
import { boundsOf } from '../identity/values';

/** In days; a month and a year at their mean. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};

/** Of its unit, by how much a length may be off that is not hedged: a unit that has begun may be counted or not. */
const SLACK: Readonly<Record<string, number>> = { week: 0.75, fortnight: 0.45, month: 0.8 };

export interface Stretch {
  /** In days. */
  readonly low: number;
  readonly high: number;
}

/** `undefined` for a few hours and less, which dates do not measure, and for days that not every day counts as. */
export function lengthOf(duration: FigureMention): Stretch | undefined {
  const days = DAYS[duration.unit];
  if (days === undefined || /\b(?:working|business|trading)\b/i.test(duration.text)) return undefined;
  if (duration.unit === 'hour' && duration.value < 30) return undefined;
  const { low, high } = boundsOf(duration);
  const slack = SLACK[duration.unit] ?? 1;
  return { low: Math.max(0, low - slack) * days, high: (high + slack) * days };
}

/** In days, what "less than" and "within" so long leave room for. */
export function limitOf({ value, unit }: FigureMention): number | undefined {
  const days = DAYS[unit];
  return days && value * days + 1;
}

/** From the one date to the other, both counted or neither. `undefined` where either is open or unknown. */
export function between(from: DateMention | string, to: DateMention | string): Stretch | undefined {
  const [a, b] = [from, to].map((date) => daysOf(typeof date === 'string' ? date : date.value));
  if (!a || !b) return undefined;
  const stretch = { low: b.from - a.to - 1, high: b.to - a.from + 1 };
  return Number.isFinite(stretch.low) && Number.isFinite(stretch.high) ? stretch : undefined;
}

export function misses(length: Stretch, days: Stretch): boolean {
  return length.high < days.low || days.high < length.low;
}

/** In words, by the unit of `duration`: `17.0 months`. */
export function inUnits({ low, high }: Stretch, { unit }: FigureMention): Phrase {
  return inWords(unit, ((low + high) / 2 / (DAYS[unit] ?? 1)).toFixed(1));
}

function inWords(unit: string, length: string): Phrase {
  switch (unit) {
    case 'hour':
      return phrase('{0} hours', length);
    case 'week':
      return phrase('{0} weeks', length);
    case 'fortnight':
      return phrase('{0} fortnights', length);
    case 'month':
      return phrase('{0} months', length);
    case 'year':
      return phrase('{0} years', length);
    case 'decade':
      return phrase('{0} decades', length);
    default:
      return phrase('{0} days', length);
  }
}
