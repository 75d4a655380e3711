/** Puts what would overlap below one another, and what then finds no room together. */

export interface Extent {
  /** In pixels; `to` is not before `from`. */
  readonly from: number;
  readonly to: number;
}

export interface Stacked extends Extent {
  /** From 0, the topmost. */
  readonly row: number;
  /** Indices of the extents it stands for, in their order; more than one where they found no room of their own. */
  readonly members: readonly [number, ...number[]];
}

/**
 * `extents` by their beginning. No two of the result overlap, each extent lies in one of them, and those of a row keep
 * their order. What comes when all rows are taken joins the last of the lowest row.
 */
export function stacked(extents: readonly Extent[], mostRows: number): readonly Stacked[] {
  const rows: Stacked[][] = [];
  extents.forEach((extent, index) => {
    const free = rows.find((row) => (row.at(-1)?.to ?? Number.NEGATIVE_INFINITY) <= extent.from);
    const lowest = rows[mostRows - 1];
    const crowd = lowest?.at(-1);
    if (free) free.push({ ...extent, row: rows.indexOf(free), members: [index] });
    else if (!lowest || !crowd) rows.push([{ ...extent, row: rows.length, members: [index] }]);
    else {
      const to = Math.max(crowd.to, extent.to);
      lowest[lowest.length - 1] = { ...crowd, to, members: [...crowd.members, index] };
    }
  });
  return rows.flat().sort((a, b) => a.from - b.from || a.row - b.row);
}
