/** What each document says of each fact. */
import type { FolderParams } from './folders';
import type { AtPlace } from './places';

/** `FactTableParams` to `FactTable`. */
export const factTableRequest = 'concord/factTable';

export type FactTableParams = FolderParams;

export interface FactTable {
  /** The columns, by path. */
  readonly documents: readonly FactDocument[];
  /** The rows: contradictions first, then by the first place of each. */
  readonly facts: readonly Fact[];
}

export interface FactDocument {
  readonly path: string;
  /** EDTF; absent where unknown. */
  readonly date?: string;
}

export interface Fact {
  /** What is stated, and what kind of value it has, for people: `fine · money`. */
  readonly what: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  readonly verdict: Verdict;
  /** What the findings on it say, for people. */
  readonly messages: readonly string[];
  /** By document and place. Never empty. */
  readonly cells: readonly FactCell[];
}

/**
 * `conflict`: a finding holds some of the documents against one another. `different`: the values are not the same, and
 * need not be, as one may be older, hedged or of another scope. `alone`: one document speaks of it.
 */
export type Verdict = 'conflict' | 'different' | 'agreement' | 'alone';

export interface FactCell {
  /** Index of its document. */
  readonly document: number;
  readonly place: AtPlace;
  /** As written. */
  readonly words: string;
  /** Normalised, in the reader's language. */
  readonly value: string;
  /** `nearly`, in the reader's language. */
  readonly hedge?: string;
  /** The clause or sentence that states it. */
  readonly quote: string;
  /** Whether a finding has it as a side. */
  readonly disputed: boolean;
}
