/**
 * The words that put two events in an order, and how many days they say lie between the two.
 *
 * Read are after, following, in the wake of, before, prior to, ahead of, on the eve of, followed by, preceded, once, as soon as, by the time, had already … when, not … until,
 * no sooner … than, on the same day as, the day (morning, night, week) after or before, within three days of, three
 * months into, nobody … before, while still waiting for, with the permit already in hand, and any length right before
 * such a word.
 */
import type { FigureMention } from '../../recognize/mentions';
import type { Sentence } from '../sentence';
import { lengthOf, limitOf, type Stretch } from './lengths';

export interface Joining {
  /** With the length before it: `two weeks after`. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Days from the event behind the word to the one before it, below 0 where the latter is first; by how that is told. */
  readonly gap: (before: string, behind: string) => Gap | undefined;
}

export interface Gap {
  readonly days: Stretch;
  /** Whether a length or a day is said, and not the order alone. */
  readonly counted: boolean;
  /** The part whose denial says what comes first: "not … until", "nobody … before", "while … had not yet". */
  readonly denied?: 'before' | 'behind';
}

const JOINING =
  /\b(?:(?:on\s+)?the\s+(?:very\s+)?(?:(same)\s+day\s+(?:as|that)|(day|morning|evening|afternoon|night|week|month|year)\s+(after|before))|(by the time|not\s+until|only\s+(?:once|after|when)|until after|after|following|before|prior to|(?:ahead|in advance) of|without waiting for|on the eve of|in the run-up to|in the wake of|upon|followed by|preceded by|followed|preceded|once|as soon as|when|while|with|until|than|of|into))\s+(?=\S)/giu;

/** In order of their place. */
export function joiningsIn(content: string, sentence: Sentence): readonly Joining[] {
  const whole = content.slice(sentence.start, sentence.end);
  return [...whole.matchAll(JOINING)].flatMap((match): Joining[] => {
    const at = sentence.start + match.index;
    const length = lengthBefore(content, sentence, at);
    const word = (match[4] ?? match[3] ?? 'same').toLowerCase();
    if ((word === 'of' && !length?.within) || (word === 'into' && !length)) return [];
    const end = at + match[0].length;
    return [
      { start: length?.start ?? at, end, word, gap: (before, behind) => gapOf(match, word, before, behind, length) },
    ];
  });
}

export interface Counted {
  readonly length: Stretch | undefined;
  readonly start: number;
  /** "Within three days of" sets no least. */
  readonly within: boolean;
}

const LOOSELY = /\b(?:(within|inside|less than|not even|under)|barely|just|only|about|some|almost|nearly|exactly)\s+$/i;

/** The length right before the joining word: "two weeks after", "within three days of", "a year before". */
export function lengthBefore(content: string, sentence: Sentence, at: number): Counted | undefined {
  const figure = sentence.figures.find(
    ({ figure: kind, end }) => kind === 'duration' && end < at && /^\s+$/.test(content.slice(end, at)),
  );
  const one = figure ? undefined : ONE.exec(content.slice(Math.max(sentence.start, at - 20), at));
  if (!figure && !one) return undefined;
  const start = figure?.start ?? at - (one?.[0].length ?? 0);
  const measured = figure ?? single(one?.[1] ?? 'day');
  const loosely = LOOSELY.exec(content.slice(Math.max(sentence.start, start - 30), start));
  const within = loosely?.[1] !== undefined || figure?.hedge === 'less-than' || figure?.hedge === 'at-most';
  const high = limitOf(measured);
  const length = within ? high && { low: 0, high } : lengthOf(measured);
  return { length: length || undefined, start: start - (loosely?.[0].length ?? 0), within };
}

const ONE = /\b(?:an?|one)\s+(day|week|month|year|fortnight)\s+$/i;

function single(unit: string): FigureMention {
  return { kind: 'figure', figure: 'duration', text: unit, value: 1, unit, tolerance: 0, start: 0, end: 0 };
}

/** In days: what "the week after" may mean. Of the morning and night after, the day before may be meant. */
const NEXT: Readonly<Record<string, Stretch>> = {
  day: { low: 1, high: 1 },
  week: { low: 1, high: 14 },
  month: { low: 1, high: 62 },
  year: { low: 1, high: 731 },
};
const NIGHT: Stretch = { low: 0, high: 1 };

