/**
 * Whether two spots cannot be one: two parts of one thing, or two places of one kind that have different names.
 *
 * "The north face of the Corran" and its south face; "Oxelby airport" and "Sundry airport"; "a field at Oxelby" and "a
 * field at Corran". A hall and a town, a street and a school, a quay and a harbour may hold each other.
 */
import { endsQuarterNames, endsTownNames, isMereGround, isNumbered, type Site, sidesApart } from './site-nouns';
import type { Level } from './spot-levels';
import type { Spot } from './spots';

export function spotsApart(a: Spot, b: Spot): boolean {
  return partsApart(a, b) || groundsApart(a, b) || namesApart(a, b) !== undefined;
}

/**
 * Whether two spots of what is known to be one deed cannot be one: as {@link spotsApart}, and two towns whatever stands
 * in them, and two kinds of points ("a barn near Corran", "the castle").
 */
export function deedSpotsApart(a: Spot, b: Spot): boolean {
  if (spotsApart(a, b)) return true;
  const names = (spot: Spot) => spot.levels.flatMap(({ name }) => name);
  if (names(a).some((word) => names(b).includes(word))) return false;
  const [x, y] = [a.levels.at(-1), b.levels.at(-1)] as [Level, Level];
  if (x.name.length > 0 && y.name.length > 0 && isTown(a, x) && isTown(b, y)) return true;
  const nouns = (spot: Spot) => spot.levels.flatMap(({ site, noun }) => (site && noun ? noun : []));
  if (names(a).length > 0 && names(b).length > 0 && nouns(a)[0] !== undefined && nouns(a)[0] === nouns(b)[0])
    return true;
  const [p, q] = [pointsOf(a), pointsOf(b)];
  if (p.length === 0 || q.length === 0 || names(a).length + names(b).length === 0) return false;
  return !p.some(
    (noun) => q.includes(noun) || ALIKE.some((group) => group.includes(noun) && q.some((one) => group.includes(one))),
  );
}

/** By its looks, and known to be a place where "on" stands before it: "on Assault Charges". */
function isTown({ sentence, from }: Spot, level: Level): boolean {
  if (kindOf(level) !== 'town' || level.entity?.type === 'person' || level.entity?.type === 'organisation')
    return false;
  return level.entity?.type === 'place' || /^(?:in|at|to|into|from)$/i.test(sentence.words[from - 1]?.text ?? '');
}

function pointsOf({ levels }: Spot): readonly string[] {
  return levels.flatMap(({ site, noun }) => (site === 'point' && noun ? noun : []));
}

/** What one calls so, another calls otherwise, or one holds the other. */
const ALIKE: readonly (readonly string[])[] = [
  'hospital clinic infirmary sanatorium hospice institute'.split(' '),
  'church chapel cathedral abbey priory friary convent monastery crypt temple mission tomb mausoleum'.split(' '),
  'hall theatre theater cinema arena stadium pavilion town-hall townhall guildhall tent marquee hotel'.split(' '),
  'pub inn bar cafe café restaurant hotel hostel nightclub club casino'.split(' '),
  'school academy nursery kindergarten gym institute hall library'.split(' '),
  'factory plant mill works workshop shed warehouse depot refinery kiln incinerator store sawmill foundry'.split(' '),
  'farm barn granary silo dairy orchard greenhouse'.split(' '),
  'shop store mall supermarket garage warehouse bakery'.split(' '),
  'museum gallery palace castle mansion villa archive library orangery store'.split(' '),
  'court courthouse courtroom prison jail gaol'.split(' '),
  'lab laboratory institute observatory hospital clinic'.split(' '),
  'junction crossing roundabout tunnel bridge viaduct station substation'.split(' '),
  'dam weir lock reservoir pond waterfall lagoon waterworks'.split(' '),
  'shipyard dockyard lighthouse inlet ferry frigate yacht trawler'.split(' '),
];

/** "The old tram depot" and "the former gasworks": what no name tells is told by what it was. */
function groundsApart({ levels: [x] }: Spot, { levels: [y] }: Spot): boolean {
  if (x.name.length > 0 || y.name.length > 0 || !x.definite || !y.definite || !x.site || !y.site) return false;
  const [p, q] = [x, y].map(({ others, noun = '' }) => [...others, noun]) as [string[], string[]];
  return (
    [p, q].every((words) => words.some((word) => FORMER.test(word))) &&
    !p.some((word) => q.includes(word) && !FORMER.test(word))
  );
}

