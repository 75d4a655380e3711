/**
 * What narrows a value: per what, which period, which part, from or by which amount.
 *
 * Two values of different scope do not contradict each other, however alike their sentences are.
 */
import { beforeHedge } from './hedged';
import type { Sentence } from './sentence';
import { stemOf } from './words';

/** Words right behind the value that make it a rate. */
const PER =
  /^\s*(?:(?:a|an|per|each|every)\s+(share|week|month|year|day|hour|night|minute|head|person|unit|tonne|ton|barrel|kilo|litre|liter|capita|pupil|household|employee|worker|ticket|season|quarter|game|match|episode)s?\b|(daily|weekly|monthly|yearly|annually)\b|(apiece|each)\b)/i;
const BEFORE =
  /\b(from|by|to|additional|another|further|other|first|second|third|fourth|last|next|remaining|previous|average of|each|target of|goal of|limit of|maximum of|minimum of|none of the|none of its|none of their|compared with|earlier|for)\s*$/i;
/** Behind a number they count beside others that were counted before. */
const OTHERS = /^\s+(?:other|further|additional)\b/i;
/** "Five of the houses", and not "five houses of the village"; what a percentage is of is its measure. */
const PART = /^\s+(?:more )?of (?:them|those|these|whom|which|the|its|his|her|their|our)\b/i;
/** "Half of the homes in five villages": so many are the villages of a part, and no number of all that were hit. */
const HOLDS_A_PART =
  /(?:%|\bper ?cent|\bhal(?:f|ves)|\bthirds?|\bquarters?|\bmost|\bmany|\bsome|\ball|\bnone) of (?:the |its |their )?(?:[\p{L}-]+ ){1,3}(?:in|across|at|of) (?:(?:about|some|around|at least|the) )?$/iu;
const SHARE = /%|cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b|\b(?:in|out of)\b/i;
/** What is said before all is known: no final result. */
const INTERIM =
  /\b(?:(with \p{L}*\s?[\d.,]+ ?(?:%|per ?cent) of (?:the )?(?:votes?|ballots?|precincts|polling stations|districts)(?: \p{L}+)? (?:counted|in|reporting|reported|declared|tallied)|at (?:noon|midday|half-?time|the interval)|by (?:noon|midday|mid-morning)|in (?:early|morning|afternoon) (?:trading|trade)|(?:partial|early|first) (?:results|returns|projections)|exit polls?))\b/iu;
const DAYS = 'day|night|evening|weekend|week|month';
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`\b(?:on|in) (?:its|the|their) (first|opening|second|third|final|last|closing) (?:${DAYS})\b`,
      'i',
    ),
    'stretch',
  ],
  [new RegExp(String.raw`\bover (?:the )?(\p{L}+|\d+) (?:${DAYS})s\b`, 'iu'), 'stretch'],
  [INTERIM, 'interim'],
  [/\b(first|second|third|fourth|1st|2nd|3rd|4th|last) (quarter|half)\b|\b([qh][1-4])\b/i, 'period'],
  [/\b(nine|six|three) months (?:to|ended|through)\b/i, 'period'],
  [/\b(net|gross|operating|pre-tax|pretax|after-tax)\b/i, 'kind'],
  [/\b(domestic|overseas|foreign|worldwide|global|international|nationwide|regional|local)\b/i, 'reach'],
  [/\b(total|overall|altogether|combined|in all)\b/i, 'whole'],
  [/\b(?:vot(?:e|es|ed|ing)|ballots?|members?) (?:cast )?(for|against)\b/i, 'ballot'],
  [/\b(annual|annually|yearly|monthly|weekly|daily|hourly)\b/i, 'rate'],
  [/\b(minimum|maximum|median|average|averaged|averages|averaging|mean)\b/i, 'measure'],
  [
    /\b(target|goal|forecast|budgeted|initial|original|revised|preliminary|provisional|previous|earlier|former)\b/i,
    'version',
  ],
];

