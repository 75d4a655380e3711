/**
 * A length of hours or minutes beside the two times of the clock that it lies between.
 *
 * "The session ran from 9.15 to 11.45, two and a half hours"; "it left at 8.40 and docked at 10.10, after 90 minutes at
 * sea". Full hours are said of a quarter more or less.
 */
import type { FigureMention } from '../../recognize/mentions';
import { type Span, within } from '../../text/span';
import type { Read } from './quantities';

export interface Session {
  readonly stated: FigureMention;
  readonly from: Span;
  readonly to: Span;
  /** Between the two, in minutes. */
  readonly minutes: number;
}

const CLOCK =
  /(?<![\d.,:£$€])(?:([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:])(?:\s?([ap])\.?m\b\.?)?|(1?\d)\s?([ap])\.?m\b\.?|\b(noon|midday|midnight)\b)(?!\s?(?:%|per\b|percent|million|billion|km|m\b|metres|tonnes|seconds))/gi;
const FROM_TO = /\b(?:from|between)\s+(?:about\s+)?$/i;
const BEGINS =
  /\b(?:left|leaves|leaving|depart\p{L}*|sailed|set off|set out|began|begin\p{L}*|start\p{L}*|open\p{L}*|kicked off|took off|boarded|called to order|went in|lit|clocked on|entered)\b/iu;
const ENDS =
  /\b(?:arriv\p{L}*|dock\p{L}*|reach\p{L}*|end\p{L}*|finish\p{L}*|clos\p{L}*|land\p{L}*|over|adjourn\p{L}*|rose|broke up|came out|moored|returned|clocked off|stopp\p{L}*|out|back)\b/iu;
const TAKEN =
  /(?:\b(?:after|lasting|lasted|took|taking|for|takes|in|of|or|is|was|making|that)|[,(–—:]|\s-)\s+(?:(?:just|exactly|only|all|a|an|the|full|total|of)\s+)*$/i;
const OTHER =
  /\b(?:delay\p{L}*|late|break|interval|earlier|later|before|each|every|ago|pause|lunch|within|next|first|last)\b/iu;

/** Those whose length is not what the clocks give. */
export function sessionsAmiss({ text: { content, sentences }, figures }: Read): readonly Session[] {
  return sentences.flatMap((sentence): readonly Session[] => {
    const lengths = within(figures, sentence).filter(
      ({ figure, unit }) => figure === 'duration' && /^(?:hour|minute)$/.test(unit),
    );
    const [stated, more] = lengths;
    if (!stated || more || stated.hedge || stated.range) return [];
    const clocks = clocksIn(content, sentence);
    const [from, to, third] = clocks;
    if (!from || !to || third || OTHER.test(content.slice(sentence.start, sentence.end))) return [];
    const lead = content.slice(Math.max(sentence.start, stated.start - 40), stated.start);
    if (!TAKEN.test(lead) && !/^-/.test(content.slice(stated.end))) return [];
    const between = content.slice(from.end, to.start);
    const isStretch =
      (FROM_TO.test(content.slice(sentence.start, from.start)) && /^\s*(?:to|until|till|and|–|-)\s*$/.test(between)) ||
      (BEGINS.test(content.slice(sentence.start, from.start)) && ENDS.test(between));
    if (!isStretch) return [];
    const minutes = minutesBetween(from, to);
    const said = stated.value * (stated.unit === 'hour' ? 60 : 1);
    const slack = stated.unit === 'hour' && said % 30 === 0 ? 16 : 3;
    const off = Math.abs(minutes - said);
    return off > slack && off <= 0.6 * Math.max(minutes, said) ? [{ stated, from, to, minutes }] : [];
  });
}

interface Clock extends Span {
  readonly minute: number;
  readonly half: string | undefined;
}

function clocksIn(content: string, { start, end }: Span): readonly Clock[] {
  return [...content.slice(start, end).matchAll(CLOCK)].map((found) => {
    const [text, hour, minute, half, full, fullHalf, word] = found;
    const at = { start: start + found.index, end: start + found.index + text.length };
    if (word) return { ...at, minute: word.toLowerCase() === 'midnight' ? 0 : 720, half: 'a' };
    const side = (half ?? fullHalf)?.toLowerCase();
    const hours = Number(hour ?? full) % (side ? 12 : 24);
    return { ...at, minute: 60 * (hours + (side === 'p' ? 12 : 0)) + Number(minute ?? 0), half: side };
  });
}

/** The next time that the clock stands so; "from 10 to 1.30" goes over noon. */
function minutesBetween(from: Clock, to: Clock): number {
  const day = from.half || to.half || from.minute >= 780 || to.minute >= 780 ? 1440 : 720;
  return (to.minute - from.minute + day) % day;
}
