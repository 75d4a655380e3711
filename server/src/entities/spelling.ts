/** How near two spellings are: a skeleton that transliterations share, and the number of letters that differ. */

const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|zh|sz/g, 's'],
  [/ph/g, 'f'],
  [/tch|ch|ck|kh|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
];

/** Of a folded word: its consonants, equal sounds written alike, a vowel in front kept as a mark: `yusuf`, `yousef` → `asf`. */
export function skeleton(word: string): string {
  let sounds = word;
  for (const [letters, sound] of SAME_SOUND) sounds = sounds.replace(letters, sound);
  return sounds
    .replace(/^[aeiouyj]+/, '1')
    .replace(/[aeiouyh]+/g, '')
    .replace('1', 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Letters to insert, delete, replace or swap with their neighbour; `limit + 1` for anything beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
