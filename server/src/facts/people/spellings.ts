/** Names of people that are nearly one: a letter or two apart, beyond accents and the order of their parts. */

/** What differs between two nearly equal names. */
export type Differing = 'surname' | 'given name';

/** `undefined` where the two are the same once accents are taken away, or not alike. */
export function nearlyOneName(a: string, b: string): Differing | undefined {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (!x || !y || x.letters === y.letters) return undefined;
  if (x.given === y.given && alike(x.surname, y.surname)) return 'surname';
  return x.surname === y.surname && alike(x.given, y.given) ? 'given name' : undefined;
}

/** One given name, and surnames that begin alike: of one office, one person. */
export function beginAlike(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return (
    !!x && !!y && x.given === y.given && x.surname !== y.surname && x.surname.slice(0, 3) === y.surname.slice(0, 3)
  );
}

/** One surname, and two given names of which neither is short for the other: of one office, one person. */
export function otherGiven(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (!x || !y || x.surname !== y.surname || x.given === y.given || x.surname.length < 4) return false;
  if (x.given[0] !== y.given[0] || Math.min(x.given.length, y.given.length) < 4 || nearlyOneName(a, b)) return false;
  return (
    x.given.slice(0, 3) !== y.given.slice(0, 3) &&
    !SHORT.some((pair) => pair.includes(x.given) && pair.includes(y.given))
  );
}

/** Short forms that begin otherwise than what they are short for. */
const SHORT: readonly (readonly string[])[] = [
  ['mike', 'michael', 'mick', 'mickey'],
  ['harry', 'henry', 'harold'],
  ['jack', 'john', 'johnny', 'james', 'jamie', 'jimmy', 'jerry', 'jeremy'],
  ['molly', 'mary', 'maria', 'marie', 'maggie', 'margaret', 'meggie', 'minnie'],
  ['sally', 'sarah', 'sandy', 'susan'],
  ['nelly', 'nancy', 'nina'],
  ['katie', 'kitty', 'kathy', 'karen'],
  ['terry', 'theresa', 'thomas', 'tony'],
];

interface Parts {
  readonly given: string;
  readonly surname: string;
  /** All of them: "Ana al Diaz" is "Ana al-Diaz". */
  readonly letters: string;
}

/** First and last part of a full name; "BRANDIS, Ilona" is turned round. Single names and initials have none. */
export function partsOf(name: string): Parts | undefined {
  const [before = '', after] = name.split(/\s*,\s*/, 2);
  const words = fold(after === undefined ? before : `${after} ${before}`).split(/\s+/);
  const [given, surname] = [words[0], words.at(-1)];
  if (words.length < 2 || !given || !surname || given.length < 3 || surname.length < 3) return undefined;
  return { given, surname, letters: words.join('') };
}

/** Lower case, accents and signs taken away. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .trim();
}

/** Long enough to be no chance, and one or two letters apart; three where both begin and end alike. */
function alike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5) return false;
  const distance = lettersApart(a, b);
  const longest = Math.max(a.length, b.length);
  if (distance <= 2) return distance / longest <= 0.3;
  return distance === 3 && longest > 7 && a.slice(0, 3) === b.slice(0, 3) && a.slice(-3) === b.slice(-3);
}

/** Letters to change, add or drop. */
export function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
