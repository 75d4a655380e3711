/**
 * Sentences of a paragraph: broken as Unicode has it, put right where that is behind an abbreviation or an initial.
 */
import { sentenceBreaks } from './sentenceBreaks';
import type { Span } from './span';

const ABBREVIATION =
  /(?:^|[\s(“"‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gov|Sen|Rep|Gen|Lt|Col|Capt|Cmdr|Sgt|Maj|Adm|Hon|Pres|No|Nos|Art|Sec|Fig|vs|v|cf|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|[A-Z]|(?:[A-Za-z]\.){1,4}[A-Za-z])\.$/;
/** Abbreviations that end a sentence as often as not: only a lower-case word or a figure behind them joins. */
const MAYBE_LAST =
  /(?:^|[\s(])(?:Inc|Ltd|Co|Corp|Bros|plc|etc|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|nos?|pp?|paras?|ch|vol|fig|sec|art)\.$/;

/** Trimmed of white space at both ends; none where the paragraph is blank. */
export function sentencesOf(content: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const flow = content.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
  let start = 0;
  const close = (end: number) => {
    const piece = flow.slice(start, end);
    const from = paragraph.start + end - piece.trimStart().length;
    const to = paragraph.start + start + piece.trimEnd().length;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const at of sentenceBreaks(flow)) if (!runsOn(flow, start, at)) close(at);
  close(flow.length);
  return sentences;
}

/** What a word behind such an abbreviation begins with where the sentence goes on. */
const SMALL = /[\p{Ll}\d,;]/uy;

function runsOn(flow: string, start: number, at: number): boolean {
  const sentence = flow.slice(start, at).trimEnd();
  const last = sentence.slice(sentence.lastIndexOf(' ') + 1);
  if (!MAYBE_LAST.test(last)) return ABBREVIATION.test(last);
  SMALL.lastIndex = at;
  return SMALL.test(flow);
}
