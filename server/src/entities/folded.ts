/**
 * Names reduced to what makes two writings the same name.
 *
 * Case, diacritics, white space, hyphens, apostrophes, full stops and a leading article are how a name is
 * written, not which name it is.
 */

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** Lower-case Latin words parted by single blanks; other scripts stay as they are. Empty for a name of signs only. */
export function fold(name: string): string {
  return plain(name)
    .replace(/\./g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

export function wordsOf(name: string): readonly string[] {
  const folded = fold(name);
  return folded === '' ? [] : folded.split(' ');
}

const ASCII = /^[ -~]*$/;

/** Lower case without diacritics and apostrophes; everything else stands where it stood. */
export function plain(name: string): string {
  // Most names are ASCII, and taking letters apart is the dearest step.
  if (ASCII.test(name)) return name.toLowerCase().replace(/['`]/g, '');
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœþðı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’ʼ‘`´]/g, '');
}

/** Whether a name is set in capitals throughout, as mastheads and headings are. */
export function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
