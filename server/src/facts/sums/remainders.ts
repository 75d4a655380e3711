/**
 * What is left of a whole when a part is taken from it.
 *
 * Read: "it owned 48 boats. It sold 31, leaving it with 17", "of the 8 million, 5 million is spent, leaving 3 million",
 * "revenue of 52 million and costs of 40 million, leaving a profit of 12 million", "214 workers, 96 women and 118 men,".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured, LOOSE, PHRASE, WORDS } from '../identity/figured';
import { alike } from './listings';

export interface Remainder {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
}

const WHOLE = `#(?<whole>\\d+)`;
const PART = `${LOOSE}#(?<part>\\d+)`;
const REST = `${LOOSE}#(?<rest>\\d+)`;
/** Two halves of everybody. */
const HALVES = [
  ['women', 'men'],
  ['girls', 'boys'],
  ['children', 'adults'],
  ['passengers', 'crew'],
  ['civilians', 'soldiers'],
].flatMap(([one, other]) => [
  [one, other],
  [other, one],
]);

const FORMS = [
  `${WHOLE}${WORDS}{0,80}?(?:, |\\. ) ?${WORDS}{0,60}${PART}${WORDS}{0,60}?,? (?:leaving|which leaves|which left) ${PHRASE}{0,30}?${REST}`,
  ...HALVES.map(
    ([one, other]) =>
      `${WHOLE}${WORDS}{0,120}\\. ${PART} of (?:them|those|these) (?:were|are) ${one} and ${REST} (?:of them )?(?:(?:were|are) )?${other}\\b`,
  ),
  ...HALVES.map(
    ([one, other]) => `${WHOLE} [a-z]+(?:,| -| –| —| \\() ?#(?<part>\\d+) ${one} and #(?<rest>\\d+) ${other}[,.)]`,
  ),
].map((form) => new RegExp(form, 'g'));

export function remaindersIn({ text, recognized }: Reading): readonly Remainder[] {
  return text.paragraphs.flatMap((paragraph) => {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 3) return [];
    const remainders = new Map<FigureMention, Remainder>();
    for (const form of FORMS)
      for (const { groups } of words.matchAll(form)) {
        const [whole, part, rest] = [groups?.whole, groups?.part, groups?.rest].map((i) => figures[Number(i)]);
        if (!whole || !part || !rest || !alike(whole, part) || !alike(whole, rest)) continue;
        if (Math.max(part.value, rest.value) <= whole.value)
          remainders.set(rest, { total: whole, parts: [part, rest] });
      }
    return [...remainders.values()];
  });
}
