/** English nouns for several of a thing: units and counted nouns are kept in the singular, as the documents' language has them. */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
]);

/** The same for one and for several. */
const UNCHANGED =
  /(?:^|\W)(?:aircraft|spacecraft|\w*fish|sheep|deer|cattle|police|personnel|staff|people|series|species|offspring|headquarters|stone|magnitude)$/;

/** `workers` of `worker`, `season tickets` of `season ticket`; symbols such as `km` and `USD` as they are. */
export function plural(unit: string): string {
  const noun = /(?:^|[ -])(\p{Ll}{3,})$/u.exec(unit)?.[1];
  if (noun === undefined || UNCHANGED.test(unit) || !/[aeiou]/.test(noun) || noun === 'nmi') return unit;
  return unit.slice(0, -noun.length) + several(noun);
}

function several(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/man$/.test(noun) && !/(?:hu|ger|ro|sha)man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/(?:[kw]i|li|loa|lea|shel|wol|thie|cal|hal|kni)fe?$/.test(noun)) return noun.replace(/fe?$/, 'ves');
  if (/sis$/.test(noun)) return noun.replace(/is$/, 'es');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh|(?:tomat|potat|her|ech)o)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
