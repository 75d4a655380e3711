/**
 * Percentages that are said to be all there is, and do not come to a hundred.
 *
 * "46 per cent is hydro, 27 wind and 8 solar. Diesel makes up the remaining 19 per cent"; "48 per cent were for it, 37 per
 * cent against and 15 per cent had no opinion". A list that nothing closes may leave something out.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';

/** Two or more, in reading order. */
export type Hundred = readonly [FigureMention, FigureMention, ...FigureMention[]];

/** In front of a percentage that closes the list, or behind one. */
const CLOSES = /\b(?:the|a) (?:remaining|other|final|rest,|remainder,)\s+$/i;
const UNDECIDED =
  /^[^.;:%\d]{0,40}\b(?:undecided|no opinion|did not (?:know|answer|reply|say)|didn['’]t know|don['’]t know|unsure|not sure|abstain(?:ed|ing)?|abstentions?|no answer|neither|not say)\b/i;
/** Shares of changing wholes, or that may overlap. */
const OTHER =
  /\b(?:more than one|several answers|multiple|up from|down from|compared|against \d|rose|fell|increase|decrease|interest|growth|turnout|of (?:them|these|those|whom|which))\b/i;
/** What rounding leaves. */
const SLACK = 1.6;

/** "Of every crown that is given, 81 öre …": what becomes of one, in hundredths of it. */
const OF_ONE = /\b(?:of|for|from|out of|in) (?:each|every) (?:pound|euro|dollar|franc|crown|krona|rupee)\b/i;

/** Those that do not come to a hundred. */
export function hundredsAmiss(reading: Reading): readonly Hundred[] {
  return [...percentsAmiss(reading), ...hundredthsAmiss(reading)];
}

function hundredthsAmiss({ text, recognized }: Reading): readonly Hundred[] {
  return text.sentences.flatMap((sentence): readonly Hundred[] => {
    const opening = OF_ONE.exec(text.content.slice(sentence.start, sentence.end));
    if (!opening) return [];
    const coins = within(recognized.figures, { ...sentence, start: sentence.start + opening.index });
    const [first, second, ...more] = coins.map((figure) => ({
      ...figure,
      value: Number((100 * figure.value).toPrecision(6)),
    }));
    if (
      !first ||
      !second ||
      more.length === 0 ||
      coins.some(({ figure, value, hedge }) => figure !== 'money' || value >= 1 || hedge)
    )
      return [];
    const sum = [first, second, ...more].reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - 100) > 1 && sum > 70 && sum < 140 ? [[first, second, ...more]] : [];
  });
}

function percentsAmiss({ text, recognized }: Reading): readonly Hundred[] {
  return text.paragraphs.flatMap((paragraph): readonly Hundred[] => {
    const percents = within(recognized.figures, paragraph).filter(({ figure }) => figure === 'percent');
    const closing = percents.findIndex(
      ({ start, end }) =>
        CLOSES.test(text.content.slice(paragraph.start, start)) ||
        UNDECIDED.test(text.content.slice(end, Math.min(paragraph.end, end + 70))),
    );
    const [first, second, ...more] = percents.slice(0, closing + 1);
    if (closing < 2 || !first || !second || percents.length > closing + 1) return [];
    const list: Hundred = [first, second, ...more];
    if (
      list.some(({ hedge, range }) => hedge || range) ||
      OTHER.test(text.content.slice(first.start, list.at(-1)?.end))
    )
      return [];
    const sum = list.reduce((all, { value }) => all + value, 0);
    const slack = Math.max(
      SLACK,
      list.reduce((all, { tolerance }) => all + tolerance, 0),
    );
    return Math.abs(sum - 100) > slack && sum > 70 && sum < 140 ? [list] : [];
  });
}