/** Every which time: an annual salary is one a year. */
const RATES: Readonly<Record<string, string>> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
};

/** `kind:word` pairs, sorted: `at:from`, `period:first quarter`, `per:week`. */
export function scopeOf(
  content: string,
  sentence: Sentence,
  value: { start: number; end: number },
  clause: number,
): readonly string[] {
  const span = sentence.clauses[clause] ?? sentence;
  const scope = new Set<string>();
  const per = PER.exec(content.slice(value.end, Math.min(sentence.end, value.end + 30)));
  if (per) scope.add(`per:${stemOf(per[1] ?? RATES[per[2]?.toLowerCase() ?? ''] ?? per[2] ?? 'each')}`);
  const start = beforeHedge(content, sentence.start, value.start);
  const before = BEFORE.exec(content.slice(Math.max(sentence.start, start - 24), start));
  if (before) scope.add(`at:${(before[1] as string).toLowerCase()}`);
  if (OTHERS.test(content.slice(value.end, value.end + 20))) scope.add('at:other');
  if (PART.test(content.slice(value.end, value.end + 20)) && !SHARE.test(content.slice(value.start, value.end)))
    scope.add('part:of');
  if (HOLDS_A_PART.test(content.slice(Math.max(sentence.start, value.start - 70), value.start))) scope.add('part:in');
  const words = content.slice(span.start, span.end);
  for (const [pattern, kind] of PARTS) {
    const part = pattern.exec(words);
    const word = part?.slice(1).filter(Boolean).join(' ').toLowerCase();
    if (word !== undefined)
      scope.add(`${kind}:${kind === 'measure' ? word.replace(/^(?:averag.*|mean)$/, 'average') : word}`);
  }
  return [...scope].sort();
}

/** Sides of a change: the value it began at, the one it came to, and the step between them. */
const SIDES = new Set(['from', 'to', 'by']);
/** Words that only repeat what the bare value says. */
const WEAK = new Set(['at:for', 'at:to', 'at:by', 'whole:total', 'whole:overall', 'rate:annual', 'rate:yearly']);

/** How far apart two scopes are: 0 the same, 1 for each word that only one has; `undefined` where they exclude each other. */
export function scopesApart(a: readonly string[], b: readonly string[]): number | undefined {
  let gap = 0;
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const entry of own) {
      if (other.includes(entry) || other.some((candidate) => isOneRate(entry, candidate))) continue;
      const [kind = '', word = ''] = entry.split(':');
      const rival = other.find((candidate) => candidate.startsWith(`${kind}:`))?.slice(kind.length + 1);
      if (rival !== undefined && (kind !== 'at' || (SIDES.has(word) && SIDES.has(rival)))) return undefined;
      if (
        kind === 'per' ||
        kind === 'part' ||
        kind === 'interim' ||
        kind === 'measure' ||
        (kind === 'at' && !WEAK.has(entry))
      )
        return undefined;
      if (!WEAK.has(entry)) gap += 1;
    }
  return gap;
}

/** Without what says that it is a part: of two numbers that differ by a slip, one may be called so. */
export function asWhole(scope: readonly string[]): readonly string[] {
  return scope.filter((entry) => entry !== 'part:of');
}

/** Whether the two are of different days of one event, or one is of a time when not all was known. */
export function stretchesApart(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((scope) => scope.filter((entry) => /^(?:stretch|interim|ballot):/.test(entry))) as [
    string[],
    string[],
  ];
  return scopesApart(x, y) === undefined;
}

/** "£52,000 a year" and "an annual £52,000". */
function isOneRate(a: string, b: string): boolean {
  const [per, rate] = a.startsWith('per:') ? [a, b] : [b, a];
  return rate.startsWith('rate:') && per === `per:${stemOf(RATES[rate.slice('rate:'.length)] ?? '')}`;
}
