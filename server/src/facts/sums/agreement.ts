/** A total with its parts, and whether they come to it. */
import type { FigureMention } from '../../recognize/mentions';
import { boundsAmong, type Roundness } from './exactness';

export interface Breakdown {
  readonly total: FigureMention;
  /** Two or more, in reading order. */
  readonly parts: readonly FigureMention[];
  readonly round: Roundness;
}

/** The parts' sum and the total as far as rounding leaves them open. */
export function agree({ total, parts, round }: Breakdown): boolean {
  const [whole, ...bounds] = boundsAmong([total, ...parts], round);
  const low = bounds.reduce((sum, part) => sum + part.low, 0);
  const high = bounds.reduce((sum, part) => sum + part.high, 0);
  return whole !== undefined && low <= whole.high && whole.low <= high;
}
