/**
 * Clock times in prose, each with the minutes of the day that its words leave room for.
 *
 * Read are 3.15 pm, 10:40 p.m., 4 pm, at 22.40, 22:40, 0415 hours, noon, midnight, half past four, a quarter to nine,
 * a quarter to midnight, three minutes before two, at 6 in the morning, five o'clock; "shortly after", "just before", "about". Not: between two times, by, until, from and since a time, which
 * set a bound, and scores and ratios, before which nothing says when.
 */
import type { Span } from '../../text/span';
import { dayPart } from './day-parts';

export interface Clock extends Span {
  /** In minutes from midnight; may reach over it. */
  readonly from: number;
  readonly to: number;
  /** Whether the words leave the half of the day open: "at 3.15". */
  readonly half: boolean;
  /** In lower case; `undefined` where the text names none. */
  readonly zone: string | undefined;
  /** Whether it is told to the minute. */
  readonly exact: boolean;
  /** Where the words begin that lead up to it: `shortly before`. */
  readonly lead: number;
}

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MINUTES = 'one|two|three|four|six|seven|eight|nine|eleven|twelve|fifteen|eighteen';
const TIME = new RegExp(
  `(?<![\\p{L}\\d.,:$€£#/-])(?:(?<hour>\\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\\d))?(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?|(?<oclock>\\s+o['’]clock))?|(?<military>[0-2]\\d[0-5]\\d(?=\\s?(?:hours|hrs)\\b)|0\\d[0-5]\\d(?=\\s+(?:on|local|GMT|UTC)\\b|[,.;]))|(?<word>noon|midday|midnight)|(?<past>half past|(?:(?:a\\s+)?quarter|five|ten|twenty|twenty-five) (?:minutes\\s+)?(?:past|to)|(?:${MINUTES}|\\d{1,2}) minutes (?:past|to|before|after))\\s+(?<named>${HOURS}|midnight|noon|midday|\\d{1,2})|(?<spelt>${HOURS})\\s+(?:(?<clock>o['’]clock)|(?=in the (?:morning|afternoon|evening)|at night)|(?=on \\p{Lu}|that (?:morning|afternoon|evening|night)|when\\b|yesterday|last night|sharp))|(?<bare>${HOURS})(?=[.,;)]|$)|(?<part>dawn|daybreak|first light|sunrise|dusk|nightfall|sunset|lunchtime|mid-?morning|mid-?afternoon|(?:in|into) the (?:small|early) hours))(?![\\d%:/-]|\\.\\d|\\s?(?:percent|per cent|per|million|billion|km|metres?|miles?))`,
  'giu',
);
const PART = /^\s*(?:in the|at|this|that|yesterday|tomorrow|on \p{L}+)?\s*(morning|afternoon|evening|night)\b/iu;
const ZONE = /^\s*\(?(local time|GMT|UTC|[A-Z]{1,4}T)\b/;
const LEAD =
  /(?:\b(?:(?<near>shortly|just|soon|a little|minutes)\s+)?(?<side>after|before|past)|(?<about>about|around|approximately|roughly|some time around|nearly|almost|towards|toward|circa|close to)|(?<bound>by|until|till|from|since|between|and|to|than|within)|(?<at>at|exactly|precisely|struck|stroke of|struck by))\s+(?:about\s+|around\s+|exactly\s+|precisely\s+|approximately\s+)?$/iu;

/** In minutes. */
const EXACT = 4;
const ROUND = 10;
const HOURLY = 30;
const SHORTLY = 35;

export function clocksIn(content: string, { start, end }: Span): readonly Clock[] {
  return [...content.slice(start, end).matchAll(TIME)].flatMap((match) => {
    const at = start + match.index;
    const before = content.slice(Math.max(start, at - 30), at);
    const behind = content.slice(at + match[0].length, Math.min(end, at + match[0].length + 24));
    return clockOf(match, at, before, behind) ?? [];
  });
}

function clockOf(match: RegExpExecArray, at: number, before: string, behind: string): Clock | undefined {
  const groups = match.groups ?? {};
  const lead = LEAD.exec(before)?.groups ?? {};
  if (lead.bound || (lead.side && !lead.near)) return undefined;
  if (groups.part)
    return lead.side
      ? undefined
      : {
          ...dayPart(groups.part),
          start: at,
          end: at + groups.part.length,
          half: false,
          zone: undefined,
          exact: false,
          lead: at,
        };
  const minutes = minutesOf(groups);
  if (minutes === undefined || !isTime(groups, lead, behind)) return undefined;
  const part = PART.exec(behind)?.[1]?.toLowerCase();
  const half = groups.half?.toLowerCase() ?? (part === 'morning' ? 'a' : part && minutes < 720 ? 'p' : undefined);
  const told = half && !groups.word ? inHalf(minutes, half) : minutes;
  const slack = lead.about ? Math.max(HOURLY, ROUND) : minutes % 60 === 0 ? HOURLY : minutes % 5 === 0 ? ROUND : EXACT;
  const [down, up] = lead.side ? (lead.side === 'before' ? [SHORTLY, 0] : [0, SHORTLY]) : [slack, slack];
  const open =
    half === undefined && told >= 60 && told < 780 && !/^0/.test(groups.hour ?? '') && !groups.word && !groups.military;
  return {
    start: at,
    end: at + match[0].trimEnd().length,
    from: told - down,
    to: told + up,
    half: open && groups.mark !== ':',
    zone: ZONE.exec(behind)?.[1]?.toLowerCase(),
    exact: slack < HOURLY && !lead.side,
    lead: at - (LEAD.exec(before)?.[0].length ?? 0),
  };
}

/** A bare number is an hour only where the words before it say that it is a time of day. */
function isTime(
  groups: Record<string, string | undefined>,
  lead: Record<string, string | undefined>,
  behind: string,
): boolean {
  const { hour, mark, half, oclock, bare, spelt, clock } = groups;
  if (bare || (spelt && !clock && !/^\s*(?:in the|at night)/i.test(behind)))
    return (lead.at ?? lead.near) !== undefined;
  if (hour === undefined || half || oclock) return true;
  if (mark === ':' && hour.length === 2) return true;
  if (mark === undefined) return (lead.at ?? lead.about ?? lead.near) !== undefined && SAID_PART.test(behind);
  return (
    (lead.at !== undefined || lead.about !== undefined || lead.near !== undefined) && !/^\s*\p{L}{3,}s\b/u.test(behind)
  );
}

/** "At 6 in the morning". */
const SAID_PART = /^\s+(?:in the (?:morning|afternoon|evening)|at night|that (?:morning|afternoon|evening|night))\b/i;

function minutesOf(groups: Record<string, string | undefined>): number | undefined {
  const { hour, minute, military, word, past, named, spelt = groups.bare } = groups;
  if (word) return word.toLowerCase() === 'midnight' ? 1440 : 720;
  if (military) return Number(military.slice(0, 2)) * 60 + Number(military.slice(2));
  if (spelt) return hourNamed(spelt) * 60;
  if (past && named) return hourNamed(named) * 60 + (/\b(?:to|before)$/i.test(past) ? -1 : 1) * minutesNamed(past);
  return Number(hour) > 24 ? undefined : Number(hour) * 60 + Number(minute ?? 0);
}

/** "A quarter to four": 15. */
function minutesNamed(words: string): number {
  const digits = /^\d+/.exec(words)?.[0];
  return digits ? Number(digits) : (PAST.find(([name]) => words.toLowerCase().startsWith(name))?.[1] ?? 0);
}

/** The longer ones first. */
const PAST = [
  ['twenty-five', 25],
  ['twenty', 20],
  ['half', 30],
  ['quarter', 15],
  ['a quarter', 15],
  ['fifteen', 15],
  ['eighteen', 18],
  ['eleven', 11],
  ['twelve', 12],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
] as const;

function hourNamed(word: string): number {
  if (/^midnight$/i.test(word)) return 24;
  if (/^(?:noon|midday)$/i.test(word)) return 12;
  return /\d/.test(word) ? Number(word) : HOURS.split('|').indexOf(word.toLowerCase()) + 1;
}

function inHalf(minutes: number, half: string): number {
  const morning = minutes % 720;
  return half === 'p' ? morning + 720 : morning;
}

/** Minutes between the two at least; 0 where they may be one. `undefined` where zones or open halves of the day hide it. */
export function minutesApart(a: Clock, b: Clock): number | undefined {
  if (a.zone !== b.zone && (a.zone === 'gmt' || b.zone === 'gmt' || (a.zone && b.zone))) return undefined;
  const turn = a.half || b.half ? 720 : 1440;
  const gaps = [-turn, 0, turn].map((by) => Math.max(0, a.from + by - b.to, b.from - (a.to + by)));
  return Math.min(...gaps);
}