const AT_LAST = /^(?:not\s+until|only\s)/;
const FIRST =
  /^(?:before|prior to|(?:ahead|in advance) of|without waiting for|on the eve of|in the run-up to|followed by|preceded|than|when|by the time)$/;
/** What these words need before them to put an order on the two. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  when: /\bhad\b.*\balready\b|\balready\b.*\bhad\b|\b(?:hardly|scarcely|barely)\b|\bhad\b.*\bfor\s+[\p{L}\d\s-]+$|\b(?:was|were)\s+(?:still\s+)?(?:already|at|in|inside|on)\b/isu,
  'by the time': /\b(?:had|already|was|were|is|are)\b/i,
  until: /\bnot\b|n['’]t\b|\bno\b/i,
  than: /\bno sooner\b/i,
};

function gapOf(
  [, same, part, way]: RegExpExecArray,
  word: string,
  before: string,
  behind: string,
  length: Counted | undefined,
): Gap | undefined {
  if (same) return { days: { low: 0, high: 0 }, counted: true };
  if (part) return { days: turned(NEXT[part.toLowerCase()] ?? NIGHT, /before/i.test(way ?? '')), counted: true };
  // "It went off when the arcade had been emptied": what had happened came first.
  if (word === 'when' && !length && HAD.test(behind) && !HAD.test(before)) return order(false);
  if (/^(?:when|by the time)$/.test(word) && !length && NOT_YET.test(before)) return order(false, 'before');
  if (word === 'while') return AWAITED.test(behind) ? order(true, 'behind') : undefined;
  if (word === 'with') return IN_HAND.test(behind) ? order(false) : undefined;
  if (word === 'when' && length?.length && LASTED.test(before))
    return { days: turned(length.length, true), counted: true };
  if (NEEDS[word] && (!NEEDS[word].test(before) || length)) return undefined;
  if (AT_LAST.test(word)) return length ? undefined : order(false);
  const first = FIRST.test(word);
  if (!length && first && NOBODY.test(before)) return order(false, 'before');
  if (!length) return order(first, word === 'until' ? 'before' : undefined);
  if (!length.length) return length.within ? undefined : order(first); // Hours and minutes: the order alone.
  const { high } = length.length;
  if (word === 'of') return { days: { low: -high, high }, counted: true };
  return { days: turned(length.length, first), counted: true };
}

const HAD = /\bhad\s+(?:\p{L}+\s+){0,2}\p{L}+/iu;

/** "While the yard was still waiting for its permit". */
const AWAITED =
  /\b(?:still\s+(?:waiting|pending|awaiting|awaited|unsigned|without)|awaiting|waiting for|pending|yet to|had(?:\s+not|n['’]t)\s+yet)\b/i;
/** "With the permit already in his pocket". */
const IN_HAND =
  /^[^,;:.]{3,60}?\s(?:already|long|safely|firmly|duly)\s+(?:in|on|at|under|signed|granted|issued|paid|secured|given)\b/i;
/** "The permit had not yet been granted when the diggers came". */
const NOT_YET =
  /\b(?:(?:had|was|were|has|have)(?:\s+still)?\s+(?:not|yet)\b|(?:had|was|were)n['’]t\b|yet to\b|still\s+(?:waiting|awaiting|pending|unsigned))/i;
const LASTED = /\bhad\s+(?:long\s+)?been\b.*\bfor\s*$/is;
/** "No work had begun before the consent". */
const NOBODY =
  /\b(?:no(?!\s+(?:sooner|later|longer))|nobody|none|nothing|never|neither|not\s+(?:one|an?|a\s+single))\b/i;

function order(first: boolean, denied?: Gap['denied']): Gap {
  const [low, high] = first ? [Number.NEGATIVE_INFINITY, 0] : [0, Number.POSITIVE_INFINITY];
  return { days: { low, high }, counted: false, ...(denied && { denied }) };
}

export function turned({ low, high }: Stretch, first: boolean): Stretch {
  return first ? { low: -high, high: -low } : { low, high };
}
