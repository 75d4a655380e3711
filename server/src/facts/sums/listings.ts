/** Figures that one enumeration lists: within a sentence, or line by line. */
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';

export interface Listing {
  /** Two or more of one kind, in reading order. */
  readonly parts: readonly FigureMention[];
  /** Whether each stands on a line of its own. */
  readonly lines: boolean;
  /** Whether these are all the figures listed; not where one of them is tried as the total of the others. */
  readonly whole: boolean;
}

/** Between two parts of one enumeration lie at most so many characters. */
const STEP = 110;
/** More parts than that are a table that holds several things. */
const MOST = 40;
/** Words that open a listing: what stands before them is no part of it. */
const OPENS =
  /[.!?:]\s|\b(?:of (?:which|whom|these|those|them)|consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|made up of|includ(?:es?|ing|ed))\b|\b(?:a total of|in total|totall?ing|from|out of|compared with|against|up to|to)\s*$/i;

/** `figures` in reading order. */
export function listingsIn(content: string, figures: readonly FigureMention[]): readonly Listing[] {
  const runs: FigureMention[][] = [];
  for (const figure of figures) {
    if (figure.figure === 'percent' || figure.figure === 'score') continue;
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && alike(previous, figure) && listed(content, previous, figure)) run.push(figure);
    else runs.push([figure]);
  }
  return runs
    .filter(({ length }) => length > 1 && length <= MOST)
    .map((parts) => (isTally(parts) ? parts.slice(1) : parts))
    .map((parts) => ({ parts, lines: inLines(content, parts), whole: true }))
    .filter(({ parts, lines }) => !lines || oneALine(content, figures, parts));
}

/** "The two mills employ 340 and 280 people": how many there are of what is listed. */
function isTally([first, ...rest]: readonly FigureMention[]): boolean {
  return (
    first?.figure === 'count' &&
    rest.length > 1 &&
    (first.value === rest.length || first.value === rest.length - 1) &&
    !/\d/.test(first.text)
  );
}

/** Figures that can be added up. */
export function alike(a: FigureMention, b: FigureMention): boolean {
  return a.figure === b.figure && (a.figure === 'count' || a.unit === b.unit);
}

function listed(content: string, a: FigureMention, b: FigureMention): boolean {
  const between = content.slice(a.end, b.start);
  if (between.length > STEP) return false;
  const breaks = between.split('\n').length - 1;
  if (breaks > 0) return breaks === 1 && !/[.!?:]\s*\n/.test(between);
  return /[,;]|\band\b/.test(between) && !OPENS.test(between.replace(/^\s*of (?:them|these|those|whom|which)\b/i, ''));
}

function inLines(content: string, parts: readonly FigureMention[]): boolean {
  return parts.slice(1).every((part, i) => content.slice(parts[i]?.end, part.start).includes('\n'));
}

/** Lines of several amounts are a table of more than one thing. */
function oneALine(content: string, figures: readonly FigureMention[], parts: readonly FigureMention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const start = content.lastIndexOf('\n', first.start) + 1;
  const end = content.indexOf('\n', last.end);
  const around = within(figures, {
    start,
    end: Math.max(last.end, Math.min(end < 0 ? content.length : end, last.end + STEP)),
  });
  return around.every((figure) => parts.includes(figure) || !alike(figure, first));
}
