/** Bytes of a file to its text: UTF-8, or UTF-16 where a byte order mark says so. */

/** Without the byte order mark, line ends as in the file; `undefined` where the bytes are not valid in their encoding. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined; // The platform throws on the first byte that fits nowhere.
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
