/** The gold of a dossier, as `test/dossiers/FORMAT.md` describes it, with its quotes resolved to offsets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Placed, PlacedDate, PlacedFigure } from './analysis';

export const DOSSIERS = 'test/dossiers';

/** Never looked into while the engine was written: what it does on these, nothing was tuned to. */
export const SET_ASIDE: readonly string[] = [
  'havbris-drug-trial',
  'kilcarrow-strike',
  'kochi-hospital',
  'orsola-sanctions',
  'wirrabilla-festival-crush',
];

/** A place as its author wrote it down: `in` occurs once in the file, `text` once in `in`. */
export interface Quote {
  readonly file: string;
  readonly in: string;
  readonly text: string;
}

export interface Gold<P = Placed> {
  readonly documents: readonly { readonly file: string; readonly date?: string | null }[];
  readonly entities: readonly { readonly id: string; readonly type: string; readonly mentions: readonly P[] }[];
  readonly dates?: readonly (P & Pick<PlacedDate, 'value'>)[];
  readonly figures?: readonly (P & Pick<PlacedFigure, 'value' | 'unit'>)[];
  readonly conflicts: readonly GoldConflict<P>[];
  /** Pairs that look like conflicts and are none. */
  readonly negatives?: readonly { readonly id: string; readonly spans: readonly P[] }[];
}

export interface GoldConflict<P = Placed> {
  readonly id: string;
  readonly kind: string;
  readonly difficulty: string;
  /** Looks like a conflict and has an explanation: a warning on it counts neither way. */
  readonly apparent?: boolean;
  readonly spans: readonly P[];
}

/** Ordered. */
export function dossierNames(): readonly string[] {
  const entries = readdirSync(DOSSIERS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Where a dossier lies: one of ours by its name, any other by its whole path. */
export function dossierFolder(dossier: string): string {
  return resolve(DOSSIERS, dossier);
}

export function readGold(dossier: string): Gold {
  return JSON.parse(readFileSync(join(dossierFolder(dossier), 'gold.resolved.json'), 'utf8'));
}
