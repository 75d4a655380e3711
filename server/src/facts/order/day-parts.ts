/** Parts of the day that have no hour, as wide as the seasons make them. */

const PARTS: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/^(?:dawn|daybreak|first|sunrise)/i, 180, 540],
  [/^mid-?morning/i, 510, 720],
  [/^lunch/i, 660, 900],
  [/^mid-?afternoon/i, 810, 1020],
  [/^(?:dusk|nightfall|sunset)/i, 900, 1380],
];
/** "In the small hours". */
const NIGHT = { from: -30, to: 330 };

/** In minutes from midnight. */
export function dayPart(words: string): { readonly from: number; readonly to: number } {
  const [, from, to] = PARTS.find(([part]) => part.test(words)) ?? [];
  return from === undefined || to === undefined ? NIGHT : { from, to };
}
