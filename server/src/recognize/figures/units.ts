/** Units of measure by symbol and name, without powers and quotients. */
import type { Word } from './words';

/** `km` of `km` and of `kilometres`; `undefined` of what is no unit. */
export function simpleUnit(word: Word): string | undefined {
  const symbol =
    SYMBOLS.get(word.text) ??
    OTHER_SYMBOLS.get(word.lower) ??
    (word.joint === 'none' ? CLOSE_SYMBOLS.get(word.text) : undefined);
  return symbol ?? NOUNS.get(word.lower) ?? NOUNS.get(word.lower.replace(/s$/, ''));
}

/** Whether half of it is a measure: `half a gigawatt`, `a quarter of a tonne`; of half a pound or a degree who knows. */
export function isPartedUnit({ lower }: Word): boolean {
  return lower.length > 2 && NOUNS.has(lower) && !/^(?:pound|degree|foot|feet|yard|inch|ounce)$/.test(lower);
}

/** Symbols, as written, to the unit. A letter alone counts only where the document's figures could mean it. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  'km m cm mm nm kg g mg ng t kt Mt L l mL ml ha W kW MW GW TW Wh kWh MWh GWh TWh V kV Hz kHz MHz GHz J kJ MJ GJ K Pa kPa MPa hPa dB KB MB GB TB PB Gbps Mbps kcal ppm ppb'
    .split(' ')
    .map((symbol) => [symbol, symbol] as const),
);

const OTHER_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['kms', 'km'],
  ['kgs', 'kg'],
  ['ft', 'ft'],
  ['mi', 'mile'],
  ['nmi', 'nmi'],
  ['kn', 'kn'],
  ['kt', 'kn'],
  ['kts', 'kn'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
  ['oz', 'oz'],
  ['yd', 'yd'],
  ['mph', 'mph'],
  ['kph', 'km/h'],
  ['kmh', 'km/h'],
  ['µg', 'ug'],
  ['μg', 'ug'],
  ['mcg', 'ug'],
  ['sqm', 'm2'],
  ['sqft', 'ft2'],
  ['bbl', 'bbl'],
]);

/** Read right behind their number only: `142mm (5.6in)`, `41C`. */
const CLOSE_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['C', '°C'],
  ['F', '°F'],
]);

const PREFIXES: Readonly<Record<string, string>> = {
  kilo: 'k',
  centi: 'c',
  milli: 'm',
  micro: 'u',
  nano: 'n',
  mega: 'M',
  giga: 'G',
  tera: 'T',
};

/** Stems that take a prefix. */
const METRIC: Readonly<Record<string, string>> = {
  metre: 'm',
  meter: 'm',
  gram: 'g',
  gramme: 'g',
  litre: 'L',
  liter: 'L',
  watt: 'W',
  'watt-hour': 'Wh',
  hertz: 'Hz',
  volt: 'V',
  byte: 'B',
  joule: 'J',
};

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['mile', 'mile'],
  ['foot', 'ft'],
  ['feet', 'ft'],
  ['inch', 'in'],
  ['inches', 'in'],
  ['yard', 'yd'],
  ['hectare', 'ha'],
  ['acre', 'acre'],
  ['tonne', 't'],
  ['ton', 'ton'],
  ['knot', 'kn'],
  ['ounce', 'oz'],
  ['gallon', 'gallon'],
  ['degree', 'degree'],
  ['kilo', 'kg'],
  ['decibel', 'dB'],
  ['pound', 'lb'],
  ...Object.entries(METRIC),
  ...Object.entries(METRIC).flatMap(([stem, symbol]) =>
    Object.entries(PREFIXES).map(([prefix, short]) => [`${prefix}${stem}`, `${short}${symbol}`] as const),
  ),
]);
