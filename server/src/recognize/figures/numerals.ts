/** The words that numbers are made of. */

export const UNITS = tableOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (index) => index,
);

export const TENS = tableOf('twenty thirty forty fifty sixty seventy eighty ninety', (index) => 10 * (index + 2));

/** What multiplies the number before it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Multipliers written short and, but for the unmistakable ones, only right behind the digits. */
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['bln', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
]);

/** Words that name a loose amount, with what they can stand for: `dozens of shops` are 24 to 99. */
export const LOOSE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2_000, 99_999]],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

const SMALL_ORDINALS = tableOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  (index) => index + 1,
);
const TENTH_ORDINALS = tableOf(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
  (index) => 10 * (index + 2),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([...SMALL_ORDINALS, ...TENTH_ORDINALS]);

/** Denominators, in the singular: `third` is 3. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['quarter', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2 && value <= 100),
]);

const OPENERS = new Set([...UNITS.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...MULTIPLIERS.keys(), ...LOOSE.keys()]);
for (const word of ['half', 'quarter', 'quarters', 'dozen', 'third', 'thirds', 'fifths']) OPENERS.add(word);

/** Whether a lower-case word may open, or be, a number, an ordinal or a fraction. */
export function isNumberWord(word: string): boolean {
  return OPENERS.has(word);
}

/** By its first two letters, in either case: most words need no further look. */
export function mayBeNumberWord(word: string): boolean {
  return OPENINGS[openingOf(word)] === 1;
}

const OPENINGS = new Uint8Array(1 << 10);
for (const word of OPENERS) OPENINGS[openingOf(word)] = 1;

/** Of two letters the low five bits each, which leave out the case. */
function openingOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

function tableOf(words: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, value(index)]));
}
