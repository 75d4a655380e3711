/**
 * A length of time that a sentence gives together with its first and its last day.
 *
 * "Closed for six weeks, from 4 May to 12 June"; "a ban of two years, starting on 1 March 2020 and ending on 28 February
 * 2022"; "on 4 May, six weeks after the fire of 23 March". A length that stands beside two dates and belongs to neither
 * is none.
 */
import type { Reading } from '../entities/reading';
import type { DateMention, FigureMention } from '../recognize/mentions';
import { within } from '../text/span';

export interface Term {
  readonly length: FigureMention;
  readonly from: DateMention;
  readonly to: DateMention;
}

const FROM =
  /\b(?:from|since|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:es|ed|ing)|effective)(?:\s+(?:on|in|from))?\s*$/i;
const TO =
  /^\W*(?:and\s+)?(?:to|until|till|through|end(?:s|ed|ing)?|expir(?:es|ed|ing)|finish(?:es|ed|ing)?|conclud(?:es|ed|ing)|running (?:to|until)|lasted until|c[ao]me to an end|(?:was|were) (?:called off|lifted|settled|broken off|over|ended|brought to an end))(?:\s+(?:on|in|with))?\s*$/i;
const AFTER = /^\s+after\s+[^.;:]{0,60}$/i;
const BEFORE = /^\s+before\s+[^.;:]{0,60}$/i;
const LATER = /^\s+later,?\s+(?:on|in)\s*$/i;
/** Between a date and the length that is counted from it. */
const NEXT = /^\s*,\s*(?:just|only|some|about|almost|nearly|exactly|barely)?\s*$/i;
/** Between the last day and the length: "with a deal for two years" is the length of something else. */
const LASTING =
  /^\W*(?:(?:a|an|the|it|this|that|which|lasted|lasting|took|ran|for|or|is|was|of|in|all|altogether|total|period|just|some|about|nearly|almost|over|more|than|only)\W+)*$/i;
/** "Ordered on 5 May and delivered on 9 June, that is to say three months later". */
const SUMMED =
  /^\s*[,(–—-]\s*(?:(?:that is(?: to say)?|i\.e\.|in other words|which is|or|a|an|full|fully|exactly|just|only|all of|almost|nearly|some|about),?\s+)*$/i;
const PASSED = /^\s+(?:later|afterwards?|apart|after (?:that|the (?:first|order))|in all|on)(?=\s*(?:[.,;)–—]|$))/i;
/** Another event comes between, and another length may belong to it. */
const SAYING = /\b(?:said|says|told|which|who|but)\b/i;

export function termsIn({ text, recognized }: Reading): readonly Term[] {
  return text.sentences.flatMap((sentence) => {
    const lengths = within(recognized.figures, sentence).filter(({ figure }) => figure === 'duration');
    if (lengths.length === 0) return [];
    const dates = within(recognized.dates, sentence).filter(({ stated }) => stated.length > 0);
    const [only] = lengths;
    return [
      ...lengths.flatMap((length) => reckoned(text.content, length, dates)),
      ...(only && lengths.length === 1 ? bounded(text.content, only, dates) : []),
    ];
  });
}

/** The dates that bound what lasted so long. */
function bounded(content: string, length: FigureMention, dates: readonly DateMention[]): Term[] {
  return dates.flatMap((from, i) => {
    const to = dates[i + 1];
    if (!to || !FROM.test(content.slice(Math.max(0, from.start - 30), from.start))) return [];
    if (!TO.test(content.slice(from.end, to.start)) || (length.start >= from.start && length.start < to.end)) return [];
    const apart =
      length.end <= from.start ? content.slice(length.end, from.start) : content.slice(to.end, length.start);
    const joined = length.end <= from.start ? !SAYING.test(apart) : LASTING.test(apart);
    return joined ? [{ length, from, to }] : [];
  });
}

/** Counted from one date to the other. */
function reckoned(content: string, length: FigureMention, dates: readonly DateMention[]): Term[] {
  const before = dates.findLast(({ end }) => end <= length.start);
  const first = before && dates[dates.indexOf(before) - 1];
  if (first && SUMMED.test(content.slice(before.end, length.start)) && PASSED.test(content.slice(length.end)))
    return SAYING.test(content.slice(first.end, before.start)) ? [] : [{ length, from: first, to: before }];
  const behind = dates.find(({ start }) => start >= length.end);
  if (!before || !behind) return [];
  const [lead, tail] = [content.slice(before.end, length.start), content.slice(length.end, behind.start)];
  if (SAYING.test(tail)) return [];
  if (LATER.test(tail) && lead.length < 80 && !SAYING.test(lead)) return [{ length, from: before, to: behind }];
  if (!NEXT.test(lead)) return [];
  if (AFTER.test(tail)) return [{ length, from: behind, to: before }];
  return BEFORE.test(tail) ? [{ length, from: before, to: behind }] : [];
}
