/**
 * The mean of a list, as far as a text states it beside the list.
 *
 * "Mean takings at the five stalls were £340: the baker made £440, …", lines of a table and under them "average per day
 * 8 mm". Of a list in prose the text has to say how many it is the mean of.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';
import { alike, listingsIn } from './listings';

export interface Average {
  readonly mean: FigureMention;
  /** Three or more. */
  readonly parts: readonly FigureMention[];
}

const MEAN = /\b(?:average|mean)\b[^.;:\n]{0,60}$/i;
/** A list of the outermost only. */
const EXTREMES = /\b(?:highest|lowest|cheapest|dearest|largest|smallest|at least|up to|including|such as|median)\b/i;
const REACH = 160;

export function averagesIn({ text, recognized }: Reading): readonly Average[] {
  const figures = recognized.figures.filter(
    ({ figure, convertedFrom }) => /^(?:count|money|measure)$/.test(figure) && !convertedFrom,
  );
  return listingsIn(text.content, figures).flatMap(({ parts, lines }): readonly Average[] => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 3) return [];
    const stretch = { start: first.start - REACH, end: last.end + REACH };
    const around = within(figures, stretch).filter((figure) => !parts.includes(figure));
    const means = around.filter(
      (figure) => alike(figure, first) && MEAN.test(text.content.slice(Math.max(0, figure.start - 80), figure.start)),
    );
    const [mean] = means;
    if (!mean || means.length > 1 || EXTREMES.test(text.content.slice(Math.max(0, stretch.start), stretch.end)))
      return [];
    const counted = around.some(({ figure, value }) => figure === 'count' && value === parts.length);
    return lines || counted ? [{ mean, parts }] : [];
  });
}
