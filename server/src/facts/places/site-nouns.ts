/** Common nouns of places: what a building or other point is called, what an area is, and what part of a place. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One such point lies beside another, not in it. */
const POINTS =
  words(`bridge tunnel junction crossing roundabout church chapel cathedral crypt abbey friary priory convent
  monastery mosque synagogue temple mission hospital clinic infirmary hospice school academy nursery kindergarten court
  courthouse prison jail hotel hostel inn pub bar cafe café restaurant theatre theater cinema museum gallery library archive
  stadium arena pool hall mill mine quarry factory plant brewery bakery farm warehouse depot dump reservoir dam lock
  lighthouse barracks palace castle mansion villa embassy consulate supermarket mall orangery observatory laboratory lab
  viaduct aqueduct weir sawmill kiln incinerator shed works workshop allotments vineyard orchard forge smithy brickworks
  gasworks waterworks cannery printworks foundry dairy granary silo windmill watermill town-hall guildhall crematorium
  morgue mortuary cannery casino nightclub club gaol monument memorial tomb mausoleum ferry frigate yacht trawler
  pond drain well spring waterfall ford racecourse racetrack velodrome circus bakehouse townhall sanatorium spa
  crossing substation rink greenhouse courtroom headland lagoon inlet strait
  gym orphanage shelter barn store shop garage mint tent marquee bank shipyard dockyard airfield aerodrome cemetery
  graveyard zoo dome refinery substation station institute pavilion`);

/** It may hold points of many kinds. */
const AREAS =
  words(`airport port fort harbour harbor park square market campus university college estate village town city
  suburb quarter district borough county province region valley forest wood woods island bay cape coast beach lake river
  mountain mount hill hills ridge glacier plain plains desert base camp complex site grounds common green heath moor
  peninsula street road avenue lane drive boulevard terrace row way alley close quay pier wharf docks dock marina centre
  center fields marsh fen canal point sound reef shoal rocks sands dunes gorge pass strait motorway highway railway`);

/** Of something that has several of them. */
const PARTS =
  words(`face slope flank wall side bank shore end edge tip entrance exit gate door platform floor storey wing
  tower block terminal runway taxiway room ward hangar stand deck cellar basement corner field pasture meadow meadows gully
  ledge ditch garden yard car-park room carriageway lane crater summit foot bottom shaft gallery bed berth pier pen
  building house flat apartment office offices unit hut cabin vault reeds stage site pit mouth drain estuary towpath verge lay-by layby pavement roof attic loft tunnel seam level gate`);

/** What part it is of several: two that differ are two. */
const SIDES: readonly ReadonlySet<string>[] = [
  words('north south east west northern southern eastern western north-east north-west south-east south-west'),
  words('upper lower top bottom'),
  words('left right left-hand right-hand'),
  words('inner outer'),
  words('front back rear'),
  words('first second third fourth fifth sixth seventh eighth ninth tenth ground'),
];

const NUMBERED = words(
  'platform gate terminal runway room ward hangar berth pier block floor unit shaft hall court lock pit building tower stand dock ramp',
);

const GENERIC = words(`court university hospital school college city town village island district county province region
  station park bank institute academy centre center church cathedral museum theatre stadium hotel embassy consulate prison
  bay lake river valley coast port harbour airport library bridge square market palace castle plant factory house bar
  temple mission tunnel laboratory`);

const TOWN_ENDINGS =
  words(`port fort river bay hill hills valley lake heath bridge point rocks reef sound sands shoal cape
  mount island moor wells cross mill castle pass gorge`);

const QUARTERS = words('park fields docks harbour harbor beach wood forest green common market end gate');

const GROUND = words('site camp area field grounds complex');

export type Site = 'point' | 'area' | 'part';

/** `undefined` for a noun that is no place. In any case. */
export function siteNoun(word: string): Site | undefined {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, '')].flatMap((noun): Site[] =>
    POINTS.has(noun) ? ['point'] : AREAS.has(noun) ? ['area'] : PARTS.has(noun) ? ['part'] : [],
  )[0];
}

/** Whether "the north face" and "the south face" are told apart by the two words. In lower case. */
export function sidesApart(one: string, other: string): boolean {
  return one !== other && SIDES.some((axis) => axis.has(one) && axis.has(other));
}

/** Whether a number tells which one it is: "gate 4". In lower case. */
export function isNumbered(noun: string): boolean {
  return NUMBERED.has(noun);
}

/** With a capital and no other name it names none: "the Court" may be any. "The Observatory" is one. In any case. */
export function isGeneric(noun: string): boolean {
  return GENERIC.has(noun.toLowerCase());
}

/** Without an article it ends the name of a town as well: "in Silver River". In lower case. */
export function endsTownNames(noun: string): boolean {
  return TOWN_ENDINGS.has(noun);
}

/** Without an article it ends the name of a quarter, which may lie in any town: "at Tarn Park". In lower case. */
export function endsQuarterNames(noun: string): boolean {
  return QUARTERS.has(noun);
}

/** Behind a name it says no more than that something is there: "the Oxelby test site". In lower case. */
export function isMereGround(noun: string): boolean {
  return GROUND.has(noun);
}
