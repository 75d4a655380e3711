/** Counts that later documents raise or lower: the toll of an event that is still going on. */
import { daysOf } from '../calendar';
import { isHuman, measuredBy } from '../governing';
import type { Statement } from '../statement';

const EVOLVING = new Set([
  'death',
  'injury',
  'missing',
  'displace',
  'hospital',
  'infect',
  'vaccinate',
  'cas',
  'retract',
]);

/** Whether the difference may only say that the later document knows more: a toll, as of two days. */
export function mayEvolve(a: Statement, b: Statement): boolean {
  const toll = ({ value, frames }: Statement) =>
    [...frames.slice(0, 3), value.kind === 'figure' ? measuredBy(value.figure) : ''].some((term) =>
      EVOLVING.has(term),
    ) ||
    (frames.includes('arrest') && value.kind === 'figure' && isHuman(value.figure));
  const polled = isPolled(a) && isPolled(b);
  if (!(toll(a) && toll(b)) && !polled && !lasts(a) && !lasts(b)) return false;
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return x && y ? x.from !== y.from : !!x !== !!y; // Undated beside dated may be of any day.
}

/** What people say when asked is of the week in which they are asked. */
function isPolled({ beside: { before, behind } }: Statement): boolean {
  return [...before, ...behind].some((word) => POLL.test(word));
}

const POLL = /^(?:polls?|polling|polled|pollsters?|surveys?|surveyed)$/;

/** "Four schools stayed shut", "so far 30 have come back": as of its day. */
function lasts({ beside: { before, behind } }: Statement): boolean {
  const words = [...before, ...behind];
  return words.some((word, i) => LASTS.test(word) || (word === 'so' && [words[i - 1], words[i + 1]].includes('far')));
}

const LASTS = /^(?:still|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?)$/;
