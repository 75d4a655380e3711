/**
 * Pairs of spots at which two documents put one deed, and that cannot be one place.
 *
 * A deed has the place of the verb nearest before it in its clause, or of its noun right before: "the signing in Oxelby".
 * The days may not contradict, no place may hold the other, and neither document may name the other's place.
 */

import type { Reading } from '../../entities/reading';
import { toldAt } from '../deeds/dated-deeds';
import { deeds } from '../deeds/deeds';
import { deedsIn, isPredicate, type Occurrence } from '../deeds/forms';
import { kinOf } from '../deeds/kin';
import { oneDeed, otherParties, type Told as ToldDeed, whyOne } from '../deeds/one-deed';
import { themeOf } from '../deeds/themes';
import { entitiesOf, type Facts } from '../facts';
import { inOrder, type Pair } from '../identity/pairs';
import { areHandful } from '../identity/story';
import type { Sentence } from '../sentence';
import { sentencesOf } from '../sentence';
import { isApart } from './one-happening';
import type { Level } from './spot-levels';
import type { Spot } from './spots';
import { deedSpotsApart } from './spots-apart';
import { type Told, toldIn } from './told-spots';
import { isWide } from './within';

interface Placed extends ToldDeed {
  readonly spot: Told;
}

/** What more spots tell of one name is no one deed. */
const CROWD = 60;

/** Ordered by path and place. */
export function deedsElsewhere(facts: Facts): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const own of bucketsOf(facts).values()) {
    if (own.length > CROWD) continue;
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        const key = `${a.path} ${a.spot.spot.start} ${b.path} ${b.spot.spot.start}`;
        if (a.path === b.path || pairs.has(key) || !areApart(facts, a, b) || stancesApart(a, b)) continue;
        if (otherParties(facts, a.deed, a.spot.at(), b.spot.at())) continue;
        if (oneDeed(facts, own, a, b))
          pairs.set(key, { a: a.spot.at(), b: b.spot.at(), points: 2, why: whyOne(facts, a, b) });
      }
  }
  return [...pairs.values()].sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

function bucketsOf(facts: Facts): ReadonlyMap<string, readonly Placed[]> {
  const all = new Map<string, Placed[]>();
  const few = areHandful(facts.linked);
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const written of toldIn(reading))
      for (const { sentence, occurrence } of toldAtSpot(reading, written)) {
        const spot = { ...written, spot: whereOf(written.spot, occurrence) };
        const placed = {
          path,
          deed: occurrence.deed,
          theme: themeOf(sentence, occurrence),
          told: toldAt(sentence, occurrence),
          spot,
        };
        const names = few ? [''] : entitiesOf(facts.linked, path, placed.theme.entities).map(({ id }) => id);
        for (const name of names) {
          for (const what of [placed.deed, ...kinOf(placed.deed)]) {
            const key = `${what} ${name}`;
            const own = all.get(key);
            if (own) own.push(placed);
            else all.set(key, [placed]);
          }
        }
      }
  return all;
}

/** Without what the deed itself says, "into custody at a hotel", and what is no place: "to the accord in Corran". */
function whereOf(spot: Spot, { from, to, deed }: Occurrence): Spot {
  const [first, last] = [spot.sentence.words[from], spot.sentence.words[to]];
  const isNone = (level: Level) =>
    (first !== undefined && last !== undefined && level.start < last.end && first.start < level.end) ||
    (level.name.length === 0 && level.site === undefined);
  const rest = spot.levels.slice(spot.levels.findIndex((level) => !isNone(level)));
  while (rest.length > 1 && isNone(rest.at(-1) as Level)) rest.pop();
  const [inner, ...outer] = rest;
  if (!inner) return spot;
  const cut = inner !== spot.levels[0];
  const role = !MOVES.has(deed) && (cut || spot.role === 'whence') ? 'where' : spot.role;
  return { ...spot, role, levels: [inner, ...outer], start: inner.start, end: (rest.at(-1) as Level).end };
}

/** Whence and whither one goes are two places. */
const MOVES = new Set(
  'sailing arrival tour move movein delivery evacuation rescue escape recovery hospital deportation'.split(' '),
);

interface Governing {
  readonly sentence: Sentence;
  readonly occurrence: Occurrence;
}

/** "Venue: Pearl Hall." is where anything of the document happened. */
function toldAtSpot(reading: Reading, told: Told): readonly Governing[] {
  const { sentence, start } = told.spot;
  if (!/:\s*(?:the\s+|an?\s+)?$/i.test(reading.text.content.slice(Math.max(sentence.start, start - 12), start)))
    return governing(told).map((occurrence) => ({ sentence, occurrence }));
  return sentencesOf(reading).flatMap((one) => deedsIn(one).map((occurrence) => ({ sentence: one, occurrence })));
}

function governing({ spot: { sentence, from, to, role } }: Told): readonly Occurrence[] {
  if (role === 'seat') return [];
  const { words } = sentence;
  const occurrences = deedsIn(sentence);
  const verbs = occurrences.filter(({ noun }) => !noun);
  const clause = words[from]?.clause;
  const predicates = [
    ...words.flatMap((word, i) => (isPredicate(words, i) && word.term !== '' ? i : [])),
    ...verbs.map((one) => one.from),
  ]
    .filter((i) => words[i]?.clause === clause)
    .sort((x, y) => x - y);
  const nearest = predicates.findLast((i) => i < from) ?? predicates.find((i) => i > to);
  const came = nearest !== undefined && nearest < from && CAME.test(words[nearest]?.text ?? '') ? nearest : undefined;
  const nouns = occurrences.filter(
    (one) =>
      one.noun &&
      one.to < from &&
      (from - one.to <= 2 || (came !== undefined && one.to < came && words[one.to]?.clause === clause)),
  );
  return [...verbs.filter((one) => nearest !== undefined && nearest >= one.from && nearest <= one.to), ...nouns];
}

function areApart(facts: Facts, a: Placed, b: Placed): boolean {
  // A town lies in some country or valley.
  if (isAnyWide(facts, a) !== isAnyWide(facts, b)) return false;
  const { once, again } = deeds[a.deed] ?? {};
  return isApart(facts, a.spot, b.spot, deedSpotsApart, once === true || (LIVES.has(a.deed) && !again));
}

function isAnyWide(facts: Facts, { path, spot }: Placed): boolean {
  const places = spot.spot.levels.flatMap(({ entity }) => entity ?? []);
  return spot.spot.levels.length === 1 && entitiesOf(facts.linked, path, places).some((place) => isWide(facts, place));
}

/** One does it in one place, whenever it is told. */
const LIVES = new Set('graduation wedding divorce coronation ordination signing settlement surrender'.split(' '));

/** "The accident happened near the bridge." */
const CAME = /^(?:held|staged|took|taken|happened|occurred|started|began|performed|conducted)$/i;

function stancesApart(a: Placed, b: Placed): boolean {
  const stances = [a.spot.at().stance, b.spot.at().stance];
  if (stances.some((stance) => stance === 'denied' || stance === 'hypothetical')) return true;
  return (stances[0] === 'planned') !== (stances[1] === 'planned');
}
