/** What `check DIR --format json` prints, as far as the scorers read it. */
import { basename } from 'node:path';

/** A place in a document. Offsets are UTF-16 units into its decoded text; `end` excluded. */
export interface Placed {
  /** Relative to the folder that was checked. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Analysis {
  /** `date` is `null` where it is unknown. */
  readonly documents: readonly { readonly file: string; readonly date?: string | null }[];
  readonly entities: readonly FoundEntity[];
  readonly dates: readonly PlacedDate[];
  readonly figures: readonly PlacedFigure[];
  readonly conflicts: readonly FoundConflict[];
}

export interface FoundEntity {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly Placed[];
}

export interface PlacedDate extends Placed {
  /** EDTF; absent where the date could not be resolved. */
  readonly value?: string | null;
}

export interface PlacedFigure extends Placed {
  readonly value: number;
  readonly unit?: string | null;
}

export interface FoundConflict {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly spans: readonly Placed[];
}

/** Throws where `json` is no analysis; `source` says in the message where it came from. */
export function parseAnalysis(json: string, source: string): Analysis {
  let parsed: Partial<Record<keyof Analysis, unknown>>;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new Error(`${source} gave no JSON: ${(error as Error).message}`);
  }
  for (const part of ['documents', 'entities', 'dates', 'figures', 'conflicts'] as const)
    if (!Array.isArray(parsed?.[part])) throw new Error(`${source} gave no list of ${part}`);
  return parsed as Analysis;
}

/** Only these are shown to a reader as an accusation. */
export function isLoud(conflict: FoundConflict): boolean {
  return conflict.severity === 'warning' || conflict.severity === 'error';
}

export function documentOf(place: { readonly file: string }): string {
  return basename(place.file);
}

export function overlap(a: Placed, b: Placed): boolean {
  return documentOf(a) === documentOf(b) && a.start < b.end && b.start < a.end;
}

export function samePlace(a: Placed, b: Placed): boolean {
  return documentOf(a) === documentOf(b) && a.start === b.start && a.end === b.end;
}
