/** The kinds of marks a person has set up, each told by its border as well as its colour. */

export interface MarkKind {
  /** As it is written in the notes. */
  readonly kind: string;
  readonly label: string;
  /** Of the editor's theme: `charts.blue`. */
  readonly color: string;
  readonly border: Border;
}

export type Border = (typeof borders)[number];
const borders = ['solid', 'dashed', 'dotted', 'double'] as const;

/** The setting `concord.marks.kinds`; of two with one name the first counts, and entries of another shape do not. */
export function markKindsFrom(setting: unknown): readonly MarkKind[] {
  const kinds = new Map<string, MarkKind>();
  for (const entry of Array.isArray(setting) ? setting : []) {
    const kind = text(entry?.kind);
    if (kind === undefined || kinds.has(kind)) continue;
    const border = borders.find((one) => one === entry.border) ?? 'solid';
    kinds.set(kind, { kind, label: text(entry.label) ?? kind, color: text(entry.color) ?? unknownColor, border });
  }
  return [...kinds.values()];
}

/** How a mark looks whose kind nobody set up here, such as a colleague's. */
export function unknownKind(kind: string): MarkKind {
  return { kind, label: kind, color: unknownColor, border: 'solid' };
}

const unknownColor = 'descriptionForeground';

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
