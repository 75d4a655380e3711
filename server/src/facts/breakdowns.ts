/**
 * Totals and the parts that a text lists for them: in one sentence, in the sentence behind, or line by line.
 *
 * A list belongs to a total where words say so ("consists of", "of these", a colon), or where three or more parts of
 * one unit come so close to the figure before them that chance is no explanation.
 */
import type { Reading } from '../entities/reading';
import type { FigureMention } from '../recognize/mentions';

export interface Breakdown {
  readonly total: FigureMention;
  /** Two or more, in reading order. */
  readonly parts: readonly FigureMention[];
}

const CUE =
  /:\s*$|:|\b(?:consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|made up of|of (?:these|those|them|which|whom)|as follows|broken down|breaks down|split (?:into|between|among)|namely|divided|by nationality|respectively)\b/i;
const PARTIAL =
  /\b(?:including|includes?|among (?:them|these|those)|such as|at least|mostly|mainly|up to|e\.g\.|for example)\b/i;
/** A total and its parts lie at most so far apart. */
const REACH = 260;

export function breakdownsIn(reading: Reading): readonly Breakdown[] {
  const { content } = reading.text;
  const figures = reading.recognized.figures.filter(({ figure }) => figure !== 'ordinal' && figure !== 'age');
  return runsIn(content, figures).flatMap((parts) => totalOf(content, figures, parts) ?? []);
}

/** Runs of figures that one enumeration lists. */
function runsIn(content: string, figures: readonly FigureMention[]): FigureMention[][] {
  const runs: FigureMention[][] = [];
  let previous: FigureMention | undefined;
  for (const figure of figures) {
    if (figure.figure === 'percent' || figure.convertedFrom) continue;
    const open = runs.at(-1);
    if (open && previous && alike(previous, figure) && listed(content, previous, figure)) open.push(figure);
    else runs.push([figure]);
    previous = figure;
  }
  return runs.filter(({ length }) => length > 1).filter((run) => oneALine(content, figures, run));
}

/** A list line by line gives one amount a line; lines of several are a table of something else. */
function oneALine(content: string, figures: readonly FigureMention[], run: readonly FigureMention[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !content.slice(first.start, last.end).includes('\n')) return true;
  const end = content.indexOf('\n', last.end);
  return figures.every(
    (figure) =>
      run.includes(figure) ||
      figure.start < first.start ||
      figure.end > (end < 0 ? content.length : end) ||
      !alike(figure, first),
  );
}

function alike(a: FigureMention, b: FigureMention): boolean {
  return a.figure === b.figure && (a.figure === 'count' || a.unit === b.unit);
}

function listed(content: string, a: FigureMention, b: FigureMention): boolean {
  const between = content.slice(a.end, b.start);
  if (between.length > 110) return false;
  const lines = between.split('\n').length - 1;
  if (lines > 0) return lines === 1 && !/[.!?]\s*\n/.test(between);
  return /[,;]|\band\b/.test(between) && !/[.!?:]\s/.test(between);
}

function totalOf(
  content: string,
  figures: readonly FigureMention[],
  parts: readonly FigureMention[],
): Breakdown[] | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const before = figures.filter(
    (figure) => figure.end <= first.start && first.start - figure.end < REACH && alike(figure, first),
  );
  const sum = parts.reduce((value, part) => value + part.value, 0);
  // The run may have taken its own total for its first part: "19 goals, 11 of them at home and eight away".
  const own = parts.slice(1).reduce((value, part) => value + part.value, 0);
  const near = before.sort((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum))[0];
  if (!near) return undefined;
  const between = content.slice(near.end, first.start);
  const behind = content.slice(Math.max(0, near.start - 30), near.start);
  if (PARTIAL.test(between) || PARTIAL.test(behind)) return undefined;
  const gap = Math.abs(near.value - sum) / Math.max(near.value, sum);
  const cued = CUE.test(between) && parts.length > 1;
  if (own === first.value && !cued) return undefined;
  return gap <= (cued ? 0.12 : parts.length > 2 ? 0.06 : 0) ? [{ total: near, parts }] : undefined;
}
