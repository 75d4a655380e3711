/** What each document says of each fact. */
import type { FolderParams } from './folders';
import type { ShortStretch } from './places';

/** `FactTableParams` to `FactTable`, as JSON. */
export const factTableRequest = 'concord/factTable';

export interface FactTableParams extends FolderParams {
  /** Whether what one document says alone is asked for too: of most folders that is by far the most. */
  readonly alone?: boolean;
}

export interface FactTable {
  /** The columns, by path. */
  readonly documents: readonly FactDocument[];
  /** The rows: contradictions first, then by the first place of each. */
  readonly facts: readonly Fact[];
  /** How many facts of one document alone were not asked for. */
  readonly leftOut: number;
  /** Clauses and sentences that state something, each once. */
  readonly quotes: readonly string[];
}

export interface FactDocument {
  readonly uri: string;
  readonly path: string;
  /** EDTF; absent where unknown. */
  readonly date?: string;
}

export interface Fact {
  /** What is stated, in words of the first document, and what kind of value it has, for people: `fined · money`. */
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
  readonly at: ShortStretch;
  /** As written. */
  readonly words: string;
  /** Normalised, in the reader's language. */
  readonly value: string;
  /** `nearly`, in the reader's language. */
  readonly hedge?: string;
  /** Index of the clause or sentence that states it. */
  readonly quote: number;
  /** A finding has it as a side. */
  readonly disputed?: true;
}
