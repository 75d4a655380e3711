/** Where a card stands beside what it tells of. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/** Below the anchor where there is room, else above, else wherever it fits. */
export function placed(
  card: { readonly width: number; readonly height: number },
  anchor: Box,
  room: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  const clamp = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  const below = anchor.y + anchor.height + GAP;
  const above = anchor.y - GAP - card.height;
  const y = below + card.height + GAP <= room.height || above < GAP ? below : above;
  return {
    x: clamp(anchor.x + anchor.width / 2 - card.width / 2, room.width - card.width),
    y: clamp(y, room.height - card.height),
  };
}
