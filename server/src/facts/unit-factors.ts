/** What units of measure are in each other, for amounts that a text gives twice. */

/** By unit: its dimension, and how many of the dimension's base it is. Temperatures are not proportional and left out. */
const FACTORS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  inch: ['length', 0.0254],
  in: ['length', 0.0254],
  ft: ['length', 0.3048],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  yd: ['length', 0.9144],
  mile: ['length', 1609.344],
  mi: ['length', 1609.344],
  nmi: ['length', 1852],
  'nautical mile': ['length', 1852],
  m2: ['area', 1],
  km2: ['area', 1e6],
  ha: ['area', 1e4],
  hectare: ['area', 1e4],
  acre: ['area', 4046.8564],
  mi2: ['area', 2589988.11],
  'square mile': ['area', 2589988.11],
  ft2: ['area', 0.09290304],
  g: ['mass', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  tonne: ['mass', 1000],
  lb: ['mass', 0.45359237],
  pound: ['mass', 0.45359237],
  oz: ['mass', 0.028349523],
  l: ['volume', 1],
  litre: ['volume', 1],
  gallon: ['volume', 3.785411784],
  gal: ['volume', 3.785411784],
  m3: ['volume', 1000],
  'km/h': ['speed', 1],
  mph: ['speed', 1.609344],
  'mi/h': ['speed', 1.609344],
  kn: ['speed', 1.852],
  knot: ['speed', 1.852],
};

/** How many `to` one `from` is; `undefined` where the two measure different things or are unknown. */
export function factorOf(from: string, to: string): number | undefined {
  const [a, b] = [FACTORS[from.replace('²', '2')], FACTORS[to.replace('²', '2')]];
  return a && b && a[0] === b[0] ? a[1] / b[1] : undefined;
}
