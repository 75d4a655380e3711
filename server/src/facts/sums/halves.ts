/** Words that make parts of figures that stand beside them: two sides that are everybody, or the same turn of phrase. */
import type { Span } from '../../text/span';
import type { Quantity } from './quantities';

const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:women|girls|female|mothers|wives|daughters|ladies)\b/i, /\b(?:men|boys|male|fathers|husbands|sons)\b/i],
  [/\b(?:children|minors|pupils|students|apprentices|calves|lambs)\b/i, /\b(?:adults|grown-ups|parents|staff|ewes)\b/i],
  [/\bpassengers?\b/i, /\bcrew\b/i],
  [/\bcivilians?\b/i, /\b(?:soldiers?|troops|police(?:men)?|fighters?|combatants)\b/i],
  [/\bpass(?:ed|es)?\b/i, /\bfail(?:ed|s)?\b/i],
  [
    /\b(?:for|in favou?r|yes|ayes?|back(?:ed|ing)|support(?:ed|ing)?)\b/i,
    /\b(?:against|no|noes|nays?|oppos(?:ed|ing))\b/i,
  ],
  [
    /\b(?:accepted|approved|granted|upheld|admitted)\b/i,
    /\b(?:rejected|refused|turned (?:down|away)|dismissed|denied)\b/i,
  ],
  [/\b(?:died|dead|killed|drowned|perished)\b/i, /\b(?:survived|survivors|alive|saved|rescued|escaped|unhurt)\b/i],
  [/\b(?:won|wins|victories)\b/i, /\b(?:lost|losses|defeats)\b/i],
  [/\bat home\b/i, /\b(?:away|abroad|on the road|elsewhere)\b/i],
  [/\bfull[- ]time\b/i, /\bpart[- ]time\b/i],
  [/\bpublic\b/i, /\bprivate\b/i],
  [/\b(?:urban|towns?)\b/i, /\b(?:rural|villages)\b/i],
  [/\b(?:sold|let|taken|occupied|filled)\b/i, /\b(?:unsold|free|vacant|empty|unlet)\b/i],
  [/\bfirst half\b/i, /\b(?:second half|second|after (?:it|the break))\b/i],
  [/\b(?:found guilty|convicted)\b/i, /\b(?:acquitted|cleared)\b/i],
  [
    /\b(?:reached|finished|completed|made it|came through)\b/i,
    /\b(?:gave up|dropped out|withdrew|retired|turned back)\b/i,
  ],
  [/\b(?:void|spoilt|invalid)\b/i, /\bvalid\b/i],
  [/\bbefore\b/i, /\bafter\b/i],
  [/\bgolds?\b/i, /\bbronzes?\b/i],
  [/^(?!.*(?:\b(?:not|none|never)\b|n['’]t\b))/i, /^\s*(?:\p{L}+\s+){0,3}?(?:(?:not|none|never)\b|\p{L}+n['’]t\b)/iu],
];
/** UTF-16 units behind a figure and in front of it that may name its side. */
const BEHIND = 50;
const BEFORE = 14;

/** One side stands beside one part, the other beside another: "180 women and 140 men", "61 passed and 25 failed". */
export function areHalves(content: string, window: Span, total: Quantity, parts: readonly Quantity[]): boolean {
  const all = [total, ...parts];
  const beside = parts.map((part) => {
    const end = Math.min(
      window.end,
      part.end + BEHIND,
      ...all.filter(({ start }) => start > part.start).map(({ start }) => start),
    );
    const from = Math.max(
      window.start,
      part.start - BEFORE,
      ...all.filter((one) => one.end <= part.start).map((one) => one.end),
    );
    return [content.slice(part.end, end), content.slice(from, part.start)] as const;
  });
  return HALVES.some(([a, b]) =>
    ([0, 1] as const).some((side) => {
      const one = beside.findIndex((texts) => a.test(texts[side]));
      const other = beside.findIndex((texts) => b.test(texts[side]));
      return one >= 0 && other >= 0 && one !== other;
    }),
  );
}

const LINK = /^\s+(from|in|for|to|on|at|by|with|of|against)\b/;
const OPENED = /^[^.!?;]{0,40}[,:–—(-]\s*$/;
const NOT_ALL = /\b(?:includ\p{L}*|among|such as|at least|up from|down from|compared)\b/u;

/** "64 films, 41 from Europe and 23 from Asia": the same word behind each part, and none behind the total. */
export function areParallel(content: string, window: Span, total: Quantity, parts: readonly Quantity[]): boolean {
  const [first] = parts;
  if (!first || first.start < total.end || parts.some(({ figure }) => figure.noun)) return false;
  const linkOf = (end: number) => LINK.exec(content.slice(end, window.end))?.[1];
  const link = linkOf(first.end);
  const between = content.slice(total.end, first.start);
  const stretch = content.slice(total.start, parts.at(-1)?.end);
  return (
    link !== undefined &&
    parts.every(({ end }) => linkOf(end) === link) &&
    linkOf(total.figure.noun?.end ?? total.end) !== link &&
    OPENED.test(between) &&
    !NOT_ALL.test(between) &&
    !/[.!?]\s/.test(stretch)
  );
}

const MADE_UP = /^[^.;]{0,25}\b(?:made|make|makes) (?:it|them|this|that|up)\b/i;
const COLON = /^[^.!?;:(]{0,60}:\s+(?:[\p{L}'’-]+\s+){0,4}$/u;
const COMPOSED =
  /\b(?:consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|composed of|made up of|split|shared(?: out)?|divided|brok(?:en|e) down|breaks down|namely|being)\b/i;

/** "900 acres, split between her son, who got 540, and her niece, who got 360": words between say what it is made of. */
export function isComposed(content: string, total: Quantity, parts: readonly Quantity[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  if (total.end < first.start && MADE_UP.test(content.slice(last.end, last.end + 60))) return true;
  if (total.start > last.end) return /^[^.!?;]{0,30}:[^.!?;]{0,60}$/.test(content.slice(last.end, total.start));
  const between = content.slice(total.end, first.start);
  return (
    first.start > total.end &&
    between.length < 90 &&
    (COMPOSED.test(between) || COLON.test(between)) &&
    !NOT_ALL.test(content.slice(total.end, last.end))
  );
}
