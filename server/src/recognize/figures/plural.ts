/** Plural nouns of English: whether a word looks like one, and its singular. */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:person persons:person men:man women:woman children:child teeth:tooth feet:foot geese:goose mice:mouse ' +
    'lives:life wives:wife knives:knife halves:half loaves:loaf leaves:leaf thieves:thief wolves:wolf shelves:shelf ' +
    'selves:self calves:calf criteria:criterion phenomena:phenomenon data:data media:medium bacteria:bacterium ' +
    'crises:crisis analyses:analysis bases:base theses:thesis hypotheses:hypothesis diagnoses:diagnosis oases:oasis ' +
    'axes:axe indices:index matrices:matrix appendices:appendix vertices:vertex alumni:alumnus nuclei:nucleus ' +
    'fungi:fungus stimuli:stimulus series:series species:species aircraft:aircraft sheep:sheep fish:fish deer:deer ' +
    'police:police crew:crew member cattle:cattle troops:troop personnel:personnel staff:staff spacecraft:spacecraft ' +
    'headquarters:headquarters barracks:barracks movies:movie cookies:cookie ties:tie lies:lie pies:pie dies:die ' +
    'zombies:zombie calories:calorie rookies:rookie selfies:selfie gases:gas buses:bus viruses:virus campuses:campus ' +
    'bonuses:bonus censuses:census statuses:status choruses:chorus lenses:lens heroes:hero potatoes:potato ' +
    'tomatoes:tomato echoes:echo vetoes:veto torpedoes:torpedo volcanoes:volcano shoes:shoe toes:toe ' +
    'storeys:storey stories:story caches:cache aches:ache policemen:policeman fishermen:fisherman firemen:fireman ' +
    'spokesmen:spokesman servicemen:serviceman gunmen:gunman businessmen:businessman crewmen:crewman workmen:workman ' +
    'councilmen:councilman congressmen:congressman policewomen:policewoman grandchildren:grandchild ' +
    'schoolchildren:schoolchild midwives:midwife housewives:housewife sons-in-law:son-in-law passers-by:passer-by'
  )
    .split(/ (?=[a-z-]+:)/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words in -s that are no plurals of nouns. */
const NO_PLURAL = new Set(
  (
    'is was has does its this his hers ours theirs yours us as thus plus yes across always perhaps besides ' +
    'towards afterwards sometimes overseas less unless versus says goes does means remains includes involves makes ' +
    'takes gives comes gets puts seems appears becomes previous various serious famous religious dangerous ' +
    'numerous luxurious generous continuous simultaneous consecutive anonymous indigenous autonomous precious ' +
    'christmas texas paris news gas bus lens focus bonus virus campus census status chorus consensus business ' +
    'diabetes mathematics physics politics economics rabies measles process access success address congress progress press class glass loss boss mass pass cross witness'
  ).split(' '),
);

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (
    /(?:taxis|skis|kiwis|bikinis|alibis|rabbis|safaris|emojis|israelis|iraqis|stanis|audis|deshis|uwaitis|manis|menis)$/.test(
      word,
    )
  )
    return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|['’]s)$/.test(word) && !NO_PLURAL.has(word);
}

/** Of a lower-case noun; a word that is no plural is returned as it is. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isPlural(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
