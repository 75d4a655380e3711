/**
 * Sentences of a paragraph: the platform's segmenter, put right where it splits after an abbreviation or an initial.
 */
import type { Span } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATION =
  /(?:^|[\s(“"‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gov|Sen|Rep|Gen|Lt|Col|Capt|Cmdr|Sgt|Maj|Adm|Hon|Pres|No|Nos|Art|Sec|Fig|vs|v|cf|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|[A-Z]|(?:[A-Za-z]\.){1,4}[A-Za-z])\.\s*$/;
/** What can end a sentence, and all of the scripts and signs in which something else might. */
const TERMINAL = /[.!?\u0085\u0589-\u200f\u2024\u2025\u2027-\u20ab\u20ad-\uffff]/;
const CLOSED = /^[.!?"'”’)\]]*[\t ]*$/;
/** Abbreviations that end a sentence as often as not: only a lower-case word or a figure behind them joins. */
const MAYBE_LAST =
  /(?:^|[\s(])(?:Inc|Ltd|Co|Corp|Bros|plc|etc|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|nos?|pp?|paras?|ch|vol|fig|sec|art)\.\s*$/;

/** Trimmed of white space at both ends; none where the paragraph is blank. */
export function sentencesOf(content: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const flow = content.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
  const segments = isSingle(flow) ? [{ segment: flow, index: 0 }] : segmenter.segment(flow);
  let start = 0;
  let end = 0;
  const close = () => {
    const piece = flow.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      sentences.push({
        start: paragraph.start + start + lead,
        end: paragraph.start + start + piece.trimEnd().length,
      });
    start = end;
  };
  for (const { segment, index } of segments) {
    if (index > start && !runsOn(flow.slice(start, index), segment)) close();
    end = index + segment.length;
  }
  close();
  return sentences;
}

/** Whether nothing ends a sentence before the end: so it is in most paragraphs, and needs no segmenter to tell. */
function isSingle(flow: string): boolean {
  const end = flow.search(TERMINAL);
  return end < 0 || CLOSED.test(flow.slice(end));
}

function runsOn(before: string, after: string): boolean {
  if (MAYBE_LAST.test(before)) return /^[\p{Ll}\d,;]/u.test(after);
  return ABBREVIATION.test(before);
}
