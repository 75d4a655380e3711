/**
 * The stretches of a text that can hold names, so that the chain is not run over plain prose.
 *
 * A unit is near where a capital stands within two units of it. Of those near, the ones that are surely outside
 * any name part the stretches; each stretch takes one such unit along on either side.
 */
import type { Span } from '../../text/span';
import { LABELS, OUTSIDE } from './labels';
import { capitalised } from './runs';
import type { Word } from './word';

const REACH = 2;
/** How far the score of outside must be above all others for a unit to be surely outside. */
const MARGIN = 8;
/** The score of what a unit surely is not. */
const NEVER = -40;

/** 1 for each unit with a capital near it. */
export function nearCapitals(words: readonly Word[]): Uint8Array {
  const near = new Uint8Array(words.length);
  let reached = 0;
  for (let i = 0; i < words.length; i++) {
    if (!capitalised(words[i] as Word)) continue;
    const end = Math.min(words.length, i + REACH + 1);
    for (reached = Math.max(reached, i - REACH); reached < end; reached++) near[reached] = 1;
  }
  return near;
}

/** Fixes the row of a unit that nothing near can make part of a name. */
export function setOutside(scores: Float32Array, i: number): void {
  scores.fill(NEVER, i * LABELS, (i + 1) * LABELS);
  scores[i * LABELS + OUTSIDE] = 0;
}

/** In reading order; they do not overlap, and what lies between them is outside. */
export function stretchesOf(scores: Float32Array, sequence: Span): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (let i = sequence.start; i < sequence.end; i++) {
    if (surelyOutside(scores, i)) continue;
    const last = stretches.at(-1);
    const end = Math.min(sequence.end, i + 2);
    if (last && i - 1 < last.end) last.end = end;
    else stretches.push({ start: Math.max(sequence.start, i - 1), end });
  }
  return stretches;
}

function surelyOutside(scores: Float32Array, i: number): boolean {
  const row = i * LABELS;
  const limit = (scores[row + OUTSIDE] as number) - MARGIN;
  for (let y = 1; y < LABELS; y++) if ((scores[row + y] as number) > limit) return false;
  return true;
}
