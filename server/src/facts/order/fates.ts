/**
 * What became of all who were aboard or inside: so many saved, so many dead, so many missing.
 *
 * "There were 48 people aboard. The coastguard rescued 31. Six bodies were recovered, and 11 are still missing." Saved,
 * dead and missing exclude each other, so two of them alone may come to less than all, and not to more.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';

export interface Fates {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
}

const ABOARD =
  /^[^.;:#]{0,40}?\b(?:aboard|on board|on the (?:boat|ship|bus|train|plane|ferry|flight)|in the (?:boat|bus|building|house|mine|hotel))\b/i;
const CARRIED = /\b(?:carr(?:ied|ying|ies)|with)\s+(?:about |some |a total of )?$/i;

const FATES: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    /\b(?:rescued|saved|picked up)\s+$/i,
    /^(?:\s+(?:people|passengers|others|of them|crew|members))?\s+(?:were |was |have been |had been |are )?(?:rescued|saved|survived|survivors|pulled (?:alive|from)|brought ashore|got out|escaped)\b/i,
  ],
  [
    /\b(?:killed|killing|recovered)\s+$/i,
    /^(?:\s+(?:people|passengers|others|of them|crew|members))?\s+(?:were |was |have been |had been |are )?(?:died|dead|killed|drowned|perished|deaths?|bodies)\b/i,
  ],
  [
    /\bmissing\s*[,:]?\s+$/i,
    /^(?:\s+(?:people|passengers|others|of them|crew|members))?\s+(?:were |was |are |is |remain(?:ed)? )?(?:still )?(?:missing|unaccounted)\b/i,
  ],
];

export function fatesIn({ text, recognized }: Reading): readonly Fates[] {
  return text.paragraphs.flatMap((paragraph): readonly Fates[] => {
    const figures = within(recognized.figures, paragraph).filter(({ figure, hedge }) => figure === 'count' && !hedge);
    const said = (figure: FigureMention) => ({
      before: text.content.slice(Math.max(paragraph.start, figure.start - 30), figure.start),
      behind: text.content.slice(figure.end, Math.min(paragraph.end, figure.end + 60)),
    });
    const totals = figures.filter((figure) => {
      const { before, behind } = said(figure);
      return ABOARD.test(behind) || (CARRIED.test(before) && /^\s+(?:people|passengers|migrants)\b/.test(behind));
    });
    const parts = FATES.map(([front, back]) =>
      figures.filter((figure) => front.test(said(figure).before) || back.test(said(figure).behind)),
    );
    const [total] = totals;
    // Of two groups, or two counts of one fate, nobody knows which belong together.
    if (!total || totals.length > 1 || parts.some(({ length }) => length > 1)) return [];
    const own = parts.flat().filter((part) => part !== total && part.start > total.start);
    const sum = own.reduce((all, { value }) => all + value, 0);
    return own.length === 3 || (own.length === 2 && sum > total.value) ? [{ total, parts: own }] : [];
  });
}
