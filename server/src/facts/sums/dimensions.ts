/**
 * Which side of a thing a measure measures: its length, its height, its depth.
 *
 * "420 metres long", "a length of 480 metres", "rises 90 m above": told by the words beside it. What has two of them has
 * two measures; what has one in two documents has one.
 */
import type { Statement } from '../statement';
import { termOf } from '../words';

export type Dimension = 'length' | 'width' | 'height' | 'depth' | 'thickness' | 'distance';

const BEHIND: readonly (readonly [RegExp, Dimension])[] = [
  [/^(?:(?:in )?length|long)\b/, 'length'],
  [/^(?:(?:in )?width|wide|broad|across|in diameter)\b/, 'width'],
  [/^(?:(?:in )?height|high|tall|above)\b/, 'height'],
  [/^(?:(?:in )?depth|deep|down|underground|underwater|below|beneath)\b/, 'depth'],
  [/^thick\b/, 'thickness'],
  [/^(?:away|apart|off|from|short of|past|beyond)\b/, 'distance'],
];
const BEFORE: readonly (readonly [RegExp, Dimension])[] = [
  [/\blength (?:of|is|was)(?: [a-z]+){0,2}$/, 'length'],
  [/\b(?:width|diameter) (?:of|is|was)(?: [a-z]+){0,2}$/, 'width'],
  [/\b(?:(?:height|altitude) (?:of|is|was)|rises|rising|rose|towers|stands|climbs)(?: [a-z]+){0,2}$/, 'height'],
  [/\bdepth (?:of|is|was)(?: [a-z]+){0,2}$/, 'depth'],
  [/\bthickness (?:of|is|was)(?: [a-z]+){0,2}$/, 'thickness'],
  [/\bdistance (?:of|is|was)(?: [a-z]+){0,2}$/, 'distance'],
];
const LENGTHS = new Set('mm cm m km in ft yd mile nmi'.split(' '));

/** `undefined` where no word beside the measure tells. */
export function dimensionOf({ value, beside }: Statement): Dimension | undefined {
  if (value.kind !== 'figure' || value.figure.figure !== 'measure' || !LENGTHS.has(value.figure.unit)) return undefined;
  const [before, behind] = [[...beside.before].reverse().join(' '), beside.behind.join(' ')];
  return (
    BEHIND.find(([words]) => words.test(behind))?.[1] ??
    BEFORE.find(([words]) => words.test(before.split(' ').slice(-4).join(' ')))?.[1]
  );
}

export function sameDimension(a: Statement, b: Statement): boolean {
  const dimension = dimensionOf(a);
  return dimension !== undefined && dimension === dimensionOf(b);
}

/** "Three tonnes of smoked fish", "24 months of free repairs": both measure what the same two words name. */
export function measureOne(a: Statement, b: Statement): boolean {
  const [x, y] = [measuredIn(a), measuredIn(b)];
  return x.length > 1 && x.join() === y.join();
}

/** "24 months of free repairs" are none of talks. Of other measures one text may name what the next calls otherwise. */
export function lastOtherThings(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || a.value.figure.figure !== 'duration') return false;
  const [x, y] = [measuredIn(a), measuredIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((term) => y.includes(term));
}

/** The terms of the two words behind "of". */
function measuredIn({ value, beside: { behind } }: Statement): readonly string[] {
  const measures = value.kind === 'figure' && /^(?:measure|duration|money)$/.test(value.figure.figure);
  return measures && behind[0] === 'of' ? behind.slice(1, 3).map(termOf) : [];
}