const FORMER = /^(?:old|former|disused|abandoned|derelict|closed|empty)$/;

/** Whether they are two parts of what both name, or of what neither names. */
export function partsApart(a: Spot, b: Spot): boolean {
  const [x, ...outer] = a.levels;
  const [y, ...around] = b.levels;
  if (!x.noun || x.noun !== y.noun) return false;
  const whole = x.name.length > 0 || outer.length > 0 || around.length > 0;
  const same = key(outer[0]) === key(around[0]) && (x.name.length === 0 || numbersOf(x).length > 0);
  if (!whole || !same) return false;
  const [p, q] = [
    [...x.others, ...x.name],
    [...y.others, ...y.name],
  ];
  if (p.some((one) => q.some((other) => sidesApart(one, other)))) return true;
  const [m, n] = [numbersOf(x), numbersOf(y)];
  return isNumbered(x.noun) && m.length === 1 && n.length === 1 && m[0] !== n[0];
}

function numbersOf({ others }: Level): readonly string[] {
  return others.filter((word) => /^\d+$/.test(word));
}

function key(level: Level | undefined): string {
  return level ? [...level.name, level.noun ?? ''].join(' ') : '';
}

/** The two named levels that set the spots apart. */
export function namesApart(a: Spot, b: Spot): readonly [Level, Level] | undefined {
  const shared = (one: Level, others: readonly Level[]) =>
    one.name.length > 0 && others.some(({ name }) => name.some((word) => one.name.includes(word)));
  const x = a.levels.filter((level) => !shared(level, b.levels));
  const y = b.levels.filter((level) => !shared(level, a.levels));
  const [one, other] = [x, y].map((levels) => levels.find(({ name }) => name.length > 0));
  if (!one || !other) return undefined;
  // "Oxelby Park" and "the park in Corran, Oxelby": some name is in both, before the two that differ.
  if (before(a, one) !== before(b, other)) return undefined;
  return levelsRival(a, one, b, other) ? [one, other] : undefined;
}

/** How many levels that both share stand before it. */
function before({ levels }: Spot, level: Level): number {
  return levels.slice(0, levels.indexOf(level)).filter(({ name }) => name.length > 0).length;
}

function levelsRival(a: Spot, one: Level, b: Spot, other: Level): boolean {
  if (STREET.test(one.noun ?? '') !== STREET.test(other.noun ?? '')) return false;
  if (STREET.test(one.noun ?? '')) return true;
  const [inner, outer] = [nounBefore(a, one), nounBefore(b, other)];
  const [x, y] = [kindOf(one), kindOf(other)];
  // "A field at Oxelby" and "a field at Corran", "to Oxelby" and "to Corran".
  if (x === 'town' && y === 'town') return inner === outer || a.levels.length === b.levels.length;
  if (x === 'quarter' && y === 'quarter') return true;
  if (x === 'town' || y === 'town') return inner !== undefined && inner === outer;
  return (
    (x === 'point' && y === 'point') || (one.noun !== undefined && one.noun === other.noun) || bothLand(one, other)
  );
}

/** What a name is by the looks of it: "the Observatory" a building, "Silver River" a town, "the Silver River" a river. */
function kindOf({ site, noun = '', definite }: Level): Site | 'town' | 'quarter' {
  if (site === undefined) return definite ? 'point' : 'town';
  if (isMereGround(noun)) return 'town';
  if (definite || site !== 'area') return site;
  return endsTownNames(noun) ? 'town' : endsQuarterNames(noun) ? 'quarter' : site;
}

function nounBefore({ levels }: Spot, level: Level): string | undefined {
  return levels[levels.indexOf(level) - 1]?.noun;
}

const STREET = /^(?:street|road|avenue|lane|drive|boulevard|terrace|row|way|alley|close|square)$/;
const LAND = /^(?:mount|mountain|hill|lake|cape|island|glacier|dome|bay)$/;

/** A hill is no lake. */
function bothLand(one: Level, other: Level): boolean {
  return LAND.test(one.noun ?? '') && LAND.test(other.noun ?? '');
}
