/** The library chrono-node: dates, as exact as the words state them. */
import type { Read } from '../measure';
import type { Load } from '../peers';

type Part = 'year' | 'month' | 'day' | 'weekday';

interface Components {
  get(part: Part): number;
  isCertain(part: Part): boolean;
}

interface Module {
  parse(
    text: string,
    reference?: Date,
  ): readonly {
    readonly index: number;
    readonly text: string;
    readonly start: Components;
    readonly end?: Components;
  }[];
}

export function chrono(load: Load): Read {
  const { parse } = load('chrono-node') as Module;
  return (content, date) => ({
    dates: parse(content, date).map(({ index, text, start, end }) => ({
      start: index,
      end: index + text.length,
      value: end ? `${edtf(start)}/${edtf(end)}` : edtf(start),
    })),
  });
}

function edtf(parts: Components): string {
  const year = String(parts.get('year')).padStart(4, '0');
  const two = (part: Part) => String(parts.get(part)).padStart(2, '0');
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  if (parts.isCertain('month')) return `${year}-${two('month')}`;
  return parts.isCertain('year') ? year : `${year}-${two('month')}-${two('day')}`;
}
