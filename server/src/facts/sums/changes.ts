/**
 * A value before and after, and by how much it is said to have changed: in per cent or in its own unit.
 *
 * Read: "from 4 to 5 million, an increase of 25%", "rose 25% to 5 million from 4 million", "5 million (2023: 4 million),
 * up 25%", "5 million, up 25% from 4 million", "went from 400 to 500. That is a jump of 100", "by 27 votes to 16, a
 * majority of 11", "500, which is 100 more than the 400 of May", "It spent 4 million last year. This year it plans to
 * spend 5 million, a rise of 25%".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { type Figured, figured } from '../identity/figured';
import { type ClaimForm, changeClaims, changeForms } from './change-forms';
import { triplesIn } from './triples';

export interface Change {
  readonly before: FigureMention;
  readonly after: FigureMention;
  /** A percentage, or an amount of what changed. */
  readonly by: FigureMention;
}

/** Rates that these words qualify are not the plain change from one value to the other. */
const OTHER_RATE =
  /\b(?:a year(?! (?:earlier|ago|before))|per year|annual(?:ly|i[sz]ed)?|on average|each year|compound|real terms|inflation|like[- ]for[- ]like|constant currenc|organic|adjusted|underlying)\b/i;

export function changesIn(reading: Reading): readonly Change[] {
  const { text, recognized } = reading;
  const changes = new Map<FigureMention, Change>();
  const put = (change: Change | undefined) => {
    if (change && !changes.has(change.by)) changes.set(change.by, change);
  };
  for (const paragraph of text.paragraphs) {
    const read = figured(text.content, paragraph, recognized.figures);
    if (read.figures.length < 3) continue;
    for (const form of changeForms) for (const change of formIn(read, form)) put(change);
    const sentences = text.sentences.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
    for (const [i, sentence] of sentences.entries()) {
      const said = figured(text.content, sentence, recognized.figures);
      if (said.figures.length < 2) continue;
      for (const form of changeClaims)
        for (const change of claimIn(text.content, said, sentences[i - 1], recognized.figures, form)) put(change);
    }
  }
  for (const change of triplesIn(reading)) put(change);
  return [...changes.values()];
}

function formIn({ words, figures }: Figured, form: RegExp): readonly Change[] {
  return [...words.matchAll(form)].flatMap(({ 0: match, index, groups }) => {
    const at = (name: string) => figures[Number(groups?.[name])];
    const [before, after, by] = [at('before'), at('after'), at('by')];
    if (!before || !after || !by || OTHER_RATE.test(around(words, index, match))) return [];
    return isPair(before, after) && (by.figure === 'percent' || isPair(after, by)) ? [{ before, after, by }] : [];
  });
}

function around(words: string, index: number, match: string): string {
  return words.slice(Math.max(0, index - 30), index + match.length + 25);
}

/** Words that tell one time or version of a value from another. */
const THEN =
  /\b(?:last|previous|earlier|ago|before|in [12]\d{3}|of [12]\d{3}|original(?:ly)?|budget(?:ed)?|planned|estimated?|forecast|expected|was to|were to|used to|had been|now|today|this (?:year|month|week|season|term|time)|current|at first|initially|instead of|once)\b/i;

/** The change that a claim states, where the sentence itself or the one before it has one value that it can start from. */
function claimIn(
  content: string,
  said: Figured,
  previous: Span | undefined,
  all: readonly FigureMention[],
  { form, way }: ClaimForm,
): readonly Change[] {
  const earlier = previous ? figured(content, previous, all) : { words: '', figures: [] };
  return [...said.words.matchAll(form)].flatMap(({ 0: match, index, groups }) => {
    const [after, by] = [said.figures[Number(groups?.after)], said.figures[Number(groups?.by)]];
    if (!after || !by || OTHER_RATE.test(around(said.words, index, match))) return [];
    if (by.figure !== 'percent' && !isPair(after, by)) return [];
    const others = [...earlier.figures, ...said.figures].filter(
      (figure) => figure !== after && figure !== by && isPair(figure, after) && !figure.convertedFrom,
    );
    const [before] = others;
    if (!before || before.start > after.start || others.some(({ value }) => value !== before.value)) return [];
    if (way && before.value < after.value !== (way === 'up')) return [];
    return THEN.test(`${earlier.words} ${said.words}`) || !way ? [{ before, after, by }] : [];
  });
}

function isPair(a: FigureMention, b: FigureMention): boolean {
  if (a.figure !== b.figure || !/^(?:count|money|measure)$/.test(a.figure)) return false;
  return a.figure === 'count' || a.unit === b.unit;
}
