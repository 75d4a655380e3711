/** What units of measure are in each other, for amounts that a text gives twice. */

/**
 * By unit: its dimension, and how many of the dimension's base it is. A name that stands for several units, the land
 * and the sea mile, the American and the British gallon, has several, the usual one first. Temperatures are not proportional and left out.
 */
const FACTORS: Readonly<Record<string, readonly [dimension: string, ...factors: number[]]>> = {
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  in: ['length', 0.0254],
  ft: ['length', 0.3048],
  yd: ['length', 0.9144],
  mile: ['length', 1609.344, 1852],
  nmi: ['length', 1852],
  m2: ['area', 1],
  km2: ['area', 1e6],
  ha: ['area', 1e4],
  acre: ['area', 4046.8564],
  mi2: ['area', 2589988.11],
  ft2: ['area', 0.09290304],
  yd2: ['area', 0.83612736],
  ng: ['mass', 1e-12],
  ug: ['mass', 1e-9],
  mg: ['mass', 1e-6],
  g: ['mass', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  ton: ['mass', 907.18474, 1000, 1016.0469],
  lb: ['mass', 0.45359237],
  oz: ['mass', 0.028349523],
  stone: ['mass', 6.35029318],
  mL: ['volume', 0.001],
  L: ['volume', 1],
  gallon: ['volume', 3.785411784, 4.54609],
  bbl: ['volume', 158.987295],
  m3: ['volume', 1000],
  ft3: ['volume', 28.316847],
  'km/h': ['speed', 1],
  'm/s': ['speed', 3.6],
  mph: ['speed', 1.609344],
  kn: ['speed', 1.852],
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  minute: ['time', 1 / 1440],
  hour: ['time', 1 / 24],
  day: ['time', 1],
  week: ['time', 7],
  month: ['time', 30.44],
  year: ['time', 365.25],
};

/** How many `to` one `from` may be, the usual first; empty where they measure different things or are unknown. */
export function factorsOf(from: string, to: string): readonly number[] {
  const [a, b] = [FACTORS[from], FACTORS[to]];
  if (!a || !b || a[0] !== b[0]) return [];
  const [, ...ours] = a;
  const [, ...theirs] = b;
  return ours.flatMap((our) => theirs.map((their) => our / their));
}

/** Degrees of one scale in the other; `undefined` for other units. */
export function degreesOf(value: number, from: string, to: string): number | undefined {
  if (from === '°C' && to === '°F') return value * 1.8 + 32;
  return from === '°F' && to === '°C' ? (value - 32) / 1.8 : undefined;
}
