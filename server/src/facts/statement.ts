/** One thing that a document states: what about, which attribute, what value, how firmly, and where. */
import type { LocalEntity } from '../entities/reading';
import type { DateMention, FigureMention, NameMention, RoleMention } from '../recognize/mentions';
import type { Span } from '../text/span';

export interface Statement {
  readonly path: string;
  /** The words of the value: where a finding is shown. */
  readonly span: Span;
  /** The clause or sentence that states it. */
  readonly context: Span;
  /** What the value measures, normalised over inflection and synonyms: `fine`, `sign agreement`, `death`. */
  readonly attribute: string;
  readonly value: StatementValue;
  /** Entities of the document that take part, the subject first. */
  readonly participants: readonly LocalEntity[];
  /** EDTF of the event, where known. */
  readonly time: string | undefined;
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
  | { readonly kind: 'place' | 'name'; readonly name: NameMention };

export type Stance = 'asserted' | 'attributed' | 'denied' | 'planned' | 'hypothetical';
