/** One thing that a document states: what about, which attribute, what value, how firmly, and where. */
import type { LocalEntity } from '../entities/reading';
import type { DateMention, FigureMention, NameMention, RoleMention } from '../recognize/mentions';
import type { Span } from '../text/span';

/** How many words are kept on each side of a value. */
export const BESIDE = 6;

/** The distance of terms that come from the sentence before, which this one goes on about. */
export const CARRIED = 40;

export interface Statement {
  readonly path: string;
  /** The words of the value: where a finding is shown. */
  readonly span: Span;
  /** The clause or sentence that states it. */
  readonly context: Span;
  /** What the value measures, normalised over inflection and synonyms: `fine`, `sign agreement`, `death`. */
  readonly attribute: string;
  /** The frames of the clause, the one that governs the value first: `sign`, then `agreement`. */
  readonly frames: readonly string[];
  /**
   * Terms of the sentence, names and the value itself left out, with their distance from the value in words; and those
   * of the sentence before where this one goes on about it, `CARRIED` away.
   */
  readonly terms: ReadonlyMap<string, number>;
  /** The words before the value and those behind it, `BESIDE` each at most, nearest first, in lower case. */
  readonly beside: { readonly before: readonly string[]; readonly behind: readonly string[] };
  readonly value: StatementValue;
  /** Entities of the document that take part, the subject first: of the clause where it has any. */
  readonly participants: readonly LocalEntity[];
  /** Those of them that act, where the fact is one between parties: no place that only says where. */
  readonly parties: readonly LocalEntity[];
  /** Further entities of the sentence. */
  readonly around: readonly LocalEntity[];
  /** How many other values of the sentence measure the same. */
  readonly siblings: number;
  /** Whether the clause names a participant, or only a common noun or the subject of the document stands for it. */
  readonly named: boolean;
  /** EDTF of the event, where known. */
  readonly time: string | undefined;
  /** The words that give the time; a date that states a day of its own is its own time. */
  readonly when: DateMention | undefined;
  /** Whose age or role it is; of a distance, the place it is counted from. */
  readonly holder: LocalEntity | undefined;
  /** Words that narrow it: places, parts, periods; lower case, sorted. */
  readonly scope: readonly string[];
  readonly stance: Stance;
  /** The document's own date, EDTF. */
  readonly asOf: string | undefined;
}

export type StatementValue =
  | { readonly kind: 'figure'; readonly figure: FigureMention }
  | { readonly kind: 'date'; readonly date: DateMention }
  | { readonly kind: 'role'; readonly role: RoleMention }
  | { readonly kind: 'place' | 'name'; readonly name: NameMention }
  /** Which of two events comes first; its span holds the words that say so. */
  | { readonly kind: 'order' };

export type Stance = 'asserted' | 'attributed' | 'denied' | 'planned' | 'hypothetical';
