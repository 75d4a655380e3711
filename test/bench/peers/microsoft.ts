/** Microsoft Recognizers: dates with values, and money, percentages and numbers. */
import { overlaps } from '../../../server/src/text/span';
import type { Read, Seen } from '../measure';
import type { Load } from '../peers';

interface Value {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Result {
  readonly start: number;
  /** The last character, included. */
  readonly end: number;
  readonly resolution: { readonly value?: string | null; readonly values?: readonly Value[] } | null;
}

type Recognize = (text: string, culture: string, options?: number, date?: Date) => readonly Result[];
type Suite = Record<`recognize${'DateTime' | 'Number' | 'Currency' | 'Percentage'}`, Recognize>;

export function microsoft(load: Load): Read {
  const suite = load('@microsoft/recognizers-text-suite') as Suite;
  return (content, date) => {
    const times = suite.recognizeDateTime(content, 'en-us', 0, date);
    const dates = times.flatMap((one) => {
      const value = one.resolution?.values?.[0];
      return value && /^date/.test(value.type ?? '') ? [{ ...span(one), value: edtf(value) }] : [];
    });
    const amounts = [...suite.recognizeCurrency(content, 'en-us'), ...suite.recognizePercentage(content, 'en-us')].map(
      figure,
    );
    // The numbers in a date or an amount are no further figures.
    const taken = [...dates, ...amounts];
    const numbers = suite.recognizeNumber(content, 'en-us').map(figure);
    return { dates, figures: [...amounts, ...numbers.filter((one) => !taken.some((other) => overlaps(one, other)))] };
  };
}

function span({ start, end }: Result): Seen {
  return { start, end: end + 1 };
}

function figure(result: Result): Seen {
  return { ...span(result), value: Number.parseFloat(result.resolution?.value ?? '') };
}

/** Of two readings the earlier is taken: news tells what was. */
function edtf({ timex = '', value, start, end }: Value): string | undefined {
  const day = timex.replace(/T.*$/, '');
  if (/^\d{4}(?:-\d\d){0,2}$/.test(day)) return day;
  if (value) return value.slice(0, 10);
  if (start && /^.{4}-\d\d$/.test(day)) return start.slice(0, 7);
  return start && end ? `${start.slice(0, 10)}/${dayBefore(end)}` : undefined;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
