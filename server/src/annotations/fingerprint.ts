/** Short names for contents: the same for the same content, on every machine. */

/** FNV-1a over UTF-16 units, from as many starting points as there are parts of eight hexadecimal digits. */
export function fingerprint(content: string, parts: number): string {
  return Array.from({ length: parts }, (_, part) => {
    let hash = 0x811c9dc5 ^ Math.imul(part, 0x9e3779b1);
    for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15; // Neighbouring contents would else share their first digits.
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
