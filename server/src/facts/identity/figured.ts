/**
 * A stretch of text with its figures put as marks, so that a form of words can be written as one expression:
 * "of the #0 houses, #1 (%2) were empty". A percentage is `%`, every other figure `#`, with its index behind it.
 *
 * The same amount in another currency, in brackets, is left out.
 */
import type { FigureMention } from '../../recognize/mentions';
import { type Span, within } from '../../text/span';

/** Of an expression over `words`: what no clause, and what no phrase, runs across. */
export const WORDS = '[^#%.;:()]';
export const PHRASE = '[^#%.;:(),]';
/** Hedges and the like in front of a figure. */
export const LOOSE =
  '(?:(?:or|by|about|around|some|nearly|almost|roughly|just|barely|exactly|over|under|well|slightly|close to|at least|up to|more than|less than|fewer than|only|a) ){0,2}';

export interface Figured {
  /** White space is one blank each. */
  readonly words: string;
  /** What the indices stand for. */
  readonly figures: readonly FigureMention[];
}

/** `figures`: those of the text, in reading order. */
export function figured(content: string, span: Span, figures: readonly FigureMention[]): Figured {
  const held = within(figures, span);
  let words = '';
  let from = span.start;
  held.forEach((figure, i) => {
    if (figure.start < from) return;
    if (figure.convertedFrom) {
      const bracket = /[([][^()[\]]*$/.exec(content.slice(from, figure.start));
      const closing = /^[^()[\]]{0,40}[)\]]/.exec(content.slice(figure.end, span.end));
      if (!bracket || !closing) return;
      words += plain(content.slice(from, from + bracket.index)).trimEnd();
      from = figure.end + closing[0].length;
      return;
    }
    words += `${plain(content.slice(from, figure.start))}${figure.figure === 'percent' ? '%' : '#'}${i}`;
    from = figure.end;
  });
  return { words: words + plain(content.slice(from, span.end)), figures: held };
}

function plain(text: string): string {
  return text.replace(/[#%\s]+/g, ' ');
}
