/** Integer hashes: of words, and of features put together from numbers without building a string. */

/** FNV-1a over UTF-16 units, every digit taken for 0, then mixed. */
export function hashOf(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193);
  }
  return mixed(hash);
}

export function joined(a: number, b: number): number {
  return mixed(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
}

function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
