/**
 * Slips of the pen: two numbers that differ as a copying error makes them differ.
 *
 * "312" and "321", "6.5 million" and "5.6 million": neighbouring digits in each other's place. "0.3" and "3": the point
 * lost. Figures of different things seldom come out so alike by chance.
 */
import type { FigureMention } from '../../recognize/mentions';

/** Two digits at least, of which neighbours changed places. */
export function isTransposed(a: FigureMention, b: FigureMention): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x.length !== y.length || x === y || magnitudeOf(a) !== magnitudeOf(b)) return false;
  const at = [...x].findIndex((digit, i) => digit !== y[i]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/** The same digits, ten or a hundred times as much. */
export function isShifted(a: FigureMention, b: FigureMention): boolean {
  const apart = Math.abs(magnitudeOf(a) - magnitudeOf(b));
  return digitsOf(a) === digitsOf(b) && apart > 0 && apart < 3 && !/^10*$/.test(digitsOf(a));
}

/** Without zeros at either end. */
function digitsOf({ value }: FigureMention): string {
  return String(Number(Math.abs(value).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function magnitudeOf({ value }: FigureMention): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-9);
}

/** Whether the two differ in one digit alone, having `least` digits or more up to the last that is no zero in both. */
export function isOneDigitOff(a: number, b: number, least: number): boolean {
  const [x, y] = [a, b].map((value) => Number(value.toPrecision(12)).toFixed(4)) as [string, string];
  if (x.length !== y.length) return false;
  const off = [...x].filter((digit, i) => digit !== y[i]).length;
  const digits = Math.max(...[x, y].map((written) => written.replace('.', '').replace(/^0+|0+$/g, '').length));
  return off === 1 && digits >= least;
}
